/** Which script a character of folded text is of, and words that are written in rows. */

export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    code === 0x3005 ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

export function isHiragana(code: number): boolean {
  return code >= 0x3041 && code <= 0x3096;
}

/** With the mark of long vowels; half-width forms as well. */
export function isKatakana(code: number): boolean {
  return (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc || (code >= 0xff66 && code <= 0xff9f);
}

export function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

export function isKana(code: number): boolean {
  return isHiragana(code) || isKatakana(code);
}

/** The dots between the parts of names that come from other scripts. */
export function isMiddleDot(code: number): boolean {
  return code === 0xb7 || code === 0x30fb || code === 0x2022 || code === 0x2027 || code === 0x22c5 || code === 0xff65;
}

export function wordsOf(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

/** Rows of words of two characters that begin alike: `山本田口` are 山本, 山田 and 山口. */
export function pairsOf(rows: string): string[] {
  return wordsOf(rows).flatMap((row) => [...row.slice(1)].map((second) => row[0] + second));
}

/** Where the row of characters begins that ends at `end`, all of which are `of` a kind; at most so many. */
export function rowBefore(text: string, end: number, most: number, of: (code: number) => boolean): number {
  let at = end;
  while (at > 0 && end - at < most && of(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Where the row ends that begins at `start`. */
export function rowAfter(text: string, start: number, most: number, of: (code: number) => boolean): number {
  let at = start;
  while (at < text.length && at - start < most && of(text.charCodeAt(at))) at++;
  return at;
}

const NEAR = 24;

/** Whether kana stands near: what is written there is Japanese. */
export function hasKana(text: string, at: number): boolean {
  const end = Math.min(text.length, at + NEAR);
  for (let i = Math.max(0, at - NEAR); i < end; i++) if (isKana(text.charCodeAt(i))) return true;
  return false;
}
