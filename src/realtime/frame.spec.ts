import type { FeedEventType } from '../feed/feed-event-types.js';
import type { FeedRow } from '../feed/feed-log.js';
import { SharedFrame } from './frame.js';
import type { Viewer } from './variants.js';

const SHOWING: Viewer = { id: 'ana', showsReceipts: true };
const HIDING: Viewer = { id: 'ben', showsReceipts: false };

const row = (type: FeedEventType, recipientId: string | null = null): FeedRow => ({
  xid: '1',
  id: '1',
  at: '',
  type,
  conversationId: 'room',
  recipientId,
  subjectId: 'cleo',
  detail: null,
});

const frame = (type: FeedEventType, data: object, recipientId?: string): SharedFrame =>
  new SharedFrame('cursor', row(type, recipientId), JSON.stringify({ type, data }));

const CONVERSATION = {
  title: '"lastReadSeq":5',
  participants: [{ lastReadSeq: 5, role: 'owner' }],
};

describe('A shared frame', () => {
  it('is itself to whoever sees it as it is', () => {
    const shared = frame('conversation.updated', CONVERSATION);

    expect(shared.for(SHOWING)).toBe(shared);
    expect(frame('message.created', {}).for(HIDING)).toBeInstanceOf(SharedFrame);
  });

  it('has one variant for all who see it alike, and one encoding of it', () => {
    const shared = frame('conversation.updated', CONVERSATION);

    const first = shared.for(HIDING);
    const second = shared.for({ id: 'dora', showsReceipts: false });

    expect(second).toBe(first);
    expect(second?.message).toBe(first?.message);
  });

  it('hides pointers from who hides theirs, and nothing else', () => {
    const { text = '' } = frame('conversation.updated', CONVERSATION).for(HIDING) ?? {};

    expect(JSON.parse(text)).toEqual({
      type: 'conversation.updated',
      data: { ...CONVERSATION, participants: [{ lastReadSeq: null, role: 'owner' }] },
    });
  });

  it('of somebody else’s receipt says nothing to them, and of their own all', () => {
    const own = frame('read.updated', { lastReadSeq: 5 }, HIDING.id);

    expect(frame('read.updated', { lastReadSeq: 5 }).for(HIDING)).toBeUndefined();
    expect(own.for(HIDING)).toBe(own);
  });
});

const MESSAGE = {
  body: 'mine',
  quotedMessage: { body: 'an old secret', mine: false },
  reactions: [
    { emoji: '👍', count: 2, mine: false },
    { emoji: '🎉', count: 2, mine: false },
  ],
};

describe('A shared frame of a message', () => {
  const viewer = (id: string): Viewer => ({ id, showsReceipts: true });
  const shared = new SharedFrame(
    'cursor',
    row('reaction.added'),
    JSON.stringify({ type: 'reaction.added', data: MESSAGE }),
    {
      quoteHiddenFrom: new Set(['dora', 'emil']),
      reactors: new Map([
        ['ana', ['👍']],
        ['ben', ['👍']],
        ['cleo', ['🎉', '👍']],
        ['dora', ['👍']],
      ]),
    },
  );
  const shownTo = (id: string): unknown =>
    JSON.parse(shared.for(viewer(id))?.text ?? '') as unknown;
  const withOwn = (...own: string[]) => ({
    ...MESSAGE,
    reactions: MESSAGE.reactions.map((each) => ({ ...each, mine: own.includes(each.emoji) })),
  });

  it('is itself to whoever has not reacted and sees what it quotes', () => {
    expect(shared.for(viewer('frida'))).toBe(shared);
  });

  it('is one text for all who have reacted alike, and shows what is theirs', () => {
    expect(shared.for(viewer('ben'))).toBe(shared.for(viewer('ana')));
    expect(shownTo('ana')).toEqual({ type: 'reaction.added', data: withOwn('👍') });
    expect(shownTo('cleo')).toEqual({ type: 'reaction.added', data: withOwn('👍', '🎉') });
  });

  it('is another for those of them who do not see what it quotes', () => {
    const quotedMessage = null;

    expect(shownTo('dora')).toMatchObject({ data: { ...withOwn('👍'), quotedMessage } });
    expect(shownTo('emil')).toMatchObject({ data: { ...MESSAGE, quotedMessage } });
    expect(shownTo('ana')).toMatchObject({ data: { quotedMessage: MESSAGE.quotedMessage } });
  });
});
