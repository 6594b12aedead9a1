import { aGroup, dataOf, users } from './support/given.js';
import { useParley } from './support/parley.js';
import { until } from './support/until.js';

const parley = useParley();

/** How often PostgreSQL has read all messages, and how often it has gone by an index. */
async function reads(): Promise<{ whole: number; byIndex: number }> {
  const [row = { whole: 0, byIndex: 0 }] = await parley.database.query<{
    whole: number;
    byIndex: number;
  }>(
    `select seq_scan::int as whole, idx_scan::int as "byIndex"
     from pg_stat_user_tables where relname = 'messages'`,
  );
  return row;
}

describe('A send of a new installation, planned while there are no messages,', () => {
  it('looks for its twin by the index, as it will when there are millions', async () => {
    const sends = 30;
    const [ana, ben] = await users('ana', 'ben');
    const { id } = await aGroup(ana, [ben]);
    await parley.database.query('vacuum (analyze) messages');
    const before = await reads();

    for (let number = 0; number < sends; number++) {
      const body = { conversationId: id, body: 'hello', clientMessageId: String(number) };
      dataOf(await ana.api.POST('/api/messages', { body }));
    }

    await until(async () => {
      const { whole, byIndex } = await reads();
      return whole - before.whole + byIndex - before.byIndex >= sends;
    });
    expect((await reads()).whole - before.whole).toBeLessThan(sends / 2);
  }, 120_000);
});
