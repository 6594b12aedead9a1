import type { Plan } from '../load/jobs.js';
import { send } from '../load/requests.js';
import { conversationsWithSender } from './population.js';
import type { Contestant, Laboratory } from './rounds.js';
import type { Circle } from './seed.js';
import type { Subject } from './subject.js';

export const CONNECTIONS = 64;

interface Requesting {
  name?: string;
  requests: string[];
  connections?: number;
  plan?: (seconds: number) => Plan;
}

/** Asks for things at random, as many at once as there are connections. */
export const requesting = (
  { generator }: Laboratory,
  subject: Subject,
  {
    name = subject.name,
    requests,
    connections = CONNECTIONS,
    plan = (seconds) => ({ loop: 'closed', seconds }),
  }: Requesting,
): Contestant => ({
  name,
  subject,
  work: (seconds) =>
    generator.run({ do: 'requests', url: subject.url, connections, requests, plan: plan(seconds) }),
});

/** Sends over all conversations at random. */
export const sends = (circles: readonly Circle[], how = send): string[] =>
  conversationsWithSender(circles).map(([id, senderId]) => how(id, senderId));
