import { ValidationFailed } from '../common/errors/domain-error.js';
import { fold, foldWithPlaces } from './folding.js';
import { addGramsOfWord, SHORTEST_PART } from './grams.js';
import { LIMITS } from './limits.js';
import { BETWEEN_WORDS, SPACED_LETTER, type Word, wordsOf } from './words.js';

/** A part of a text, in UTF-16 code units, the end excluded. */
export interface Highlight {
  start: number;
  end: number;
}

/** What somebody searches for: words and phrases, all of which have to be in a text. */
export class SearchTerms {
  readonly grams: readonly number[];
  private readonly patterns: readonly RegExp[];

  /** @throws ValidationFailed */
  constructor(search: string) {
    const pieces = piecesOf(search);
    const words = pieces.flatMap((piece) => piece.words);
    requireWords(words);
    const grams = new Set<number>();
    for (const word of words) addGramsOfWord(word, grams);
    this.grams = [...grams];
    this.patterns = pieces.flatMap(({ words: [...of], isPhrase }) =>
      isPhrase ? [phrasePattern(of)] : of.map(wordPattern),
    );
  }

  isIn(text: string): boolean {
    const folded = fold(text);
    return this.patterns.every((pattern) => folded.search(pattern) !== -1);
  }

  /** Where the text has any of it, in order; what touches is one. */
  highlightsIn(text: string): Highlight[] {
    const { text: folded, starts, ends } = foldWithPlaces(text);
    const found = this.patterns.flatMap((pattern) =>
      [...folded.matchAll(pattern)].map(({ 0: match, index }) => ({
        start: starts[index] ?? 0,
        end: ends[index + match.length - 1] ?? text.length,
      })),
    );
    return merged(found).slice(0, LIMITS.highlights);
  }
}

interface Piece {
  words: Word[];
  isPhrase: boolean;
}

function piecesOf(search: string): Piece[] {
  return [...search.matchAll(/"([^"]*)"?|[^"\s]+/g)]
    .map(({ 0: text, 1: quoted }) => ({
      words: wordsOf(fold(quoted ?? text)),
      isPhrase: quoted !== undefined,
    }))
    .filter(({ words }) => words.length > 0);
}

function requireWords(words: readonly Word[]): void {
  const refuse = (message: string, code: string): never => {
    throw new ValidationFailed([{ path: 'search', message, code }]);
  };
  if (words.length === 0) {
    refuse('search must have a letter, a digit or an emoji to look for', 'nothing_to_search');
  }
  if (words.length > LIMITS.searchWords) {
    refuse(`search must be of at most ${LIMITS.searchWords} words`, 'too_many_words');
  }
}

// Folded words have nothing in them that means something in a pattern.
const AT_START = `(?<!${SPACED_LETTER})`;
const AT_END = `(?!${SPACED_LETTER})`;

const startOf = (word: Word | undefined): string => (word?.isDense ? '' : AT_START);
const endOf = (word: Word | undefined): string => (word?.isDense ? '' : AT_END);

/** Long enough it is found inside of words. */
function wordPattern(word: Word): RegExp {
  const isPart = word.isDense || [...word.text].length >= SHORTEST_PART;
  return new RegExp(isPart ? word.text : `${AT_START}${word.text}${AT_END}`, 'gu');
}

/** Whole words one after the other, whatever stands between them. */
function phrasePattern(words: readonly Word[]): RegExp {
  const inner = words.map(({ text, isDense }, at) => {
    const isApart = at > 0 && !isDense && !words[at - 1]?.isDense;
    return at === 0 ? text : `${BETWEEN_WORDS}${isApart ? '+' : '*'}${text}`;
  });
  return new RegExp(`${startOf(words[0])}${inner.join('')}${endOf(words.at(-1))}`, 'gu');
}

function merged(found: Highlight[]): Highlight[] {
  const ranges: Highlight[] = [];
  for (const { start, end } of found.sort((one, other) => one.start - other.start)) {
    const last = ranges.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else ranges.push({ start, end });
  }
  return ranges;
}
