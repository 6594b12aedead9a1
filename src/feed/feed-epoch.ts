import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Database, type Transaction } from '../database/database.js';
import { IS_SAME_CLUSTER, TIMELINE } from './feed.sql.js';

const STATE_SQL = `
  select s.epoch, ${IS_SAME_CLUSTER} as "isSameCluster", s.timeline = ${TIMELINE} as "isSameTimeline"
  from feed_state s`;

const CREATE_SQL = `
  insert into feed_state (id, epoch, system_identifier, timeline)
  select 1, gen_random_uuid(), c.system_identifier, ${TIMELINE} from pg_control_system() c
  on conflict do nothing`;

const RENEW_SQL = `
  update feed_state set epoch = gen_random_uuid(), system_identifier = c.system_identifier,
    timeline = ${TIMELINE}, pruned_xid = 0, pruned_id = 0
  from pg_control_system() c`;

const LOCK_SQL = `select from feed_state for update`;
const CLEAR_SQL = `truncate feed`;

interface State {
  epoch: string;
  isSameCluster: boolean;
  isSameTimeline: boolean;
}

/** Puts right what else remembers transaction ids, in the transaction that begins a new epoch. */
export type NewClusterStep = (transaction: Transaction) => Promise<void>;

/**
 * Which feed the positions belong to. Transaction ids do not survive a dump and restore, and a backup
 * or a standby may lack the newest of them: then positions mean something else, or nothing, and an
 * epoch begins in which cursors of the old one are answered with 410.
 */
@Injectable()
export class FeedEpoch implements OnApplicationBootstrap {
  private readonly steps: NewClusterStep[] = [];
  private state: State | undefined;
  private opened: Promise<void> | undefined;

  constructor(private readonly database: Database) {}

  onApplicationBootstrap(): Promise<void> {
    return this.open();
  }

  /** For whoever needs the epoch while the application boots. */
  open(): Promise<void> {
    this.opened ??= this.database.query(CREATE_SQL).then(() => this.refresh());
    return this.opened;
  }

  addStep(step: NewClusterStep): void {
    this.steps.push(step);
  }

  get current(): string {
    if (this.state === undefined) throw new Error('the epoch is known once the module is up');
    return this.state.epoch;
  }

  /** When another server answers, or another node has found that one does. */
  async refresh(): Promise<void> {
    const state = await this.read(this.database);
    this.state = state.isSameCluster && state.isSameTimeline ? state : await this.beginAnother();
  }

  private beginAnother(): Promise<State> {
    return this.database.transaction(async (transaction) => {
      await transaction.query(LOCK_SQL);
      const state = await this.read(transaction);
      if (state.isSameCluster && state.isSameTimeline) return state;
      if (!state.isSameCluster) {
        await transaction.query(CLEAR_SQL);
        for (const step of this.steps) await step(transaction);
      }
      await transaction.query(RENEW_SQL);
      return this.read(transaction);
    });
  }

  private async read(on: Pick<Transaction, 'query'>): Promise<State> {
    const [state] = await on.query<State>(STATE_SQL);
    if (state === undefined) throw new Error('feed_state is empty');
    return state;
  }
}
