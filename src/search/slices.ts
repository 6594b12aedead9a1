import type { Block, Place, Slice, Way } from './search.repository.js';

/** Before all conversations, or after all, so that the place is the first of its time. */
const BORDER = {
  older: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
  newer: '00000000-0000-0000-0000-000000000000',
};

/** Of a block, in milliseconds along the way. */
interface Span {
  block: Block;
  head: number;
  foot: number;
  texts: number;
}

/**
 * Cuts what blocks have into slices of the list. Blocks of many conversations overlap in time; whoever
 * read them whole would read most of them in vain, and again for the next page. So of each block only
 * what is in the slice is read.
 */
export class Slices {
  private readonly spans: Span[];
  /** All that is before it is in the slices so far. */
  private at: number;
  private readonly foot: number;

  /**
   * @param blocks in the order of their heads
   * @param last the place at which the last slice ends; undefined is the end of the list
   */
  constructor(
    blocks: readonly Block[],
    private readonly last: Place | undefined,
    private readonly way: Way,
  ) {
    this.spans = blocks.map((block) => this.span(block));
    this.at = this.spans[0]?.head ?? 0;
    this.foot = this.spans.reduce((foot, span) => Math.max(foot, span.foot), this.at);
  }

  /** @param texts about how many are in it: blocks are taken to be as dense everywhere */
  next(texts: number): Slice {
    const from = this.at;
    const to = this.reach(this.before(from) + texts);
    const border = this.last === undefined ? this.foot + 1 : this.along(this.last[0]);
    const isLast = this.last === undefined ? to >= border : to > border;
    this.at = to;
    const parts = this.spans
      .filter(({ head, foot }) => foot >= from && (isLast || head < to))
      .map((span) => this.part(span, from, to));
    return { parts, end: isLast ? this.last : this.placeAt(to), isLast };
  }

  /** The first moment before which there are so many texts. */
  private reach(texts: number): number {
    let [low, high] = [this.at + 1, this.foot + 1];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.before(middle) < texts) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** About how many texts there are before a moment. */
  private before(moment: number): number {
    let sum = 0;
    for (const { head, foot, texts } of this.spans) {
      if (moment > head) sum += texts * Math.min(1, (moment - head) / (foot - head + 1));
    }
    return sum;
  }

  private span(block: Block): Span {
    const [sentAt, , seq] = block.head;
    const { firstSeq, lastSeq, footAt } = block;
    const texts =
      this.way === 'older' ? Number(seq) - Number(firstSeq) : Number(lastSeq) - Number(seq);
    return { block, head: this.along(sentAt), foot: this.along(footAt), texts: texts + 1 };
  }

  private part({ block, head, foot }: Span, from: number, to: number): Slice['parts'][number] {
    const times = [this.timeAt(Math.max(head, from)), this.timeAt(Math.min(foot, to))];
    const [since = '', until = ''] = this.way === 'older' ? times.reverse() : times;
    return { ...block, since, until };
  }

  private placeAt(moment: number): Place {
    return [this.timeAt(moment), BORDER[this.way], '1'];
  }

  private along(time = ''): number {
    return this.way === 'older' ? -Date.parse(time) : Date.parse(time);
  }

  private timeAt(moment: number): string {
    return new Date(this.way === 'older' ? -moment : moment).toISOString();
  }
}
