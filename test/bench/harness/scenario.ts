import type { Laboratory, Rounds } from './rounds.js';
import type { Seed } from './seed.js';
import type { Subject } from './subject.js';
import type { Verdict } from './verdicts.js';

/** What is measured and what it is held to. */
export interface Scenario {
  id: string;
  title: string;
  run: (bench: Bench) => Promise<Rounds>;
  judge: (rounds: Rounds) => Verdict[];
}

export type SubjectName =
  'parley' | 'bare-single' | 'bare-batch' | 'bare-ws' | 'bare-lists' | 'naive-nest';

/** What a scenario has at hand. */
export interface Bench extends Laboratory {
  /** Of Parley's database, which the bare servers share. */
  seed: Seed;
  /** The database of the naive server. */
  naiveUrl: string;
  /** Started when first asked for, and used by all scenarios from then on. */
  subject(name: SubjectName): Promise<Subject>;
  /** One of its own, that the scenario stops. */
  another(name: SubjectName, databaseUrl?: string): Promise<Subject>;
  createDatabase(name: string): Promise<string>;
}
