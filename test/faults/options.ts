import { parseArgs } from 'node:util';

const READER_KINDS = ['poll', 'sse', 'socket'] as const;
export type ReaderKind = (typeof READER_KINDS)[number];

export interface Options {
  seconds: number;
  /** Connections of readers to cut while it runs. */
  cuts: number;
  writers: number;
  readers: number;
  conversations: number;
  kinds: ReaderKind[];
  /** kill -9 of PostgreSQL, this many times. */
  databaseKills: number;
  /** The negative control: readers look past transactions that are still under way. */
  withoutHorizon: boolean;
  /** Folder for the journals and the result. */
  out: string;
}

const USAGE = `npm run faults -- [--seconds 60] [--cuts 1000] [--writers 12] [--readers 40]
  [--conversations 190] [--kinds poll,sse,socket] [--database-kills 0] [--without-horizon] [--out folder]`;

export function readOptions(out: string): Options {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '60' },
      cuts: { type: 'string', default: '1000' },
      writers: { type: 'string', default: '12' },
      readers: { type: 'string', default: '40' },
      conversations: { type: 'string', default: '190' },
      kinds: { type: 'string', default: 'poll' },
      'database-kills': { type: 'string', default: '0' },
      'without-horizon': { type: 'boolean', default: false },
      out: { type: 'string', default: out },
    },
  });
  return {
    seconds: number('seconds', values.seconds, 600),
    cuts: number('cuts', values.cuts, 20_000),
    writers: number('writers', values.writers, 64),
    readers: number('readers', values.readers, 500),
    conversations: number('conversations', values.conversations, 2000),
    kinds: values.kinds.split(',').map(kind),
    databaseKills: number('database-kills', values['database-kills'], 20),
    withoutHorizon: values['without-horizon'],
    out: values.out,
  };
}

function number(name: string, text: string, max: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0 && value <= max) return value;
  throw new Error(`--${name} must be a whole number up to ${max}\n${USAGE}`);
}

function kind(text: string): ReaderKind {
  const found = READER_KINDS.find((one) => one === text);
  if (found === undefined) throw new Error(`--kinds knows ${READER_KINDS.join(', ')}\n${USAGE}`);
  return found;
}
