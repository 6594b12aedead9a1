import { jest } from '@jest/globals';
import type { Bus, BusListener } from '../bus/bus.js';
import type { Frame } from './frame.js';
import type { FrameListener, Hub } from './hub.js';
import { Typing } from './typing.js';

interface Told {
  to: string[];
  event: { type: string; conversationId: string; data: { user: { id: string } } };
}

/** Ana, Ben and Cleo are in the conversation and have streams on this node. */
function aNode() {
  const told: Told[] = [];
  const published: unknown[] = [];
  const listeners: { told?: FrameListener; leaving?: (userId: string) => void; bus?: BusListener } =
    {};
  const hub = {
    isIn: (userId: string) => ['ana', 'ben', 'cleo'].includes(userId),
    isSilent: () => false,
    membersOf: () => ['ana', 'ben', 'cleo'],
    onTold: (listener: FrameListener) => (listeners.told = listener),
    onLeaving: (listener: (userId: string) => void) => (listeners.leaving = listener),
    tellEphemeral: (to: string[], text: string) =>
      told.push({ to, event: JSON.parse(text) as Told['event'] }),
  };
  const bus = {
    listen: (_: string, listener: BusListener) => (listeners.bus = listener),
    publish: (_: string, content: unknown) => published.push(content),
  };
  const typing = new Typing(hub as unknown as Hub, bus as unknown as Bus);
  typing.onModuleInit();
  return { typing, told, published, listeners };
}

const typesOf = (told: Told[]) => told.map(({ event }) => event.type);

describe('Typing', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('is told to the others, on this node and over the bus', () => {
    const { typing, told, published } = aNode();

    typing.start('ana', 'c1');

    expect(told).toMatchObject([
      {
        to: ['ben', 'cleo'],
        event: { type: 'typing.started', conversationId: 'c1', data: { user: { id: 'ana' } } },
      },
    ]);
    expect(published).toEqual([['typing.started', 'c1', 'ana', expect.any(String)]]);
  });

  it('is refused to strangers', () => {
    const { typing, told } = aNode();

    expect(() => typing.start('eve', 'c1')).toThrow('conversation');
    expect(told).toEqual([]);
  });

  it('ends by itself after six seconds', () => {
    const { typing, told } = aNode();
    typing.start('ana', 'c1');

    jest.advanceTimersByTime(5900);
    expect(typesOf(told)).toEqual(['typing.started']);
    jest.advanceTimersByTime(200);
    expect(typesOf(told)).toEqual(['typing.started', 'typing.stopped']);
  });

  it('is told once in three seconds however many keys are pressed, and goes on meanwhile', () => {
    const { typing, told } = aNode();
    for (let key = 0; key < 99; key++) {
      typing.start('ana', 'c1');
      jest.advanceTimersByTime(100);
    }

    expect(typesOf(told)).toEqual(Array(4).fill('typing.started'));
    jest.advanceTimersByTime(6000);
    expect(typesOf(told).at(-1)).toBe('typing.stopped');
  });

  it('is told at most twice in three seconds where it starts and stops in turns', () => {
    const { typing, told } = aNode();
    for (let turn = 0; turn < 200; turn++) {
      typing.start('ana', 'c1');
      typing.stop('ana', 'c1');
      jest.advanceTimersByTime(10);
    }

    expect(typesOf(told)).toEqual(['typing.started', 'typing.stopped']);
  });

  it('ends when they stop, once', () => {
    const { typing, told } = aNode();
    typing.start('ana', 'c1');
    typing.stop('ana', 'c1');
    typing.stop('ana', 'c1');
    jest.advanceTimersByTime(10_000);

    expect(typesOf(told)).toEqual(['typing.started', 'typing.stopped']);
  });

  it('ends when they send a message there', () => {
    const { typing, told, listeners } = aNode();
    typing.start('ana', 'c1');
    typing.start('ben', 'c1');
    const row = { type: 'message.created', conversationId: 'c1' };
    const text = JSON.stringify({ data: { sender: { id: 'ana' } } });

    listeners.told?.([{ cursor: '', row, text } as unknown as Frame]);

    expect(told.at(-1)?.event).toMatchObject({
      type: 'typing.stopped',
      data: { user: { id: 'ana' } },
    });
    expect(typesOf(told).filter((type) => type === 'typing.stopped')).toHaveLength(1);
  });

  it('ends when their last stream does', () => {
    const { typing, told, listeners } = aNode();
    typing.start('ana', 'c1');
    typing.start('ana', 'c2');

    listeners.leaving?.('ana');

    expect(typesOf(told).slice(2)).toEqual(['typing.stopped', 'typing.stopped']);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('is kept for a few conversations of each only', () => {
    const { typing } = aNode();
    for (let index = 0; index < 1000; index++) typing.start('ana', `c${index}`);

    expect(jest.getTimerCount()).toBe(5);
  });

  it('is told here of people on other nodes, not to themselves', () => {
    const { told, published, listeners } = aNode();

    listeners.bus?.(['typing.started', 'c1', 'ben', '2026-01-01T00:00:00.000Z'], 'node');

    expect(told).toMatchObject([{ to: ['ana', 'cleo'], event: { type: 'typing.started' } }]);
    expect(published).toEqual([]);
  });

  it.each([
    [null],
    ['typing.started'],
    [['presence.changed', 'a', 'b', 'c']],
    [['typing.started', 1, 2, 3]],
  ])('makes nothing of %j on the bus', (content) => {
    const { told, listeners } = aNode();

    listeners.bus?.(content, 'node');

    expect(told).toEqual([]);
  });
});
