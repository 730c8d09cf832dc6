/** Percent-encoded text, as URLs have it (RFC 3986, section 2.1): what it says, and where each character stands. */

export interface PercentDecoded {
  /** What the text says; what is no UTF-8 stays encoded. */
  readonly text: string;
  /** Where in the encoded text the character at `offset` begins; also for the end. */
  encodedAt(offset: number): number;
}

const ENCODED = /(?:%[0-9A-Fa-f]{2})+/g;

/** URLs inside of URLs are encoded again; nobody writes them deeper. */
const MOST_ROUNDS = 3;

/** undefined where nothing is encoded. Linear. */
export function percentDecoded(text: string): PercentDecoded | undefined {
  let decoded: PercentDecoded | undefined;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = decodedOnce(decoded?.text ?? text);
    if (next === undefined) break;
    const { encodedAt } = decoded ?? { encodedAt: (offset: number) => offset };
    decoded = { text: next.text, encodedAt: (offset) => encodedAt(next.encodedAt(offset)) };
  }
  return decoded;
}

function decodedOnce(text: string): PercentDecoded | undefined {
  const parts: string[] = [];
  const places: number[] = [];
  let at = 0;
  const copy = (end: number) => {
    parts.push(text.slice(at, end));
    for (; at < end; at++) places.push(at);
  };
  for (const { 0: run, index } of text.matchAll(ENCODED)) {
    const plain = utf8Of(run);
    if (plain === undefined) continue;
    copy(index);
    for (const character of plain) {
      for (let unit = 0; unit < character.length; unit++) places.push(at);
      at += 3 * sizeOf(character);
    }
    parts.push(plain);
  }
  if (at === 0) return undefined;
  copy(text.length);
  places.push(text.length);
  return { text: parts.join(""), encodedAt: (offset) => places[offset] as number };
}

function utf8Of(run: string): string | undefined {
  try {
    return decodeURIComponent(run);
  } catch {
    return undefined;
  }
}

/** Bytes of a character in UTF-8. */
function sizeOf(character: string): number {
  const code = character.codePointAt(0) as number;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
