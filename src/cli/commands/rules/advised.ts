/** Advice on a rule file, with the sample beside it. */
import { readFile, stat } from "node:fs/promises";
import { adviceOn } from "../../../review/advice.ts";
import { textOf } from "../../../rules/file/utf-8.ts";
import { fieldsFileOf } from "../../../rules/load.ts";
import type { FoundPack } from "./read-packs.ts";

/** A larger sample says no more. */
const LARGEST_SAMPLE = 2 ** 20;

export async function advised(found: FoundPack): Promise<FoundPack> {
  const { reviewed, problems, inputs } = found;
  if (reviewed === undefined) return found;
  const advice = adviceOn(reviewed, await samplesBeside(inputs[0] ?? ""));
  if (advice.length === 0) return found;
  const own = problems.find(({ file }) => file === found.file);
  const rest = problems.filter((one) => one !== own);
  const sorted = [...(own?.problems ?? []), ...advice].sort((a, b) => lineOf(a) - lineOf(b));
  return { ...found, problems: [{ file: found.file, text: reviewed.text, problems: sorted }, ...rest] };
}

function lineOf({ place }: { readonly place?: { readonly line: number } }): number {
  return place?.line ?? 0;
}

/** What cannot be read is no sample. */
async function samplesBeside(file: string): Promise<string[]> {
  const sample = fieldsFileOf(file).replace(/\.fields\.csv$/, ".sample.json");
  try {
    if ((await stat(sample)).size > LARGEST_SAMPLE) return [];
    const text = textOf(await readFile(sample));
    return text === undefined ? [] : [text];
  } catch {
    return [];
  }
}
