/** By Unicode's list of emoji recommended for general interchange; no mere parts, such as a skin tone. */
const EMOJI = new RegExp(String.raw`^[\p{RGI_Emoji}--\p{Emoji_Component}]$`, 'v');

/** Characters that are text unless something says otherwise: a variation selector, or a skin tone. */
const TEXT_BY_DEFAULT = /(?!\p{Emoji_Presentation})\p{Emoji}(?!\p{Emoji_Modifier})/gu;

const VARIATION_SELECTOR = '\u{FE0F}';

/**
 * The one emoji that a text is, fully qualified (Unicode TR 51, ED-18a): keyboards leave variation
 * selectors out, or put in too many, and it is the same emoji.
 * @returns undefined where it is anything else
 */
export function emojiOf(text: string): string | undefined {
  const bare = text.replaceAll(VARIATION_SELECTOR, '');
  const qualified = bare.replace(TEXT_BY_DEFAULT, `$&${VARIATION_SELECTOR}`);
  return EMOJI.test(qualified) ? qualified : undefined;
}
