/** Marks that people leave out when they search: of Latin, Greek and Cyrillic, Hebrew, Arabic; and what is not seen. */
const LEFT_OUT =
  /[\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u064B-\u065F\u0670\p{Cf}\uFE0E\uFE0F\u0640]/gu;

/** Letters that Unicode takes for whole, and keyboards elsewhere do not have. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ς: 'σ',
};
const NOT_PLAIN = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

const IS_ASCII = /^[\0-\x7F]*$/;

/**
 * A text as it is compared: without case, accents and widths. What makes another letter of one in its
 * language stays, as the strokes of が or the vowels of Thai and Hindi do.
 */
export function fold(text: string): string {
  if (IS_ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(LEFT_OUT, '')
    .replace(NOT_PLAIN, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC');
}

/** What normalisation may put together: a character and the marks, or parts of a syllable, after it. */
const CLUSTER = /[\s\S][\p{M}\uFF9E\uFF9F\u1160-\u11FF\uFFA0-\uFFDC]*/gu;

export interface Folded {
  text: string;
  /** For each code unit of `text`, where what it stands for starts and ends in what was folded. */
  starts: number[];
  ends: number[];
}

/** The same as `fold`, with the way back. */
export function foldWithPlaces(text: string): Folded {
  const folded: Folded = { text: '', starts: [], ends: [] };
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const piece = fold(cluster);
    folded.text += piece;
    folded.starts.push(...Array<number>(piece.length).fill(index));
    folded.ends.push(...Array<number>(piece.length).fill(index + cluster.length));
  }
  return folded;
}
