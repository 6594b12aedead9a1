import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/** One file of the archive of what there is of a user: one JSON object a line. */
export interface ExportPart {
  /** Without `.ndjson`. */
  name: string;
  /** What is in it, in words for whoever opens the archive. */
  about: string;
  sql: string;
}

export interface ExportedRow {
  /** JSON. */
  item: string;
  /** What the next page begins after. */
  key: string[];
  /** A file that goes with it: where in the archive, and under which name the file store has it. */
  path?: string;
  stored?: string;
}

/** Rows at a time: so many are in memory. */
const PAGE = 250;

/**
 * Where modules above users say what they have of somebody, so that whoever makes archives need not know
 * them. What somebody may not see now is no part: the statements have the same conditions as those that
 * the API reads by.
 */
@Injectable()
export class ExportParts {
  private readonly parts: ExportPart[] = [];

  constructor(private readonly database: Database) {}

  get all(): readonly ExportPart[] {
    return this.parts.toSorted((one, other) => one.name.localeCompare(other.name));
  }

  /**
   * In the constructor of the module.
   * @param sql of user `$1`, up to `$3` rows, in an order, after the one whose key `$2::text[]` is; from the
   * first where it is null. They have the columns of `ExportedRow`
   */
  add(name: string, about: string, sql: string): void {
    this.parts.push({ name, about, sql });
  }

  /** Page by page; no two of them are of the same moment. */
  async *pagesOf({ sql }: ExportPart, userId: string): AsyncGenerator<ExportedRow[]> {
    let rows: ExportedRow[];
    let key: string[] | null = null;
    do {
      rows = await this.database.query<ExportedRow>(sql, [userId, key, PAGE]);
      if (rows.length > 0) yield rows;
      key = rows.at(-1)?.key ?? null;
    } while (rows.length === PAGE);
  }
}
