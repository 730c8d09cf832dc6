/** Which parsers of other people a file was read with. Their updates are no build of ours, and may read it in another way. */
import { stat } from "node:fs/promises";
import { createRequire } from "node:module";

const NAMES = ["yaml", "json-p3"];

/** Where a parser is, and what an update changes of it. */
export type Parser = readonly [file: string, size: number, changed: number];

/** Finding them takes milliseconds: only a run that has parsed does. */
export async function parsersNow(): Promise<readonly Parser[]> {
  const { resolve } = createRequire(import.meta.url);
  return Promise.all(NAMES.map((name) => parserIn(resolve(name))));
}

async function parserIn(file: string): Promise<Parser> {
  const { size, ctimeMs } = await stat(file);
  return [file, size, ctimeMs];
}

/** Whether these parsers are still as they were. */
export async function areUnchanged(parsers: readonly Parser[]): Promise<boolean> {
  const now = await Promise.all(parsers.map(([file]) => parserIn(file)));
  return JSON.stringify(now) === JSON.stringify(parsers);
}
