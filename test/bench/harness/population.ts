import type { Bench } from './scenario.js';
import type { Circle, Seed } from './seed.js';

/** Of the scenarios that send: 100 circles of 10 people, each of whom is in the same 10 groups. */
const CIRCLES = 100;
const PEOPLE = 10;
const GROUPS = 10;

const known = new WeakMap<Seed, Circle[]>();

/** 1,000 conversations of 10 people, made once. */
export async function thousandConversations({ seed, progress }: Bench): Promise<Circle[]> {
  const made = known.get(seed);
  if (made !== undefined) return made;
  progress('making 1,000 conversations of 10 people');
  const circles: Circle[] = [];
  for (let index = 0; index < CIRCLES; index++) {
    circles.push(await seed.circle({ people: PEOPLE, groups: GROUPS }));
  }
  await seed.settle();
  known.set(seed, circles);
  return circles;
}

/** Every conversation with one of its people, each of them as often as the others. */
export const conversationsWithSender = (circles: readonly Circle[]): [string, string][] =>
  circles.flatMap(({ members, conversations }) =>
    conversations.map((id, index): [string, string] => [id, members[index % members.length] ?? '']),
  );
