import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Bus } from '../bus/bus.js';
import { ConversationNotFound } from '../conversations/conversations.errors.js';
import { type EphemeralType, ephemeralText } from './ephemeral.js';
import type { Frame } from './frame.js';
import { Hub } from './hub.js';
import { LIMITS } from './limits.js';

const TOPIC = 'typing';

const { typingExpiry: EXPIRY, typingInterval: INTERVAL } = LIMITS;

/** Conversations somebody may type in at once; beginning in another ends the first. */
const MAX_AT_ONCE = 5;

type TypingType = Extract<EphemeralType, `typing.${string}`>;

interface Typist {
  toldAt: number;
  /** The others believe that they are typing. */
  isTold: boolean;
  expiry: NodeJS.Timeout;
}

/**
 * Who is typing where. Known here for the people with a stream on this node, told to the others on
 * every node, never stored: who may is known from the hub, so that a keystroke costs no query.
 */
@Injectable()
export class Typing implements OnModuleInit {
  /** By user, by conversation. */
  private readonly typists = new Map<string, Map<string, Typist>>();

  constructor(
    private readonly hub: Hub,
    private readonly bus: Bus,
  ) {}

  onModuleInit(): void {
    this.bus.listen(TOPIC, (content) => this.hear(content));
    this.hub.onTold((frames) => this.follow(frames));
    this.hub.onLeaving((userId) => this.stopAll(userId));
  }

  /** @throws ConversationNotFound where the user has no stream on this node, or is not in it */
  start(userId: string, conversationId: string): void {
    this.requireIn(userId, conversationId);
    const typist = this.typist(userId, conversationId);
    typist.expiry.refresh();
    const now = Date.now();
    if (now - typist.toldAt < INTERVAL) return;
    typist.toldAt = now;
    typist.isTold = true;
    this.tell('typing.started', conversationId, userId);
  }

  /**
   * Does nothing where they are not typing.
   * @throws ConversationNotFound as `start` does
   */
  stop(userId: string, conversationId: string): void {
    this.requireIn(userId, conversationId);
    this.end(userId, conversationId);
  }

  private requireIn(userId: string, conversationId: string): void {
    if (!this.hub.isIn(userId, conversationId)) throw new ConversationNotFound();
  }

  private end(userId: string, conversationId: string): void {
    const typist = this.typists.get(userId)?.get(conversationId);
    if (typist?.isTold !== true) return;
    // It stays until it expires, so that starting and stopping in turns is throttled as well.
    typist.isTold = false;
    this.tell('typing.stopped', conversationId, userId);
  }

  private stopAll(userId: string): void {
    for (const conversationId of this.typists.get(userId)?.keys() ?? []) {
      this.expire(userId, conversationId);
    }
  }

  private typist(userId: string, conversationId: string): Typist {
    const own = this.typists.get(userId) ?? new Map<string, Typist>();
    this.typists.set(userId, own);
    const known = own.get(conversationId);
    if (known !== undefined) return known;
    const [first] = own.keys();
    if (first !== undefined && own.size >= MAX_AT_ONCE) this.expire(userId, first);
    const expiry = setTimeout(() => this.expire(userId, conversationId), EXPIRY).unref();
    const typist = { toldAt: -Infinity, isTold: false, expiry };
    own.set(conversationId, typist);
    return typist;
  }

  private expire(userId: string, conversationId: string): void {
    this.end(userId, conversationId);
    const own = this.typists.get(userId);
    clearTimeout(own?.get(conversationId)?.expiry);
    own?.delete(conversationId);
    if (own?.size === 0) this.typists.delete(userId);
  }

  /** Whoever has said it types it no more, wherever they said it; nor does whoever has gone. */
  private follow(frames: readonly Frame[]): void {
    if (this.typists.size === 0) return;
    for (const { row, text } of frames) {
      const { type, conversationId, subjectId } = row;
      if (conversationId === null) continue;
      if (type === 'participant.removed' && subjectId) this.expire(subjectId, conversationId);
      if (type !== 'message.created') continue;
      const { data } = JSON.parse(text) as { data: { sender?: { id: string } | null } | null };
      if (data?.sender) this.end(data.sender.id, conversationId);
    }
  }

  private tell(type: TypingType, conversationId: string, userId: string): void {
    const at = new Date().toISOString();
    this.tellHere(type, conversationId, userId, at);
    this.bus.publish(TOPIC, [type, conversationId, userId, at]);
  }

  private hear(content: unknown): void {
    if (!isTypingNote(content)) return;
    const [type, conversationId, userId, at] = content;
    this.tellHere(type, conversationId, userId, at);
  }

  private tellHere(type: TypingType, conversationId: string, userId: string, at: string): void {
    const others = [...this.hub.membersOf(conversationId)].filter(
      (id) => id !== userId && !this.hub.isSilent(id, conversationId),
    );
    if (others.length === 0) return;
    const event = { type, conversationId, at, data: { user: { id: userId } } };
    this.hub.tellEphemeral(others, ephemeralText(event));
  }
}

/** Type, conversation, user and time. */
type TypingNote = readonly [TypingType, string, string, string];

const isTypingNote = (content: unknown): content is TypingNote =>
  Array.isArray(content) &&
  (content[0] === 'typing.started' || content[0] === 'typing.stopped') &&
  content.every((part) => typeof part === 'string') &&
  content.length === 4;
