/** Advice on a rule file, with the sample beside it; also on one that is wrong, as far as a run would know what it does. */
import type { Problem } from "../../../errors/errors.ts";
import { adviceOn } from "../../../review/advice.ts";
import { textOf } from "../../../rules/file/utf-8.ts";
import type { Source } from "../../sources/source.ts";
import { type FoundPack, readFound } from "./read-packs.ts";

/** Where a review finds errors, what a run would load is there all the same, and what only then can be said of it. */
export async function asFarAsRead(found: FoundPack): Promise<FoundPack> {
  if (found.reviewed !== undefined) return found;
  const { reviewed, problems } = await readFound(found.source, { earlier: true });
  if (reviewed === undefined) return found;
  const said = new Set(found.problems.flatMap((one) => one.problems.map((problem) => keyOf(one.file, problem))));
  const more = problems
    .filter(({ file }) => file === found.file)
    .flatMap(({ file, problems: all }) => all.filter((one) => !said.has(keyOf(file, one))));
  return withProblems({ ...found, reviewed }, more);
}

function keyOf(file: string, { code, place }: Problem): string {
  return JSON.stringify([file, code, place]);
}

export async function advised(found: FoundPack): Promise<FoundPack> {
  const { reviewed, source } = found;
  return reviewed === undefined ? found : withProblems(found, adviceOn(reviewed, await samplesBeside(source)));
}

/** With more problems of the rule file, in the order of its lines. */
function withProblems(found: FoundPack, more: readonly Problem[]): FoundPack {
  const { reviewed, problems } = found;
  if (reviewed === undefined || more.length === 0) return found;
  const own = problems.find(({ file }) => file === found.file);
  const rest = problems.filter((one) => one !== own);
  const sorted = [...(own?.problems ?? []), ...more].sort((a, b) => lineOf(a) - lineOf(b));
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
