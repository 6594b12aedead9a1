import type { Known } from './arbitrary-requests.js';
import { aDirectConversation, aGroup, aMessage, type Message, type Person } from './given.js';
import { aCode } from './groups.js';
import type { Random } from './random.js';

/** What an answer brings that is asked about later, by operation. */
const BRINGS: Readonly<Record<string, string>> = {
  'POST /api/conversations': 'conversations',
  'POST /api/conversations/{id}/invites': 'invites',
  'POST /api/conversations/{id}/scheduled': 'scheduled',
};

/** Newer ones are asked about as often as all that were there before. */
const RECENT = 8;

/** All there ever was to ask about, what is gone by now too. */
export class FuzzPool {
  private readonly ids: Record<string, string[]> = {};
  /** By conversation: what one replies to or quotes has to be in the same. */
  private readonly messages = new Map<string, string[]>();
  private readonly codes: string[] = [];

  private constructor(private readonly people: readonly Person[]) {}

  /** A group of all but the last of them, and a conversation of the first two. */
  static async of(people: readonly [Person, Person, ...Person[]]): Promise<FuzzPool> {
    const pool = new FuzzPool(people);
    const [owner, other] = people;
    const group = await aGroup(owner, people.slice(1, -1));
    const direct = await aDirectConversation(owner, other);
    for (const { id } of [group, direct]) {
      pool.add('conversations', id);
      pool.learn('', await aMessage(other, { id }));
    }
    pool.codes.push(await aCode(owner, group));
    return pool;
  }

  learn(operation: string, answer: unknown): void {
    const { id, code, ...rest } = answer as { id?: string; code?: string };
    const kind = BRINGS[operation];
    if (kind !== undefined && id !== undefined) this.add(kind, id);
    if (code !== undefined) this.codes.push(code);
    if (id === undefined || !('seq' in rest)) return;
    const { conversationId } = rest as Partial<Message>;
    if (conversationId === undefined) return;
    const there = this.messages.get(conversationId) ?? [];
    this.messages.set(conversationId, there.includes(id) ? there : [...there, id]);
  }

  /** Some of it. */
  known(random: Random): Known {
    const one = (kind: string) => this.some(random, this.ids[kind] ?? []);
    const user = random.of(this.people).id;
    const conversation = one('conversations');
    const said = this.messages.get(conversation) ?? [...this.messages.values()].flat();
    const message = this.some(random, said);
    return {
      ids: { users: user, conversations: conversation, messages: message },
      values: {
        ...{ userId: user, userIds: user, participantIds: [random.of(this.people).id] },
        ...{ conversationId: conversation, ids: [message], parentId: message },
        ...{ quotedMessageId: this.some(random, said), seq: 1 + random.below(30) },
        ...{ inviteId: one('invites'), scheduledId: one('scheduled'), code: random.of(this.codes) },
        ...{ attachmentIds: [], sendAt: new Date(Date.now() + 3_600_000).toISOString() },
        // One that is used again for another message is refused.
        clientMessageId: `walk-${random.below(10_000)}`,
      },
    };
  }

  private add(kind: string, id: string): void {
    (this.ids[kind] ??= []).push(id);
  }

  private some(random: Random, ids: readonly string[]): string {
    if (ids.length === 0) return random.of(this.people).id;
    return random.of(random.below(2) === 0 ? ids : ids.slice(-RECENT));
  }
}
