// Takes back all migrations of the database whose URL it is given. A process of its own: TypeORM loads
// entities and migrations by their names, past what Jest could transform.
import { DataSource } from 'typeorm';
import { loadConfig } from '../../dist/config/load-config.js';
import { migrationOptions } from '../../dist/database/data-source.js';

const [, , databaseUrl] = process.argv;
const dataSource = await new DataSource(migrationOptions(loadConfig({}), databaseUrl)).initialize();
while ((await dataSource.query('select from migrations limit 1')).length > 0) {
  await dataSource.undoLastMigration();
}
await dataSource.destroy();
