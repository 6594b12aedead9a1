import pg from 'pg';
import type { TestDatabase } from './test-database.js';

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  Plans?: PlanNode[];
}

/** The steps of the plan that PostgreSQL keeps for a prepared statement, each under its parent's name. */
export async function explain(database: TestDatabase, sql: string): Promise<string[]> {
  const places = [...sql.matchAll(/\$(\d+)/g)].map(([, place]) => Number(place));
  const values = Array(Math.max(0, ...places))
    .fill('null')
    .join(', ');
  const client = new pg.Client(database.url);
  await client.connect();
  try {
    await client.query('set plan_cache_mode = force_generic_plan');
    await client.query(`prepare probe as ${sql}`);
    const execute = values === '' ? 'execute probe' : `execute probe (${values})`;
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
      `explain (format json) ${execute}`,
    );
    return rows.flatMap((row) => describe(row['QUERY PLAN'][0].Plan));
  } finally {
    await client.end();
  }
}

function describe(node: PlanNode, parent = ''): string[] {
  const target = node['Index Name'] ?? node['Relation Name'];
  const step = [node['Node Type'], target].filter(Boolean).join(' on ');
  const children = (node.Plans ?? []).flatMap((child) => describe(child, node['Node Type']));
  return [parent === '' ? step : `${parent} < ${step}`, ...children];
}
