import { fold } from './folding.js';
import { type Word, wordsOf } from './words.js';

/** Letters of a word with spaces that are looked for inside of words; fewer only as a whole word. */
export const SHORTEST_PART = 3;

/**
 * What an index knows of texts: numbers that stand for three letters in a row, for short words as a
 * whole, and where no spaces are written for each character and each two. Two things may have the same
 * number: it says where something may be, and the text is looked at.
 */
export function addGrams(text: string, grams: Set<number>): void {
  for (const word of wordsOf(fold(text))) addGramsOfWord(word, grams);
}

export function addGramsOfWord({ text, isDense }: Word, grams: Set<number>): void {
  const letters = Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
  if (isDense) addDense(letters, grams);
  else addSpaced(letters, grams);
}

function addSpaced(letters: readonly number[], grams: Set<number>): void {
  if (letters.length < SHORTEST_PART) grams.add(hash(letters[0], letters[1], 0));
  for (let at = 0; at + 2 < letters.length; at++) {
    grams.add(hash(letters[at], letters[at + 1], letters[at + 2]));
  }
}

function addDense(letters: readonly number[], grams: Set<number>): void {
  for (let at = 0; at < letters.length; at++) {
    grams.add(hash(letters[at], 0, 0));
    if (at + 1 < letters.length) grams.add(hash(letters[at], letters[at + 1], 0));
  }
}

/**
 * The conversation as a gram of its own, so that one look at the index is for what is said there. The
 * same as `conversationGramSql`.
 */
export const conversationGram = (conversationId: string): number =>
  Number.parseInt(conversationId.slice(-8), 16) | 0;

/** Spreads what is alike over all 32 bits (the finaliser of MurmurHash3). */
function hash(first = 0, second = 0, third = 0): number {
  let mixed =
    Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77) ^ Math.imul(third, 0xc2b2ae3d);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
