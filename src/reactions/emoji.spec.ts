import { emojiOf } from './emoji.js';

const KISS = '\u{1F469}\u{1F3FD}\u200D\u2764\uFE0F\u200D\u{1F48B}\u200D\u{1F468}\u{1F3FB}';
const ENGLAND = '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}';

describe('An emoji', () => {
  it.each([
    ['one character', '\u{1F44D}'],
    ['one with a skin tone', '\u{1F44D}\u{1F3FD}'],
    ['a flag', '\u{1F1E9}\u{1F1EA}'],
    ['a flag of tags', ENGLAND],
    ['a keycap', '1\uFE0F\u20E3'],
    ['a family', '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}'],
    ['a couple of two skin tones', KISS],
    ['a hand with a tone that is text without one', '\u261D\u{1F3FD}'],
    ['a sequence with a selector within', '\u{1F441}\uFE0F\u200D\u{1F5E8}\uFE0F'],
  ])('is itself: %s', (_name, emoji) => {
    expect(emojiOf(emoji)).toBe(emoji);
    expect(emojiOf(emoji.replaceAll('\uFE0F', ''))).toBe(emoji);
  });

  it.each([
    ['without a selector', '\u2764', '\u2764\uFE0F'],
    ['with one that it does not need', '\u{1F44D}\uFE0F', '\u{1F44D}'],
    ['with one before the skin tone', '\u261D\uFE0F\u{1F3FD}', '\u261D\u{1F3FD}'],
    ['a keycap without one', '#\u20E3', '#\uFE0F\u20E3'],
    ['half qualified', '\u{1F575}\u200D\u2642\uFE0F', '\u{1F575}\uFE0F\u200D\u2642\uFE0F'],
  ])('is the same, however it is written: %s', (_name, written, emoji) => {
    expect(emojiOf(written)).toBe(emoji);
  });

  it.each([
    ['nothing', ''],
    ['text', 'ok'],
    ['a digit', '1'],
    ['a digit with a selector', '1\uFE0F'],
    ['two', '\u{1F44D}\u{1F44D}'],
    ['one and a space', '\u{1F44D} '],
    ['one and a line break', '\u{1F44D}\n'],
    ['one that is asked to be text', '\u2764\uFE0E'],
    ['a lone skin tone', '\u{1F3FD}'],
    ['lone hair', '\u{1F9B0}'],
    ['half a flag', '\u{1F1E9}'],
    ['a flag of no country', '\u{1F1E9}\u{1F1E9}'],
    ['two flags', '\u{1F1E9}\u{1F1EA}\u{1F1EB}\u{1F1F7}'],
    ['a flag whose tags do not end', ENGLAND.slice(0, -2)],
    ['joined as nobody joins them', '\u{1F44D}\u200D\u{1F44D}'],
    ['a lone joiner', '\u200D'],
    ['a lone selector', '\uFE0F'],
    ['a lone keycap', '\u20E3'],
    ['half a character', '\uD83D'],
  ])('is not %s', (_name, text) => {
    expect(emojiOf(text)).toBeUndefined();
  });
});
