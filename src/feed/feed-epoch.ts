import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Database, type Transaction } from '../database/database.js';

const STATE_SQL = `
  select s.epoch,
    s.system_identifier = c.system_identifier::text as "isSameCluster",
    s.timeline = l.timeline_id as "isSameTimeline"
  from feed_state s, pg_control_system() c, pg_control_checkpoint() l`;

const CREATE_SQL = `
  insert into feed_state (id, epoch, system_identifier, timeline)
  select 1, gen_random_uuid(), c.system_identifier, l.timeline_id
  from pg_control_system() c, pg_control_checkpoint() l
  on conflict do nothing`;

const RENEW_SQL = `
  update feed_state set epoch = gen_random_uuid(), system_identifier = c.system_identifier,
    timeline = l.timeline_id, pruned_xid = 0, pruned_id = 0
  from pg_control_system() c, pg_control_checkpoint() l`;

const LOCK_SQL = `select from feed_state for update`;
const CLEAR_SQL = `delete from feed`;

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

  constructor(private readonly database: Database) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.database.query(CREATE_SQL);
    await this.refresh();
  }

  addStep(step: NewClusterStep): void {
    this.steps.push(step);
  }

  get current(): string {
    if (this.state === undefined) throw new Error('the epoch is known once the module is up');
    return this.state.epoch;
  }

  /**
   * After the connection was lost: another server may answer now.
   * @returns whether another epoch has begun
   */
  async refresh(): Promise<boolean> {
    const before = this.state?.epoch;
    const state = await this.read(this.database);
    this.state = state.isSameCluster && state.isSameTimeline ? state : await this.beginAnother();
    return this.state.epoch !== before;
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
