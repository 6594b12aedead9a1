import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { FeedCursors } from '../feed/feed-cursors.js';
import type { FeedRow } from '../feed/feed-log.js';
import { EVENT_DATA_SQL } from './event-data.sql.js';
import { SharedFrame } from './frame.js';
import { isMessage, isOfMessage } from './message-events.js';

interface EventData {
  at: string;
  data: string | null;
  quoteHiddenFrom: string[] | null;
  reactors: Record<string, string[]> | null;
}

@Injectable()
export class Frames {
  constructor(
    private readonly database: Database,
    private readonly cursors: FeedCursors,
  ) {}

  /**
   * Looks up what the events stand for, all at once, and writes each down once.
   * @param reader whom alone they are for
   */
  async of(rows: readonly FeedRow[], reader?: string): Promise<SharedFrame[]> {
    if (rows.length === 0) return [];
    const found = await this.lookUp(rows, reader);
    const reactorsTo = new Map<string | null, ReadonlyMap<string, readonly string[]>>();
    return rows.map((row, index) => {
      const { at = '', data = null, quoteHiddenFrom, reactors } = found[index] ?? {};
      const cursor = this.cursors.encode(row);
      const conversation =
        row.conversationId === null ? '' : `"conversationId":"${row.conversationId}",`;
      const text = `{"cursor":"${cursor}","type":"${row.type}",${conversation}"at":"${at}","data":${withoutBreaks(data)}}`;
      if (reactors) reactorsTo.set(row.subjectId, new Map(Object.entries(reactors)));
      return new SharedFrame(cursor, row, text, {
        ...(quoteHiddenFrom && { quoteHiddenFrom: new Set(quoteHiddenFrom) }),
        ...(isOfMessage(row.type) && { reactors: reactorsTo.get(row.subjectId) }),
      });
    });
  }

  private lookUp(rows: readonly FeedRow[], reader: string | undefined): Promise<EventData[]> {
    const columns = [
      rows.map(({ type }) => type),
      rows.map(({ conversationId }) => conversationId),
      rows.map(({ recipientId }) => recipientId),
      rows.map(({ subjectId }) => subjectId),
      rows.map(({ at }) => at),
      rows.map(({ detail }) => detail),
    ];
    if (reader !== undefined) {
      return this.database.query<EventData>(EVENT_DATA_SQL.forOne, [...columns, reader]);
    }
    const areMessages = rows.every(({ type }) => isMessage(type));
    const sql = EVENT_DATA_SQL[areMessages ? 'ofMessages' : 'forAll'];
    return this.database.query<EventData>(sql, columns);
  }
}

/** PostgreSQL puts line breaks between the rows of an array; in server-sent events they end a field. */
const withoutBreaks = (json: string | null): string => json?.replaceAll('\n', '') ?? 'null';
