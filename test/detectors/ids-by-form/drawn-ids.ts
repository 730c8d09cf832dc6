/** Ids as programs make them, by their kinds; drawn from a seed, and richer in digits than chance, so that few are enough. */

const SMALL = "abcdefghijklmnopqrstuvwxyz";
const CAPITALS = SMALL.toUpperCase();
const DIGITS = "0123456789";
const CROCKFORD = "ABCDEFGHJKMNPQRSTVWXYZ";

/** Marsaglia's xorshift32. */
class Draw {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  below(limit: number): number {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) % limit;
  }

  of(characters: string): string {
    return characters[this.below(characters.length)] as string;
  }

  /** So many characters, of ten on average so many digits. */
  rich(letters: string, size: number, digits = 8): string {
    let made = "";
    while (made.length < size) made += this.of(this.below(10) < digits ? DIGITS : letters);
    return made;
  }

  hex(size: number, digits = 8): string {
    return this.rich("abcdef", size, digits);
  }
}

function uuid(draw: Draw, dash = "-"): string {
  return [8, 4, 4, 4, 12].map((size) => draw.hex(size)).join(dash);
}

function pairs(draw: Draw, count: number, separator: string): string {
  return Array.from({ length: count }, () => draw.hex(2)).join(separator);
}

/** What a program encodes: a row of digits in it, and mixed characters around. */
function encoded(draw: Draw, size: number, others = ""): string {
  const around = () => draw.rich(SMALL + CAPITALS + others, size, 4);
  return `${around()}${draw.of(SMALL)}7${draw.of(CAPITALS)}${draw.of(DIGITS)}${draw.of(SMALL)}${draw.rich(DIGITS, 10)}${draw.of(CAPITALS)}${around()}`;
}

const KINDS: Readonly<Record<string, (draw: Draw) => string>> = {
  UUID: (draw) => uuid(draw),
  "UUID in capitals and braces": (draw) => `{${uuid(draw).toUpperCase()}}`,
  "UUID with low lines": (draw) => uuid(draw, "_"),
  "UUID without dashes": (draw) => `${draw.hex(31)}${draw.of("abcdef")}`,
  "URN of a UUID": (draw) => `urn:uuid:${uuid(draw)}`,
  "URN of an object": (draw) =>
    `urn:oid:2.16.840.1.${draw.rich(DIGITS, 6)}.${draw.rich(DIGITS, 9)}.${draw.rich(DIGITS, 3)}`,
  "URN of a book": (draw) => `urn:isbn:978${draw.rich(DIGITS, 10)}`,
  "16 hexadecimal digits": (draw) => `${draw.of("abcdef")}${draw.hex(15, 9)}`,
  "24 hexadecimal digits": (draw) => `${draw.hex(23, 9)}${draw.of("abcdef")}`,
  "hexadecimal digits of all sizes": (draw) => `${draw.hex(10 + draw.below(20), 9)}e${draw.hex(6 + draw.below(20), 9)}`,
  "printed hexadecimal": (draw) => `0x${draw.hex(12, 9)}`,
  ULID: (draw) => `01${draw.rich(CROCKFORD, 7, 5)}J7${draw.rich(CROCKFORD, 15)}`,
  base62: (draw) => encoded(draw, 8),
  base64url: (draw) => encoded(draw, 10, "_-"),
  "trace parent": (draw) => `00-${draw.hex(32, 9)}-${draw.hex(16, 9)}-01`,
  "trace of X-Ray": (draw) => `1-${draw.hex(8, 9)}-${draw.hex(24, 9)}`,
  "EUI-64 with colons": (draw) => pairs(draw, 8, ":"),
  "EUI-64 with dashes": (draw) => pairs(draw, 8, "-"),
  "fingerprint of 16": (draw) => pairs(draw, 16, ":"),
  "fingerprint of 20": (draw) => pairs(draw, 20, "-").toUpperCase(),
  "fingerprint of 20 with blanks": (draw) => `${pairs(draw, 19, " ")} a${draw.of(DIGITS)}`,
  "fingerprint of 32": (draw) => pairs(draw, 32, ":"),
  "fingerprint of OpenSSH": (draw) =>
    `SHA256:${draw.rich(SMALL, 5, 0)}${draw.rich(DIGITS, 10)}${draw.rich(SMALL, 28, 0)}`,
  JWT: (draw) =>
    `eyJ${draw.rich(SMALL, 9, 0)}.${draw.rich(SMALL, 5, 0)}${draw.rich(DIGITS, 10)}${draw.rich(SMALL, 20, 0)}.x`,
  "name of a resource": (draw) => `arn:aws:connect:eu-west-2:${draw.rich(DIGITS, 12)}:instance/${uuid(draw)}`,
};

export const ID_KINDS: readonly string[] = Object.keys(KINDS);

/** `count` ids of a kind. */
export function drawnIds(kind: string, count: number): string[] {
  const draw = new Draw(20_260_901);
  return Array.from({ length: count }, () => (KINDS[kind] as (draw: Draw) => string)(draw));
}
