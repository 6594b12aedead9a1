import { EventStreamReader } from './event-stream.js';
import { aCursor, durable, eventsSince, type FeedEvent } from './feed.js';
import type { Person } from './given.js';
import { aStream } from './socket.js';
import { until } from './until.js';

/** Begins to listen, and then gives what somebody is told up to the next message, without it. */
type Listen = (person: Person) => Promise<() => Promise<FeedEvent[]>>;

const upToMessage = (events: () => Promise<FeedEvent[]>) => async () => {
  let told: FeedEvent[] = [];
  await until(async () => {
    told = await events();
    return told.some(({ type }) => type === 'message.created');
  });
  return durable(told).filter(({ type }) => type !== 'message.created');
};

/** Every way to follow the feed. */
export const WAYS_TO_LISTEN: [name: string, listen: Listen][] = [
  [
    'GET /sync',
    async (person) => {
      const since = await aCursor(person);
      return upToMessage(() => eventsSince(person, since));
    },
  ],
  [
    'GET /events',
    async (person) => {
      const query = `?since=${await aCursor(person)}`;
      const stream = await EventStreamReader.open({ token: person.accessToken, query });
      return upToMessage(() => Promise.resolve(stream.events.map(({ data }) => data)));
    },
  ],
  [
    'a WebSocket',
    async (person) => {
      const socket = await aStream(person, await aCursor(person));
      return upToMessage(() => Promise.resolve(socket.events));
    },
  ],
];
