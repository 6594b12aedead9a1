import {
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { PeriodicTask } from '../common/periodic-task.js';
import { Config } from '../config/config.js';
import { Database } from '../database/database.js';

const HOUR = 3_600_000;

/** Milliseconds: a node that never lives for an hour has to prune too. */
const FIRST = 1000;
const CHUNK = 5000;

/** Looks at the oldest rows only, and remembers how far it came before the next look. */
const PRUNE_SQL = `
  with oldest as materialized (
    select xid, id, at from feed order by xid, id limit $1
  ), gone as (
    delete from feed f using oldest o
    where f.xid = o.xid and f.id = o.id and o.at < now() - $2 * interval '1 s'
    returning f.xid, f.id
  ), newest as (
    select xid, id from gone order by xid desc, id desc limit 1
  ), noted as (
    update feed_state set pruned_xid = n.xid, pruned_id = n.id from newest n
    where (n.xid, n.id) > (pruned_xid, pruned_id)
  )
  select count(*)::int as count from gone`;

/** Removes events older than the setting says. Any node may, all may. */
@Injectable()
export class FeedRetention implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly pruning = new PeriodicTask('FeedRetention', HOUR, () => this.prune());

  constructor(
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    this.pruning.start(FIRST);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pruning.stop();
  }

  private async prune(): Promise<void> {
    while ((await this.pruneChunk()) === CHUNK);
  }

  private async pruneChunk(): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(PRUNE_SQL, [
      CHUNK,
      this.config.feedRetention,
    ]);
    return row?.count ?? 0;
  }
}
