import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Config } from '../config/config.js';
import { Broker } from './broker.js';
import { BusMetrics } from './bus-metrics.js';
import { Bus } from './bus.js';
import { PostgresBroker } from './postgres-broker.js';
import { RedisBroker } from './redis-broker.js';

/** What nodes tell each other beside the database: over Redis where there is one, else PostgreSQL. */
@Global()
@Module({})
export class BusModule {
  static on(databaseUrl: string): DynamicModule {
    const brokerFor = ({ redisUrl }: Config): Broker =>
      redisUrl === undefined ? new PostgresBroker(databaseUrl) : new RedisBroker(redisUrl);
    return {
      module: BusModule,
      providers: [Bus, BusMetrics, { provide: Broker, inject: [Config], useFactory: brokerFor }],
      exports: [Bus],
    };
  }
}
