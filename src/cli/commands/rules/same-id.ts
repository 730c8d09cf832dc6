/** Two rule files of one folder with one id: a run would refuse the folder. */
import type { Problem } from "../../../errors/errors.ts";
import { sourcesNamed } from "../../sources/sources.ts";
import type { FoundPack } from "./read-packs.ts";

/** As found, with a problem in each file whose id another file before it has, below one name. Files named one by one may be versions. */
export async function withSameIds(found: readonly FoundPack[], names: readonly string[]): Promise<FoundPack[]> {
  const problems = new Map<string, Problem>();
  for (const name of names) {
    const below = new Set((await sourcesNamed([name])).map(({ file }) => file));
    noteSameIds(
      found.filter(({ file }) => below.has(file)),
      problems,
    );
  }
  return found.map((one) => withProblem(one, problems.get(one.file)));
}

function noteSameIds(found: readonly FoundPack[], problems: Map<string, Problem>): void {
  const taken = new Map<string, string>();
  for (const { file, reviewed } of found) {
    const id = reviewed?.pack.id;
    const other = id === undefined ? undefined : taken.get(id);
    if (other !== undefined) problems.set(file, sameId(other, reviewed?.text ?? ""));
    else if (id !== undefined) taken.set(id, file);
  }
}

function sameId(other: string, text: string): Problem {
  const line = text.split("\n").findIndex((one) => one.startsWith("id:")) + 1;
  const message = `${other} has this id too: a run takes no two files of one id`;
  return { code: "duplicate-pack", severity: "error", message, ...(line > 0 && { place: { line, column: 1 } }) };
}

function withProblem(found: FoundPack, problem: Problem | undefined): FoundPack {
  if (problem === undefined) return found;
  const { file, reviewed } = found;
  return { ...found, problems: [...found.problems, { file, text: reviewed?.text ?? "", problems: [problem] }] };
}
