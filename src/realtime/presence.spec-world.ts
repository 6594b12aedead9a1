import { randomUUID } from 'node:crypto';
import type { Bus, BusListener, NodeListener } from '../bus/bus.js';
import type { FeedRow } from '../feed/feed-log.js';
import type { FeedTail } from '../feed/feed-tail.js';
import type { Hub } from './hub.js';
import type { PresenceSetting } from './presence-setting.entity.js';
import type { PresenceRepository } from './presence.repository.js';
import { Presence } from './presence.js';

export const CONVERSATION = randomUUID();

interface Told {
  to: string[];
  userId: string;
  status: string;
  lastSeenAt: string | null;
}

/** The nodes of a test, their bus and the settings they share. */
export class World {
  readonly nodes: TestNode[] = [];
  readonly settings = new Map<string, PresenceSetting>();
  /** People in a conversation: the first so many of a node in the first, and so on. */
  roomSize = Infinity;
  reads = 0;
  notes = 0;

  /** @param local those with a stream there */
  node(...local: string[]): TestNode {
    const node = new TestNode(this, local);
    for (const other of this.nodes) {
      other.missed?.(node.id);
      node.missed?.(other.id);
    }
    this.nodes.push(node);
    return node;
  }
}

class TestNode {
  readonly id = randomUUID();
  readonly told: Told[] = [];
  readonly presence: Presence;
  readonly heard = new Map<string, BusListener>();
  missed: NodeListener | undefined;
  gone: NodeListener | undefined;
  leaving: ((userId: string) => void) | undefined;
  follow: ((rows: FeedRow[]) => void) | undefined;

  constructor(
    private readonly world: World,
    readonly local: string[],
  ) {
    const settings = {
      settings: (ids: string[]) => {
        world.reads++;
        const found = ids.map((id) => [id, world.settings.get(id) ?? 'auto'] as const);
        return Promise.resolve(new Map(found));
      },
      keep: (id: string, setting: PresenceSetting) =>
        Promise.resolve(void world.settings.set(id, setting)),
    };
    this.presence = new Presence(
      this.hub() as unknown as Hub,
      this.bus() as unknown as Bus,
      {
        listen: ({ follow }: { follow: (rows: FeedRow[]) => void }) => (this.follow = follow),
      } as unknown as FeedTail,
      settings as unknown as PresenceRepository,
    );
    this.presence.onModuleInit();
    this.presence.onApplicationBootstrap();
  }

  /** Their carrier closes their last stream. */
  leave(userId: string): void {
    this.leaving?.(userId);
    this.local.splice(this.local.indexOf(userId), 1);
    this.presence.disconnected(userId);
  }

  statusOf(userId: string): string {
    return this.presence.stateOf(userId).status;
  }

  private roomOf(userId: string): string {
    const room = Math.floor(this.local.indexOf(userId) / this.world.roomSize);
    return room === 0 ? CONVERSATION : `room ${room}`;
  }

  private hub() {
    return {
      conversationsOf: (id: string) => (this.local.includes(id) ? [this.roomOf(id)] : []),
      membersOf: (room: string) => new Set(this.local.filter((id) => this.roomOf(id) === room)),
      onLeaving: (listener: (userId: string) => void) => (this.leaving = listener),
      onBlock: () => undefined,
      isBlocked: () => false,
      tellEphemeral: (to: Iterable<string>, text: string) => {
        const { data } = JSON.parse(text) as { data: Omit<Told, 'to'> };
        this.told.push({ to: [...to], ...data });
      },
    };
  }

  private bus() {
    return {
      node: this.id,
      listen: (topic: string, listener: BusListener) => this.heard.set(topic, listener),
      onMissed: (listener: NodeListener) => (this.missed = listener),
      onGone: (listener: NodeListener) => (this.gone = listener),
      publish: (topic: string, content: unknown) => {
        this.world.notes++;
        const sent: unknown = JSON.parse(JSON.stringify(content));
        for (const other of this.world.nodes) {
          if (other !== this) other.heard.get(topic)?.(sent, this.id);
        }
      },
    };
  }
}
