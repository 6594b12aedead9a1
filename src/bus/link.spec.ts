import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { Broker, BrokerEvents } from './broker.js';
import { Link } from './link.js';

/** A broker whose connections do what the test says. */
function aBroker() {
  const state = { isAway: false, isSilent: false, attempts: 0, sent: [] as string[][] };
  const connections: BrokerEvents[] = [];
  const broker = {
    name: 'A broker',
    maxBytes: 100,
    connect: (events: BrokerEvents) => {
      state.attempts++;
      if (state.isAway) return Promise.reject(new Error('refused'));
      connections.push(events);
      const send = (texts: string[]) =>
        state.isSilent ? new Promise(() => undefined) : Promise.resolve(state.sent.push(texts));
      return Promise.resolve({ send, close: () => undefined });
    },
  };
  const ups: number[] = [];
  const heard: string[] = [];
  const link = new Link(broker as unknown as Broker, {
    heard: (text) => heard.push(text),
    up: () => ups.push(state.attempts),
  });
  return { link, state, connections, ups, heard };
}

describe('A link to the broker', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    Logger.overrideLogger(false);
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('is made again with growing pauses, and says once when it is back', async () => {
    const { link, state, ups } = aBroker();
    state.isAway = true;
    await link.open();
    await jest.advanceTimersByTimeAsync(60_000);
    // Every 2.5 to 5 s after the first few.
    expect(state.attempts).toBeGreaterThan(12);
    expect(state.attempts).toBeLessThan(32);
    expect(await link.send(['lost'])).toBe(false);

    state.isAway = false;
    await jest.advanceTimersByTimeAsync(5000);

    expect(ups).toHaveLength(1);
    expect(await link.send(['told'])).toBe(true);
    link.close();
  });

  it('gives up a connection that does not answer, and whatever it says later', async () => {
    const { link, state, connections, heard, ups } = aBroker();
    await link.open();
    state.isSilent = true;
    const sending = link.send(['x']);
    await jest.advanceTimersByTimeAsync(5000);
    expect(await sending).toBe(false);
    state.isSilent = false;
    await jest.advanceTimersByTimeAsync(1000);

    connections[0]?.heard('old');
    connections[0]?.lost(new Error('at last'));
    connections[1]?.heard('new');

    expect(heard).toEqual(['new']);
    expect(ups).toHaveLength(2);
    expect(link.isUp).toBe(true);
    link.close();
  });

  it('stays closed', async () => {
    const { link, state, connections } = aBroker();
    await link.open();
    link.close();
    connections[0]?.lost(new Error('ended'));
    await jest.advanceTimersByTimeAsync(60_000);

    expect(state.attempts).toBe(1);
  });
});
