/** Advice on a rule file, with the sample beside it. */
import { adviceOn } from "../../../review/advice.ts";
import { textOf } from "../../../rules/file/utf-8.ts";
import type { Source } from "../../sources/source.ts";
import type { FoundPack } from "./read-packs.ts";

export async function advised(found: FoundPack): Promise<FoundPack> {
  const { reviewed, problems, source } = found;
  if (reviewed === undefined) return found;
  const advice = adviceOn(reviewed, await samplesBeside(source));
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
async function samplesBeside(source: Source): Promise<string[]> {
  const bytes = await source.sample();
  const text = bytes && textOf(bytes);
  return text === undefined ? [] : [text];
}
