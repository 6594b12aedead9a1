import type { Options } from '../options.js';
import type { Laboratory, Rounds } from './rounds.js';
import type { Subject } from './subject.js';
import type { Seed } from './seed.js';
import type { Verdict } from './verdicts.js';

export interface Findings {
  rounds: Rounds;
  verdicts: Verdict[];
}

export interface Scenario {
  id: string;
  title: string;
  run(bench: Bench): Promise<Findings>;
}

/** What a scenario has at hand. */
export interface Bench extends Laboratory {
  options: Options;
  seed: Seed;
  /** The database of the naive server. */
  naiveUrl: string;
  /** Started when first asked for, and used by all scenarios from then on. */
  subject(name: SubjectName): Promise<Subject>;
}

export type SubjectName =
  'parley' | 'bare-single' | 'bare-batch' | 'bare-ws' | 'bare-lists' | 'naive-nest';
