import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { Bus } from '../bus/bus.js';
import { FeedTail } from '../feed/feed-tail.js';
import { Circles, packIds } from './circles.js';
import { ephemeralText } from './ephemeral.js';
import { Hub } from './hub.js';
import { LIMITS } from './limits.js';
import { GRACE, type NodeStatus, OwnPresence } from './own-presence.js';
import { PresenceBoard, type PresenceState, UNSEEN } from './presence-board.js';
import { isPresenceNote, presenceNotes } from './presence-notes.js';
import type { PresenceSetting } from './presence-setting.entity.js';
import { PresenceRepository } from './presence.repository.js';

/** Milliseconds for which changes are gathered: what is undone within is never told. */
const TICK = 500;

/** Milliseconds until a census, which those who ask meanwhile share. */
const CENSUS_AFTER = 250;

/** People who are told something in one tick, at most; the others' turn comes in the next. */
const TELLINGS_PER_TICK = 10_000;

const CHANGED = 'presence';
const ASK = 'presence.ask';
const RESET = 'presence.reset';
const SETTING = 'presence.setting';

/** Who is online: in memory and on the bus, told to those who share a conversation with them. */
@Injectable()
export class Presence implements OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Presence');
  private readonly own = new OwnPresence();
  private readonly board = new PresenceBoard();
  private readonly circles = new Circles();
  private ticking: NodeJS.Timeout | undefined;
  private census: NodeJS.Timeout | undefined;
  /** One reading of settings after the other, so that the last one read is the last one kept. */
  private reading: Promise<unknown> = Promise.resolve();
  private isReading = false;
  /** By node: of whom it has spoken since what it had said before came into doubt. */
  private readonly spokenOf = new Map<string, Set<string>>();

  constructor(
    private readonly hub: Hub,
    private readonly bus: Bus,
    private readonly tail: FeedTail,
    private readonly settings: PresenceRepository,
  ) {}

  onModuleInit(): void {
    const { bus } = this;
    bus.listen(CHANGED, (content, node) => this.hear(content, node));
    bus.listen(SETTING, (content) => this.hearSetting(content));
    bus.listen(RESET, (_, node) => this.doubt(node));
    bus.listen(ASK, (node) => {
      if (node === bus.node) this.tellCensus();
    });
    bus.onMissed((node) => this.catchUp(node));
    bus.onGone((node) => this.doubt(node));
    this.hub.onLeaving((userId) => {
      if (!this.own.knows(userId)) return;
      this.circles.set(userId, packIds(this.hub.conversationsOf(userId)));
    });
    this.hub.onBlock((userId, otherId) => {
      this.tellOne(userId, otherId);
      this.tellOne(otherId, userId);
    });
    this.tail.listen({
      follow: (rows) => {
        for (const { type, subjectId, conversationId } of rows) {
          if (type === 'participant.removed' && subjectId && conversationId) {
            this.circles.leave(subjectId, conversationId);
          }
        }
      },
      interrupt: () => undefined,
    });
  }

  onApplicationBootstrap(): void {
    this.ticking = setInterval(() => this.tick(Date.now()), TICK).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.ticking);
  }

  /** A stream of theirs has been opened on this node. */
  connected(userId: string): void {
    this.own.connected(userId, Date.now());
  }

  /** It has been closed. */
  disconnected(userId: string): void {
    this.own.disconnected(userId, Date.now());
  }

  /** They have done something. */
  active(userId: string): void {
    this.own.activeAt(userId, Date.now());
  }

  /** Takes effect on every node that has a stream of theirs. */
  async choose(userId: string, setting: PresenceSetting): Promise<void> {
    await this.settings.keep(userId, setting);
    this.bus.publish(SETTING, userId);
    if (this.own.knows(userId)) await this.readSettings([userId]);
    this.tick(Date.now());
  }

  stateOf(userId: string): PresenceState {
    return this.board.stateOf(userId);
  }

  private tick(now: number): void {
    void this.readUnknown();
    for (const change of this.own.changes(now)) {
      const [userId, status] = change;
      const at = status === 'gone' ? now - GRACE : now;
      this.announce(change, at);
      this.note(this.bus.node, userId, status, at);
    }
    let tellings = 0;
    for (const userId of this.board.changes(now)) {
      tellings += this.tell(userId, now);
      if (tellings >= TELLINGS_PER_TICK) return;
    }
  }

  private announce(change: readonly [string, NodeStatus], at: number): void {
    for (const note of presenceNotes(change, at, this.conversationsOf(change[0]))) {
      this.bus.publish(CHANGED, note);
    }
  }

  /** @returns how many people were told */
  private tell(userId: string, now: number): number {
    const others = new Set<string>();
    for (const conversationId of this.conversationsOf(userId)) {
      const members = this.hub.membersOf(conversationId);
      if (members.size > LIMITS.presenceAudience) continue;
      for (const id of members) if (!this.hub.isBlocked(id, userId)) others.add(id);
    }
    others.delete(userId);
    const state = this.board.stateOf(userId);
    if (state.status === 'offline') this.circles.forget(userId);
    if (others.size > 0) this.hub.tellEphemeral(others, presenceText(userId, state, now));
    return others.size + 1;
  }

  /** What somebody is to one other person, who has blocked them, or they them, or no longer. */
  private tellOne(userId: string, otherId: string): void {
    const state = this.board.stateOf(userId);
    const isKnown = this.conversationsOf(userId).some((id) => this.hub.isIn(otherId, id));
    // Who is offline to all anyway, or was never told of, shows nothing of a block.
    if (state.status === 'offline' || !isKnown) return;
    const shown = this.hub.isBlocked(otherId, userId) ? UNSEEN : state;
    this.hub.tellEphemeral([otherId], presenceText(userId, shown, Date.now()));
  }

  private conversationsOf(userId: string): string[] {
    const here = this.hub.conversationsOf(userId);
    return here.length > 0 ? here : this.circles.of(userId);
  }

  private hear(content: unknown, node: string): void {
    if (!isPresenceNote(content)) return;
    const [userId, status, at, conversations, part] = content;
    if (part === 0) this.circles.set(userId, conversations);
    else this.circles.add(userId, conversations);
    this.spokenOf.get(node)?.add(userId);
    this.note(node, userId, status, at);
  }

  private note(node: string, userId: string, status: NodeStatus, at: number): void {
    this.board.set(node, userId, status, at);
    if (!this.board.isShown(userId)) this.circles.forget(userId);
  }

  /** Its people count as there for a moment more: they come back, or it says them again. */
  private doubt(node: string): void {
    const spokenOf = new Set<string>();
    this.spokenOf.set(node, spokenOf);
    setTimeout(() => {
      if (this.spokenOf.get(node) !== spokenOf) return;
      this.spokenOf.delete(node);
      this.board.drop(node, Date.now() - GRACE, spokenOf);
    }, GRACE).unref();
  }

  /** Read rather than believed: of two changes at once, the one that was kept counts. */
  private hearSetting(userId: unknown): void {
    if (typeof userId === 'string') void this.readSettings([userId]);
  }

  /** Another node is new, or something it said was missed: maybe that one of its people hides. */
  private catchUp(node: string): void {
    this.bus.publish(ASK, node);
    void this.readSettings(this.own.all());
  }

  /** Everybody hears it, so that it answers all who ask at once. */
  private tellCensus(): void {
    this.census ??= setTimeout(() => {
      this.census = undefined;
      this.bus.publish(RESET, null);
      const now = Date.now();
      for (const one of this.own.census()) this.announce(one, now);
    }, CENSUS_AFTER).unref();
  }

  private async readUnknown(): Promise<void> {
    const ids = this.own.unknown();
    if (this.isReading || ids.length === 0) return;
    this.isReading = true;
    await this.readSettings(ids);
    this.isReading = false;
  }

  private readSettings(userIds: readonly string[]): Promise<unknown> {
    this.reading = this.reading.then(async () => {
      try {
        const found = await this.settings.settings(userIds);
        for (const [userId, setting] of found) this.own.set(userId, setting);
      } catch (error) {
        this.logger.warn(error);
        // Unknown again, so that the next tick asks again.
        for (const userId of userIds) this.own.set(userId, undefined);
      }
    });
    return this.reading;
  }
}

function presenceText(userId: string, state: PresenceState, now: number): string {
  const at = new Date(now).toISOString();
  return ephemeralText({ type: 'presence.changed', at, data: { userId, ...state } });
}
