import { Injectable } from '@nestjs/common';
import type { Listed } from '../common/page.js';
import { ConversationNotFound } from '../conversations/conversations.errors.js';
import { Database } from '../database/database.js';
import { SCAN_SQL, SHOW_SQL } from './search-scan.sql.js';

/** Which messages are looked through; undefined is whatever they are. */
export interface SearchFilter {
  senderId?: string | undefined;
  sentAfter?: string | undefined;
  sentBefore?: string | undefined;
  hasAttachments?: boolean | undefined;
  afterSeq?: number | undefined;
  beforeSeq?: number | undefined;
}

export type Way = keyof typeof SCAN_SQL;

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
}

/** A message that was looked at, with its place. */
interface Candidate {
  body: string;
  key: string[];
}

/** A message that is shown. */
export interface Shown extends Listed {
  body: string | null;
}

interface Row {
  body: string | null;
  key: string[];
  edgeAt: string | null;
  edgeConversation: string;
  edgeSeq: string;
  isAccessible: boolean;
}

export interface Scanned {
  candidates: Candidate[];
  /** The first message that may be in the list and was not looked at; undefined where there is none. */
  edge: Place | undefined;
}

@Injectable()
export class SearchRepository {
  constructor(private readonly database: Database) {}

  /**
   * Texts in which the grams may be, on the way from a place, of the next few blocks.
   * @param place undefined begins with the first
   * @throws ConversationNotFound where one is named and the user is not in it
   */
  async scan(
    { userId, conversationId, filter, grams, way }: Scan,
    place: Place | undefined,
    blocks: number,
  ): Promise<Scanned> {
    const { senderId, sentAfter, sentBefore, hasAttachments } = filter;
    const rows = await this.database.query<Row>(SCAN_SQL[way], [
      ...[userId, conversationId, grams, senderId, sentAfter, sentBefore, hasAttachments],
      ...[filter.afterSeq, filter.beforeSeq],
      ...[place?.[0], place?.[1], place?.[2], blocks],
    ]);
    const [first] = rows;
    if (!first?.isAccessible) throw new ConversationNotFound();
    const { edgeAt, edgeConversation, edgeSeq } = first;
    return {
      candidates: rows.filter((row): row is Row & Candidate => row.body !== null),
      edge: edgeAt === null ? undefined : [edgeAt, edgeConversation, edgeSeq],
    };
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
