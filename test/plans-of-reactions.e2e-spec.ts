import { explain } from './support/explain.js';
import {
  aDirectConversation,
  aMessage,
  logIn,
  type Message,
  type Person,
  users,
} from './support/given.js';
import { fillFor } from './support/many-rows.js';
import type { ParleyProcess } from './support/parley-process.js';
import { useOwnParley } from './support/parley.js';
import { PostgresProxy } from './support/postgres-proxy.js';
import { listReactions, react, takeBack } from './support/reactions.js';
import { remove } from './support/threads.js';
import { until } from './support/until.js';

const parley = useOwnParley();

let proxy: PostgresProxy;
let node: ParleyProcess;
let ana: Person;
let ben: Person;
let message: Message;
beforeAll(async () => {
  proxy = await PostgresProxy.start(parley.database.url);
  const [reader, writer] = await users('ana', 'ben');
  await fillFor(reader, parley.database);
  ben = writer;
  message = await aMessage(ben, await aDirectConversation(ben, reader));
  await parley.process.stop();
  node = await parley.anotherNode({ DATABASE_URL: proxy.url });
  ana = { ...reader, ...(await logIn(reader.username, reader.password, node.url)) };
  ben = { ...ben, ...(await logIn(ben.username, ben.password, node.url)) };
}, 90_000);
afterAll(async () => {
  await node.stop();
  await proxy.stop();
});

const hasGone = async (): Promise<boolean> =>
  (await parley.database.query('select from reactions where user_id = $1', [ana.id])).length === 0;

const DOINGS: [name: string, doing: () => Promise<unknown>, statements: RegExp][] = [
  ['Reacting', () => react(ana, message, '👍'), /insert into reactions/],
  ['Listing', () => listReactions(ana, message, { emoji: '👍' }), /from reactions r join users/],
  ['Taking back', () => takeBack(ana, message, '👍'), /delete from reactions/],
  [
    'Deleting an account that has reacted',
    async () => {
      await react(ana, message, '👍');
      await ana.api.DELETE('/api/users/me');
      await until(hasGone);
    },
    /delete from reactions/,
  ],
  ['Deleting a message', () => remove(ben, message), /delete from reactions/],
];

describe('With many messages and reactions, by the indexes meant for it,', () => {
  it.each(DOINGS)('is done: %s', async (_name, doing, statements) => {
    const texts = new Set(await proxy.during(doing));
    const asked = [...texts].filter((sql) => /\breactions\b|reaction_counts/.test(sql));

    const plans = await Promise.all(asked.map((sql) => explain(parley.database, sql)));

    expect(asked).toContainEqual(expect.stringMatching(statements));
    const scans = plans
      .flat()
      .filter((step) => /Seq Scan on (messages|reactions|participants|feed)/.test(step));
    expect(scans).toEqual([]);
  });
});
