import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { FeedCursors } from '../feed/feed-cursors.js';
import type { FeedRow } from '../feed/feed-log.js';
import { EVENT_DATA_SQL } from './event-data.sql.js';
import { SharedFrame } from './frame.js';

@Injectable()
export class Frames {
  constructor(
    private readonly database: Database,
    private readonly cursors: FeedCursors,
  ) {}

  /** Looks up what the events stand for, all at once, and writes each down once. */
  async of(rows: readonly FeedRow[]): Promise<SharedFrame[]> {
    if (rows.length === 0) return [];
    const found = await this.database.query<{ at: string; data: string | null }>(EVENT_DATA_SQL, [
      rows.map(({ type }) => type),
      rows.map(({ conversationId }) => conversationId),
      rows.map(({ recipientId }) => recipientId),
      rows.map(({ subjectId }) => subjectId),
      rows.map(({ at }) => at),
    ]);
    return rows.map((row, index) => {
      const { at = '', data = null } = found[index] ?? {};
      const cursor = this.cursors.encode(row);
      const conversation =
        row.conversationId === null ? '' : `"conversationId":"${row.conversationId}",`;
      const text = `{"cursor":"${cursor}","type":"${row.type}",${conversation}"at":"${at}","data":${withoutBreaks(data)}}`;
      return new SharedFrame(cursor, row, text);
    });
  }
}

/** PostgreSQL puts line breaks between the rows of an array; in server-sent events they end a field. */
const withoutBreaks = (json: string | null): string => json?.replaceAll('\n', '') ?? 'null';
