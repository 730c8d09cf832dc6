/**
 * The compressed formats that are read and written. This room packs and unpacks bytes on their way from and to files; it may not
 * know what they say, and a run without a compressed file loads nothing of it but this table.
 */

export type Compression = "gzip" | "zstd" | "brotli";
/** Those that are written. */
export type Packed = Exclude<Compression, "brotli">;

export interface Format {
  readonly name: Compression;
  /** How names of its files end. */
  readonly ending: string;
  /** Whether content can begin so; brotli has no mark, and goes by the name alone. */
  readonly begins: (head: Uint8Array) => boolean;
  /** How many bytes of output one byte of input may stand for, once much has come out; docs/limits.md says why. */
  readonly mostRatio: number;
}

const beginsWith =
  (...marks: readonly (readonly number[])[]) =>
  (head: Uint8Array) =>
    head.length > 0 && marks.some((mark) => mark.every((byte, i) => i >= head.length || head[i] === byte));

/** A zstd file may begin with any of sixteen skippable frames (RFC 8878, section 3.1.2). */
const SKIPPABLE = Array.from({ length: 16 }, (_, i) => [0x50 + i, 0x2a, 0x4d, 0x18]);

export const FORMATS: readonly Format[] = Object.freeze([
  { name: "gzip", ending: ".gz", begins: beginsWith([0x1f, 0x8b]), mostRatio: 800 },
  {
    name: "zstd",
    ending: ".zst",
    begins: beginsWith([0x28, 0xb5, 0x2f, 0xfd], ...SKIPPABLE),
    mostRatio: 20_000,
  },
  { name: "brotli", ending: ".br", begins: () => false, mostRatio: 200_000 },
]);

/** So many bytes tell a format. */
export const MARK_BYTES = 4;

export function formatOf(name: Compression): Format {
  return FORMATS.find((format) => format.name === name) as Format;
}

/** By how a name ends, in capitals too. */
export function formatOfName(name: string): Format | undefined {
  return FORMATS.find(({ ending }) => name.toLowerCase().endsWith(ending));
}

/** `out.json` for `out.json.gz`; a name without such an ending as it is. */
export function withoutEnding(name: string): string {
  const format = formatOfName(name);
  return format === undefined ? name : name.slice(0, -format.ending.length);
}

/** Whether more bytes than these few may show that it is compressed. */
export function mayBegin(head: Uint8Array): boolean {
  return FORMATS.some(({ begins }) => begins(head));
}

/**
 * What a file is unpacked as. The content decides, and the name where the content cannot tell: a `.gz` that some client has
 * unpacked already is read as it is.
 *
 * @param head the first bytes: `MARK_BYTES` of them, or all there are.
 */
export function formatOfContent(head: Uint8Array, name: string): Format | undefined {
  // One byte is no mark: a bracket alone is JSON that was cut off, although zstd may begin so too.
  const byContent = head.length < 2 ? undefined : FORMATS.find(({ begins }) => begins(head));
  if (byContent !== undefined) return byContent;
  const byName = formatOfName(name);
  // Of a file that is empty, a mark is missing: what wrote it was cut off.
  return byName?.name === "brotli" || head.length === 0 ? byName : undefined;
}
