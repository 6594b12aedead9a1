import { join } from 'node:path';
import { TOKEN_SECRET } from '../../support/tokens.js';
import { BUILT } from '../../support/embedded-app.js';
import { Generator } from '../load/generator.js';
import type { Options } from '../options.js';
import { BenchPostgres } from './postgres.js';
import type { Bench, SubjectName } from './scenario.js';
import { Seed } from './seed.js';
import { Subject } from './subject.js';

const SUBJECTS = join(import.meta.dirname, '..', 'subjects');

/** All that a run needs, set up, and taken down again whatever happens. */
export class Stage {
  private readonly subjects = new Map<SubjectName, Promise<Subject>>();

  private constructor(
    private readonly options: Options,
    readonly postgres: BenchPostgres,
    private readonly urls: { parley: string; naive: string },
    private readonly seed: Seed,
    private readonly generator = new Generator(),
  ) {}

  static async set(options: Options): Promise<Stage> {
    const postgres = await BenchPostgres.start(options.data);
    const urls = {
      parley: await postgres.createDatabase('bench'),
      naive: await postgres.createDatabase('naive'),
    };
    const stage = new Stage(options, postgres, urls, await Seed.on(urls.parley));
    // It makes the tables.
    await stage.subject('parley');
    return stage;
  }

  bench(progress: (text: string) => void): Bench {
    const { options, postgres, generator, seed, urls } = this;
    return {
      options,
      postgres,
      generator,
      seed,
      naiveUrl: urls.naive,
      progress,
      subject: (name) => this.subject(name),
      another: (name, databaseUrl) => this.start(name, databaseUrl),
      createDatabase: (name) => postgres.createDatabase(name),
    };
  }

  async strike(): Promise<void> {
    for (const subject of this.subjects.values()) await (await subject).stop();
    await this.generator.stop();
    await this.seed.end();
    await this.postgres.stop();
  }

  private subject(name: SubjectName): Promise<Subject> {
    const started = this.subjects.get(name) ?? this.start(name);
    this.subjects.set(name, started);
    return started;
  }

  private start(
    name: SubjectName,
    databaseUrl = name === 'naive-nest' ? this.urls.naive : this.urls.parley,
  ): Promise<Subject> {
    const environment = { DATABASE_URL: databaseUrl, TOKEN_SECRET };
    if (name !== 'parley') return Subject.start(name, join(SUBJECTS, `${name}.js`), environment);
    // As it is built, but for the limits that a load test is there to exceed.
    const limits = { RATE_LIMITS: 'off', MAX_CONNECTIONS: '20000' };
    const settings = { LOG_LEVEL: 'warn', DATA_DIR: this.options.data, ...limits };
    return Subject.start(name, join(BUILT, 'main.js'), { ...settings, ...environment });
  }
}
