/** Percent-encoded text, as URLs have it (RFC 3986, section 2.1); what is no UTF-8 stays encoded. */
import { EVIDENCE } from "../../detectors/evidence.ts";
import type { Decoded, Encoding } from "./encoding.ts";

const ENCODED = /(?:%[0-9A-Fa-f]{2})+/g;
const ENCODED_BYTE = 3;

/** URLs inside of URLs are encoded again; nobody writes them deeper. */
const MOST_ROUNDS = 3;

export const percent: Encoding = Object.freeze({
  needs: EVIDENCE.PERCENT,
  decoded(text: string): Decoded | undefined {
    let decoded: Decoded | undefined;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const next = decodedOnce(decoded?.text ?? text);
      if (next === undefined) break;
      decoded = decoded === undefined ? next : inside(decoded, next);
    }
    return decoded;
  },
});

function inside(outer: Decoded, { text, encodedAt }: Decoded): Decoded {
  return { text, encodedAt: (offset, isEnd) => outer.encodedAt(encodedAt(offset, isEnd), isEnd) };
}

function decodedOnce(text: string): Decoded | undefined {
  const places = new Places();
  let plain = "";
  let at = 0;
  ENCODED.lastIndex = 0;
  for (let match = ENCODED.exec(text); match !== null; match = ENCODED.exec(text)) {
    const run = match[0];
    const decoded = run.length === ENCODED_BYTE ? asciiOf(run) : utf8Of(run);
    if (decoded === undefined) continue;
    places.add(plain.length, at);
    plain += text.slice(at, match.index);
    at = match.index;
    for (const character of decoded) {
      places.add(plain.length, at);
      plain += character;
      at += ENCODED_BYTE * sizeOf(character);
    }
  }
  if (at === 0) return undefined;
  places.add(plain.length, at);
  return { text: plain + text.slice(at), encodedAt: (offset) => places.encodedAt(offset, text.length) };
}

/** Where parts of the plain text, each a character that was encoded or a piece that was not, stand in the encoded one. */
class Places {
  readonly #plain: number[] = [];
  readonly #encoded: number[] = [];

  /** By their starts; of an empty piece and what follows it the latter counts. */
  add(plain: number, encoded: number): void {
    this.#plain.push(plain);
    this.#encoded.push(encoded);
  }

  /** No character ends later than `end`. */
  encodedAt(offset: number, end: number): number {
    let low = 0;
    let high = this.#plain.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#plain[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    const into = offset - (this.#plain[low] as number);
    return Math.min((this.#encoded[low] as number) + into, end);
  }
}

/** What `%` and two hexadecimal digits say, if it is a character by itself. */
function asciiOf(encoded: string): string | undefined {
  const code = Number.parseInt(encoded.slice(1), 16);
  return code < 0x80 ? String.fromCharCode(code) : undefined;
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
