import { Injectable } from '@nestjs/common';
import type { Cursor } from '../common/cursor.js';
import {
  joinBetween,
  type Json,
  type List,
  type Listed,
  type PageOf,
  pageRequest,
} from '../common/page.js';
import type { FoundMessageDto } from './dto/found-message.dto.js';
import {
  type Place,
  type SearchFilter,
  SearchRepository,
  type Shown,
  type Way,
} from './search.repository.js';
import { SearchTerms } from './search-terms.js';
import { Slices } from './slices.js';

/** Texts that a request looks at: common words are among the first. Each step is twice the one before. */
const FIRST_STEP = 1024;
const LAST_STEP = 8192;

/** That they are in. */
const MOST_BLOCKS = 2048;

export interface SearchRequest {
  userId: string;
  /** Undefined is everywhere. */
  conversationId: string | undefined;
  search: string;
  /** Its key is time, conversation and `seq`. */
  list: List;
  query: SearchFilter & { cursor?: string | undefined; limit: number };
  order: 'desc' | 'asc';
}

interface Found {
  places: Place[];
  /** Where to go on; undefined where all was looked through. */
  rest: Place | undefined;
}

/** Messages by what is said in them: docs/search.md. */
@Injectable()
export class SearchService {
  constructor(private readonly messages: SearchRepository) {}

  /**
   * A page of messages that have all words of a search, each with where they are. It may be short, or
   * empty, and say where to go on: a request looks through so much and no more.
   * @throws ValidationFailed, ConversationNotFound
   */
  async page(request: SearchRequest): Promise<Json<PageOf<FoundMessageDto>>> {
    const terms = new SearchTerms(request.search);
    const { userId, list, query } = request;
    const { cursor, limit } = pageRequest(list, query);
    const { places, rest } = await this.find(request, terms, cursor);
    const isMore = places.length > limit;
    const shown = places.slice(0, limit);
    const items = (await this.messages.show(userId, shown)).flatMap((row) => found(row, terms));
    const next = isMore ? shown.at(-1) : rest;
    return joinFound(list, cursor, items, next);
  }

  /** One more than a page shows, unless the budget ends before. */
  private async find(
    { userId, conversationId, query: filter, order }: SearchRequest,
    terms: SearchTerms,
    cursor: Cursor | undefined,
  ): Promise<Found> {
    const way = wayOf(order, cursor);
    const { grams } = terms;
    const scan = { userId, conversationId, filter, grams, way, place: cursor?.key };
    const blocks = await this.messages.blocks(scan, MOST_BLOCKS + 1);
    const slices = new Slices(blocks.slice(0, MOST_BLOCKS), blocks[MOST_BLOCKS]?.head, way);
    const places: Place[] = [];
    let place: Place | undefined = cursor?.key;
    for (let step = FIRST_STEP; ; step *= 2) {
      const slice = slices.next(step);
      const texts = await this.messages.texts({ ...scan, place }, slice);
      for (const { body, key } of texts) if (terms.isIn(body)) places.push(key);
      place = beside(slice.end, way);
      const isEnough = places.length > filter.limit || step === LAST_STEP;
      if (slice.isLast || isEnough) return { places, rest: place };
    }
  }
}

const wayOf = (order: 'desc' | 'asc', cursor: Cursor | undefined): Way =>
  (order === 'desc') === (cursor?.direction !== 'prev') ? 'older' : 'newer';

/** The place from which on the one given is read too. */
function beside(place: Place | undefined, way: Way): Place | undefined {
  if (place === undefined) return undefined;
  const [sentAt = '', conversationId = '', seq] = place;
  return [sentAt, conversationId, String(way === 'older' ? Number(seq) + 1 : Number(seq) - 1)];
}

/** Looked at once more: it may have been edited meanwhile. */
function found({ item, key, body }: Shown, terms: SearchTerms): Listed[] {
  if (body === null || !terms.isIn(body)) return [];
  const highlights = JSON.stringify(terms.highlightsIn(body));
  return [{ item: `${item.slice(0, -1)},"highlights":${highlights}}`, key }];
}

/** @param rest from where the list goes on in the direction of the page */
function joinFound(
  list: List,
  cursor: Cursor | undefined,
  items: Listed[],
  rest: Place | undefined,
): Json<PageOf<FoundMessageDto>> {
  if (cursor?.direction === 'prev') {
    items.reverse();
    return joinBetween(list, items, { prev: rest, next: items.at(-1)?.key ?? cursor.key });
  }
  return joinBetween(list, items, { next: rest, prev: cursor && (items[0]?.key ?? cursor.key) });
}
