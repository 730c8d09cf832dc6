/**
 * Whether several runs together have done files whole, each line once. This room compares what their reports say with the files as they
 * are now; it reads no file, and takes nothing for done that a report does not say.
 */
import { endedWell } from "../ended.ts";
import type { InputReport, Report } from "../report.ts";
import { fileMeant } from "./file-meant.ts";
import type { GivenReport, Uncovered, WantedFile } from "./given.ts";
import { type Part, uncovered } from "./uncovered.ts";

export interface Coverage {
  /** Everything was done, once. */
  readonly complete: boolean;
  /** Of the rules and options of all of the runs, where it is one. */
  readonly digest: string | undefined;
  readonly files: readonly (WantedFile & { readonly ranges: number; readonly rejected: number })[];
  readonly problems: readonly Uncovered[];
}

export function coverageOf(given: readonly GivenReport[], wanted: readonly WantedFile[]): Coverage {
  const failed = given.flatMap(failures);
  const parts = given.filter(({ report }) => failureOf(report) === undefined).flatMap(partsOf(wanted));
  const ofFiles = wanted.map((file) =>
    uncovered(
      file,
      parts.filter((part) => part.file === file),
    ),
  );
  const digests = new Set(given.map(({ report }) => report.digest));
  const problems = [
    ...failed,
    ...unmatched(given, wanted),
    ...otherDigests(given),
    ...ofFiles.flatMap((one) => one.problems),
  ];
  return {
    complete: problems.length === 0,
    digest: digests.size === 1 ? [...digests][0] : undefined,
    files: wanted.map((file, i) => ({ ...file, ranges: ofFiles[i]?.ranges ?? 0, rejected: ofFiles[i]?.rejected ?? 0 })),
    problems,
  };
}

function partsOf(wanted: readonly WantedFile[]) {
  return ({ from, report }: GivenReport): Part[] =>
    report.inputs.flatMap((input) => {
      const file = fileMeant(input.name, wanted);
      return typeof file === "string" ? [] : [{ file, input, report, from }];
    });
}

function failures({ from, report }: GivenReport): Uncovered[] {
  const why = failureOf(report);
  return why === undefined ? [] : [{ file: undefined, why: `${from}: ${why}`, reports: [from] }];
}

function failureOf(report: Report): string | undefined {
  if (!endedWell(report)) return `its run ended with exit code ${report.exit}`;
  return report.whole === true ? undefined : NOT_WHOLE;
}

const NOT_WHOLE = "its run does not say that all of its output was written (a dry run, or a reader that went away)";

function unmatched(given: readonly GivenReport[], wanted: readonly WantedFile[]): Uncovered[] {
  return given.flatMap(({ from, report }) =>
    report.inputs.flatMap(({ name }: InputReport) => {
      const file = fileMeant(name, wanted);
      return typeof file === "string" ? [{ file: undefined, why: `${from}: ${name}: ${file}`, reports: [from] }] : [];
    }),
  );
}

/** Compared with the digest that most of them have. */
function otherDigests(given: readonly GivenReport[]): Uncovered[] {
  const without = given.filter(({ report }) => report.digest === undefined);
  const problems = without.map(({ from }) => ({
    file: undefined,
    why: `${from}: has no digest of its rules and options`,
    reports: [from],
  }));
  const counts = new Map<string, number>();
  for (const { digest } of given.map(({ report }) => report))
    if (digest !== undefined) counts.set(digest, (counts.get(digest) ?? 0) + 1);
  const [usual] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  const others = given.filter(({ report: { digest } }) => digest !== undefined && digest !== usual);
  return [
    ...problems,
    ...others.map(({ from }) => ({
      file: undefined,
      why: `${from}: was made under other rules or options than ${given.find(({ report }) => report.digest === usual)?.from}`,
      reports: [from],
    })),
  ];
}
