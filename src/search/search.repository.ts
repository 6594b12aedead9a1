import { Injectable } from '@nestjs/common';
import type { Listed } from '../common/page.js';
import { ConversationNotFound } from '../conversations/conversations.errors.js';
import { Database } from '../database/database.js';
import { BLOCKS_SQL, SHOW_SQL, TEXTS_SQL } from './search-scan.sql.js';

/** Which messages are looked through; undefined is whatever they are. */
export interface SearchFilter {
  senderId?: string | undefined;
  sentAfter?: string | undefined;
  sentBefore?: string | undefined;
  hasAttachments?: boolean | undefined;
  afterSeq?: number | undefined;
  beforeSeq?: number | undefined;
}

export type Way = keyof typeof BLOCKS_SQL;

/** Time, conversation and `seq`: the order of the list. */
export type Place = readonly string[];

/** What is looked for, where, and in which direction. */
export interface Scan {
  userId: string;
  /** Undefined is everywhere. */
  conversationId: string | undefined;
  filter: SearchFilter;
  grams: readonly number[];
  way: Way;
  /** Undefined begins with the first. */
  place: Place | undefined;
}

/** Messages of a conversation, some of which may have what is looked for. */
export interface Block {
  conversationId: string;
  firstSeq: string;
  lastSeq: string;
  /** Of the message of it that comes first in the list. */
  head: Place;
  /** When the last of it was sent. */
  footAt: string;
}

/** What of the list is looked at next. */
export interface Slice {
  /** With the times between which they are read. */
  parts: readonly (Block & { since: string; until: string })[];
  /** The place that it ends before; undefined is the end of the list. */
  end: Place | undefined;
  isLast: boolean;
}

/** A message that was looked at, with its place. */
interface Candidate {
  body: string;
  key: Place;
}

/** A message that is shown. */
export interface Shown extends Listed {
  body: string | null;
}

type BlockRow = { isAccessible: boolean } & (Block | { conversationId: null });

@Injectable()
export class SearchRepository {
  constructor(private readonly database: Database) {}

  /**
   * The first blocks in which the grams may be, on the way from the place.
   * @throws ConversationNotFound where one is named and the user is not in it
   */
  async blocks(scan: Scan, limit: number): Promise<Block[]> {
    const { userId, conversationId, grams } = scan;
    const values = [userId, conversationId, grams, ...boundsOf(scan), limit];
    const rows = await this.database.queryPlanned<BlockRow>(BLOCKS_SQL[scan.way], values);
    if (!rows[0]?.isAccessible) throw new ConversationNotFound();
    return rows.filter((row): row is BlockRow & Block => row.conversationId !== null);
  }

  /** What is said in a slice that begins at the place, in the order of the list. */
  texts(scan: Scan, { parts, end = [] }: Slice): Promise<Candidate[]> {
    const { senderId, hasAttachments } = scan.filter;
    return this.database.query(TEXTS_SQL[scan.way], [
      scan.userId,
      parts.map(({ conversationId }) => conversationId),
      parts.map(({ firstSeq }) => firstSeq),
      ...boundsOf(scan),
      parts.map(({ lastSeq }) => lastSeq),
      parts.map(({ since }) => since),
      parts.map(({ until }) => until),
      ...[end[0], end[1], end[2]],
      ...[senderId, hasAttachments],
    ]);
  }

  /** Of these places those whose messages the user sees, as they are now. */
  show(userId: string, places: readonly Place[]): Promise<Shown[]> {
    return this.database.query(SHOW_SQL, [
      userId,
      places.map(([, conversationId]) => conversationId),
      places.map(([, , seq]) => seq),
    ]);
  }
}

const boundsOf = ({ filter, place = [] }: Scan): unknown[] => [
  ...[filter.sentAfter, filter.sentBefore, filter.afterSeq, filter.beforeSeq],
  ...[place[0], place[1], place[2]],
];
