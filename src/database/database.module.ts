import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '../config/config.js';
import { servingOptions } from './data-source.js';
import { DatabaseMetrics } from './database-metrics.js';
import { Database } from './database.js';

@Global()
@Module({})
export class DatabaseModule {
  /** @param databaseUrl a server that `prepareDatabase` has been through */
  static at(databaseUrl: string): DynamicModule {
    const typeOrm = TypeOrmModule.forRootAsync({
      inject: [Config],
      // Boot has just connected: a failure now should end it at once, not after nine retries.
      useFactory: (config: Config) => ({
        ...servingOptions(config, databaseUrl),
        retryAttempts: 0,
      }),
    });
    return {
      module: DatabaseModule,
      imports: [typeOrm],
      providers: [Database, DatabaseMetrics],
      exports: [Database],
    };
  }
}
