import { EventStreamReader } from './event-stream.js';
import { aCursor, eventsSince, type FeedEvent } from './feed.js';
import type { Person } from './given.js';
import { aStream, type Socket } from './socket.js';
import { until } from './until.js';

/** Somebody who follows the feed from now on in every way there is. */
export class Follower {
  private constructor(
    private readonly person: Person,
    private readonly since: string,
    private readonly stream: EventStreamReader,
    private readonly socket: Socket,
  ) {}

  static async of(person: Person): Promise<Follower> {
    const { accessToken: token } = person;
    const since = await aCursor(person);
    const stream = await EventStreamReader.open({ token, query: `?since=${since}` });
    return new Follower(person, since, stream, await aStream(person, since));
  }

  /** The first events they are told, which are the same whichever way. */
  async told(count: number): Promise<FeedEvent[]> {
    const streamed = (await this.stream.untilEvents(count)).map(({ data }) => data);
    await until(() => Promise.resolve(this.framed.length >= count));
    const polled = await eventsSince(this.person, this.since, 5);
    expect(this.framed).toEqual(streamed);
    expect(polled).toEqual(streamed);
    return streamed;
  }

  /** What came over the socket and is of the feed. */
  private get framed(): FeedEvent[] {
    return this.socket.events.filter((event) => 'cursor' in event);
  }
}
