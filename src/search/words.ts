/** Scripts that are written without spaces, Korean, which glues endings to words, and emoji. */
const DENSE = `\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Hang}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}\\p{scx=Tibt}`;
const LETTER = '\\p{L}\\p{N}\\p{M}';
const EMOJI = '\\p{Extended_Pictographic}';

/** A letter of a script with spaces. */
export const SPACED_LETTER = `(?:(?![${DENSE}])[${LETTER}])`;
/** What is neither a letter nor an emoji. */
export const BETWEEN_WORDS = `[^${LETTER}${EMOJI}]`;

const WORD = new RegExp(
  `(?<dense>(?:(?=[${DENSE}])[${LETTER}]|${EMOJI})+)|${SPACED_LETTER}+`,
  'gu',
);
const ASCII_WORD = /[a-z0-9]+/g;
const IS_ASCII = /^[\0-\x7F]*$/;

export interface Word {
  text: string;
  /** Of a script without spaces: what is looked for may begin and end anywhere in it. */
  isDense: boolean;
}

/** The words of a folded text. */
export function wordsOf(folded: string): Word[] {
  if (IS_ASCII.test(folded)) {
    return (folded.match(ASCII_WORD) ?? []).map((text) => ({ text, isDense: false }));
  }
  return [...folded.matchAll(WORD)].map(({ 0: text, groups }) => ({
    text,
    isDense: groups?.['dense'] !== undefined,
  }));
}
