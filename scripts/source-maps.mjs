// Source maps of what Node runs: for stack traces with the places of the TypeScript (`node --enable-source-maps`).
import { decode, encode } from "@jridgewell/sourcemap-codec";

/** What the build writes itself is not published: nobody steps through it. */
const WRITTEN =
  /\/src\/packed\/(?:(?:plain-|web-)?core-bytes|(?:plain-)?tables|plan-chances|word-trie|names\/text)\.ts$/;

/**
 * The map of a printed file.
 *
 * @param map of the file as the bundler made it
 * @param column where a column of a line of that file stands in the printed one
 */
export function printedMap(map, code, column) {
  const lines = code.split("\n");
  const moved = decode(map.mappings).map((segments, line) =>
    segments.map(([from, ...rest]) => [column(lines[line] ?? "", from), ...rest]),
  );
  const sourcesContent = map.sources.map((source) =>
    WRITTEN.test(source) ? "// The build writes this file.\n" : null,
  );
  const { sources, names } = map;
  return JSON.stringify({ version: 3, sources, sourcesContent, names, mappings: encode(moved) });
}
