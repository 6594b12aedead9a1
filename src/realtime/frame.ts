import type { FeedRow } from '../feed/feed-log.js';
import { textMessage } from './text-message.js';
import { type Differences, variantFor, type Viewer } from './variants.js';

/** An event as it goes out, one text for all who see it alike. */
export class Frame {
  private encoded: Buffer | undefined;

  /** @param text `FeedEventDto` as JSON */
  constructor(
    readonly cursor: string,
    readonly row: FeedRow,
    readonly text: string,
  ) {}

  /** For WebSockets, shared by all that it waits in; most events go to nobody who has one. */
  get message(): Buffer {
    return (this.encoded ??= textMessage(this.text));
  }
}

/** An event as most see it, from which what it is to some is made. */
export class SharedFrame extends Frame {
  private variants: Map<string, Frame | undefined> | undefined;

  constructor(
    cursor: string,
    row: FeedRow,
    text: string,
    private readonly differences: Differences = {},
  ) {
    super(cursor, row, text);
  }

  /**
   * As somebody sees it who is told it. A variant is made when the first of its receivers comes, and
   * once for all of them.
   * @returns undefined where it says nothing to them
   */
  for(viewer: Viewer): Frame | undefined {
    const variant = variantFor(this.row, viewer, this.differences);
    if (variant === undefined) return this;
    const variants = (this.variants ??= new Map<string, Frame | undefined>());
    if (!variants.has(variant.name)) {
      const text = variant.of(this.text);
      variants.set(
        variant.name,
        text === undefined ? text : new Frame(this.cursor, this.row, text),
      );
    }
    return variants.get(variant.name);
  }
}
