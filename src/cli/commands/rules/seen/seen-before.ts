/** The files of what was seen before: where they stand, and how they are read and written. */
import { readFile } from "node:fs/promises";
import { UsageError } from "../../../../errors/errors.ts";
import { checkBefore } from "../../../../review/seen/sampled.ts";
import { readSeenFile, type SeenFile } from "../../../../review/seen/seen-file.ts";
import { textOf } from "../../../../rules/file/utf-8.ts";
import { readIfThere } from "../../../../rules/load.ts";
import type { Arguments } from "../../../arguments/arguments.ts";
import { failing } from "../../../failure.ts";
import type { GoodPack } from "../read-packs.ts";

/** Options that mean nothing without samples. */
const ABOUT_SAMPLES = ["seen", "write-seen", "month", "include", "format", "max-value-bytes", "max-depth"];

/** @throws UsageError `no-sample`, `several-packs` */
export function checkSeenOptions({ text, list }: Arguments, packs: number): void {
  const isGiven = (name: string) => (name === "include" ? list(name).length > 0 : text(name) !== undefined);
  const given = ABOUT_SAMPLES.find(isGiven);
  if (given !== undefined && list("sample").length === 0) {
    throw new UsageError("no-sample", `--${given} is about samples: give --sample too`);
  }
  const named = ["seen", "write-seen"].find((name) => text(name) !== undefined);
  if (named !== undefined && packs > 1) {
    throw new UsageError(
      "several-packs",
      `--${named} is one file, and these are ${packs} rule files; name one of them`,
    );
  }
}

/** undefined: nothing was seen before. @throws UsageError `wrong-seen`; RuleError, FileError */
export async function seenBefore({ text }: Arguments, found: GoodPack, month: string): Promise<SeenFile | undefined> {
  const named = text("seen");
  if (named !== undefined) {
    return readBefore(await readFile(named).catch(failing(named, "cannot be read")), named, found, month);
  }
  for (const file of [text("write-seen"), besideOf(found)]) {
    const bytes = file === undefined ? undefined : await readIfThere(file);
    if (file !== undefined && bytes !== undefined) return readBefore(bytes, file, found, month);
  }
  return undefined;
}

function readBefore(bytes: Uint8Array, file: string, { reviewed }: GoodPack, month: string): SeenFile {
  const content = textOf(bytes);
  if (content === undefined) throw new UsageError("wrong-seen", `${file}: is not UTF-8`);
  const before = readSeenFile(content, file);
  checkBefore(before, reviewed.pack.id, month);
  return before;
}

/** `acme/calls.seen.json` for `acme/calls.pii.yaml`. */
function besideOf({ inputs: [file = ""] }: GoodPack): string {
  return file.replace(/(?:\.pii)?\.(?:ya?ml|json)$/, ".seen.json");
}
