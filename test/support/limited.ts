import { anAttachment, tryUpload } from './attachments.js';
import { block } from './blocks.js';
import { aMessage, dataOf, type Message, type Person } from './given.js';
import { add, type Group, invite } from './groups.js';
import { hide } from './hiding.js';
import { pin } from './pins.js';
import { react, reactions } from './reactions.js';
import type { Answer } from './request.js';
import { save } from './saved.js';
import { schedule } from './scheduled.js';
import { someUserIds } from './some-users.js';
import type { TestDatabase } from './test-database.js';

/** Of most things, as the server is told. */
export const MOST = 3;
export const MOST_EMOJI = 7;
export const FILE = Buffer.alloc(100, 'x');
export const QUOTA = MOST * FILE.length;

export const RACERS = 50;

export interface Stage {
  ana: Person;
  others: [Person, Person];
  /** Of Ana and the first of the others. */
  group: Group;
  database: TestDatabase;
}

type Answered = Pick<Answer, 'error' | 'response'>;

/** @param ana on one node or another */
export type Attempt = (ana: Person, index: number, url: string) => Promise<Answered>;

export interface Limited {
  /** Where `GET /limits` tells it. */
  limit: string;
  won: number;
  lost: [status: number, code: string];
  /** Leaves room for one more. */
  attempt: (stage: Stage, url: string) => Promise<Attempt>;
}

const EMOJI = Array.from({ length: RACERS + MOST_EMOJI }, (_, index) =>
  String.fromCodePoint(0x1f600 + index),
);
const emojiAt = (index: number): string => EMOJI[index] ?? '';

/** Messages of Ana that all see, for each who races and some before. */
const messages = ({ ana, group }: Stage): Promise<Message[]> =>
  Promise.all(Array.from({ length: RACERS + MOST - 1 }, () => aMessage(ana, group)));

/** Does the same to all but one of the most that there may be, and then to those who race. */
const each =
  <T>(
    thingsOf: (stage: Stage) => Promise<T[]>,
    act: (ana: Person, thing: T) => Promise<Answered>,
  ) =>
  async (stage: Stage): Promise<Attempt> => {
    const things = await thingsOf(stage);
    for (const thing of things.splice(0, MOST - 1)) {
      const { response } = await act(stage.ana, thing);
      if (!response.ok) throw new Error(`refused before the race: ${response.status}`);
    }
    return (ana, index) => act(ana, things[index] as T);
  };

/** Has to wait where too many files of one person are on their way. */
async function patientUpload(ana: Person): Promise<Answered> {
  for (;;) {
    const answer = await tryUpload(ana, FILE);
    if (answer.response.status !== 503) return answer;
  }
}

/** Every limit that counts what there is. */
export const COUNTED: Limited[] = [
  {
    limit: 'users.blocks',
    won: 200,
    lost: [409, 'too_many_blocks'],
    attempt: each(
      async ({ database }) =>
        (await someUserIds(database, RACERS + MOST - 1)).map((id) => ({ id })),
      block,
    ),
  },
  {
    limit: 'conversations.participants',
    won: 201,
    lost: [409, 'too_many_participants'],
    attempt: async ({ database, group }) => {
      const ids = await someUserIds(database, RACERS);
      return (ana, index) => add(ana, group, { ...ana, id: ids[index] ?? '' });
    },
  },
  {
    limit: 'conversations.pinnedMessages',
    won: 200,
    lost: [409, 'too_many_pins'],
    attempt: each(messages, pin),
  },
  {
    limit: 'invites.invites',
    won: 201,
    lost: [409, 'too_many_invites'],
    attempt: async ({ database, ana: { id }, group }) => {
      await database.query(
        `insert into invites (id, conversation_id, code, created_by, requires_approval)
         select gen_random_uuid(), $1, gen_random_uuid(), $2, false from generate_series(1, 99)`,
        [group.id, id],
      );
      return (ana) => invite(ana, group);
    },
  },
  {
    limit: 'messages.reactionsPerUser',
    won: 200,
    lost: [409, 'too_many_reactions'],
    attempt: async ({ ana, group }) => {
      const message = await aMessage(ana, group);
      await reactions(ana, message, ...EMOJI.slice(RACERS, RACERS + MOST - 1));
      return (racer, index) => react(racer, message, emojiAt(index));
    },
  },
  {
    limit: 'messages.reactionsPerMessage',
    won: 200,
    lost: [409, 'too_many_emoji'],
    attempt: async ({ ana, others, group }) => {
      const message = await aMessage(ana, group);
      dataOf(await add(ana, group, others[1]));
      const before = EMOJI.slice(RACERS, RACERS + MOST_EMOJI - 1);
      for (const [index, emoji] of before.entries()) {
        dataOf(await react(others[index % others.length] ?? ana, message, emoji));
      }
      return (racer, index) => react(racer, message, emojiAt(index));
    },
  },
  {
    limit: 'messages.hidden',
    won: 204,
    lost: [409, 'too_many_hidden'],
    attempt: async (stage) => {
      const hideable = await messages(stage);
      await stage.database.query(
        `update participants set hidden_seqs = array(select generate_series(5001, 5999))
         where conversation_id = $1 and user_id = $2`,
        [stage.group.id, stage.ana.id],
      );
      return (ana, index) => hide(ana, hideable[index] ?? { id: '' });
    },
  },
  {
    limit: 'messages.saved',
    won: 200,
    lost: [409, 'too_many_saved'],
    attempt: each(messages, save),
  },
  {
    limit: 'messages.scheduled',
    won: 201,
    lost: [409, 'too_many_scheduled'],
    attempt: each(
      ({ group: { id } }) => Promise.resolve(Array<string>(RACERS + MOST - 1).fill(id)),
      schedule,
    ),
  },
  {
    limit: 'attachments.quotaBytes',
    won: 201,
    lost: [413, 'attachment_quota_exceeded'],
    attempt: async ({ ana }) => {
      for (let made = 1; made < MOST; made++) await anAttachment(ana, FILE);
      return patientUpload;
    },
  },
];
