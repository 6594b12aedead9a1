import type { PlantedBug } from './build-copy.js';

interface Range {
  otherwise: number;
  most: number;
}

export const BUSES = ['postgres', 'redis'] as const;
export type BusKind = (typeof BUSES)[number];

/** One run of a job, as it was asked for. */
export interface Run<Name extends string> {
  options: Readonly<Record<Name, number>>;
  /** What carries wake-ups between the nodes. */
  bus: BusKind;
  /** Folder of the compiled server: a copy, with a bug planted where that was asked for. */
  built: string;
  /** Folder for journals and the result. */
  out: string;
}

export interface Findings {
  /** Figures by table, as they are shown. */
  tables: Record<string, object>;
  /** Why the run says nothing, whatever it found. */
  invalid: string[];
  failures: string[];
  /** For whoever looks for the cause. */
  details?: object;
}

export interface Job<Name extends string = string> {
  proves: string;
  /** Whole numbers, by the name of their option. */
  options: Readonly<Record<Name, Range>>;
  /** `--without-<what>`: what the job has to find missing. */
  without: Readonly<Record<string, PlantedBug>>;
  run(run: Run<Name>): Promise<Findings>;
}

/** Ties the names of a job's options to what its run is given. */
export const aJob = <Name extends string>(job: Job<Name>): Job<Name> => job;
