/** How many columns of a terminal a text takes. */

/** Made at its first use: it takes ten milliseconds, and most texts have no need of it. */
let segmenter: Intl.Segmenter | undefined;

/** East Asian wide and full-width characters, and emoji (UAX #11). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1aff0}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;

/** What combines with another character, or is invisible. */
const NARROWEST = /^[\p{M}\p{Cf}\p{Cc}]+$/u;

export function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += NARROWEST.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1;
  return width;
}
