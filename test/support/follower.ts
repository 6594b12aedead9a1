import { EventStreamReader } from './event-stream.js';
import { aCursor, durable, eventsSince, type FeedEvent, sync } from './feed.js';
import { dataOf, type Person } from './given.js';
import { aStream, type Socket } from './socket.js';
import { until } from './until.js';

type IsIt = (event: FeedEvent) => boolean;

/** Somebody who follows the feed from now on in every way there is. */
export class Follower {
  /** Of what the socket has been told, ephemeral events too. */
  private heard = 0;

  private constructor(
    private readonly person: Person,
    private since: string,
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

  /** Forgets what they are told up to and with this one. */
  async goOnAfter(isLast: IsIt): Promise<void> {
    const [framed, streamed] = await this.live(isLast);
    this.heard += framed.length;
    this.since = streamed.at(-1)?.cursor ?? this.since;
  }

  /**
   * What they are told before this one: the same whichever way, though what has changed again is shown
   * as it is when it is told. By the socket it is what is ephemeral as well.
   */
  async before(isLast: IsIt): Promise<FeedEvent[]> {
    const [framed, streamed] = await this.live(isLast);
    const polled = upTo(isLast, dataOf(await sync(this.person, this.since)).events);
    const wanted = streamed.map(identity);
    expect(durable(framed).map(identity)).toEqual(wanted);
    expect(polled.map(identity)).toEqual(wanted);
    return framed.slice(0, -1);
  }

  hears(isIt: IsIt): Promise<void> {
    return until(() => Promise.resolve(this.socket.events.slice(this.heard).some(isIt)));
  }

  private async live(isLast: IsIt): Promise<[framed: FeedEvent[], streamed: FeedEvent[]]> {
    const ways = [() => this.socket.events.slice(this.heard), () => this.streamed()];
    for (const told of ways) await until(() => Promise.resolve(told().some(isLast)), 10);
    const [framed = [], streamed = []] = ways.map((told) => upTo(isLast, told()));
    return [framed, streamed];
  }

  private streamed(): FeedEvent[] {
    const events = this.stream.events.map(({ data }) => data);
    return events.slice(events.findIndex(({ cursor }) => cursor === this.since) + 1);
  }

  /** What came over the socket and is of the feed. */
  private get framed(): FeedEvent[] {
    return durable(this.socket.events);
  }
}

const upTo = (isLast: IsIt, events: readonly FeedEvent[]): FeedEvent[] =>
  events.slice(0, events.findIndex(isLast) + 1);

const identity = ({ type, cursor }: FeedEvent) => [type, cursor];
