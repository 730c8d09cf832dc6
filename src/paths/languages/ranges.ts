/** Sets of code points as sorted ranges that do not touch: what a pattern writes, with its general categories spelt out. */
import type { CodePointClass, CodePoints } from "../code-point-set.ts";

export type Range = readonly [first: number, last: number];

export const LAST_CODE_POINT = 0x10ffff;

/** Surrogates are in no category here, and in the rest of every one: who reads ranges drops them. */
export function rangesOf({ negated, parts }: CodePointClass): readonly Range[] {
  const union = joined(parts.flatMap(rangesOfPart));
  return negated ? complement(union) : union;
}

function rangesOfPart(part: CodePoints): readonly Range[] {
  if (part.kind === "range") return [[part.first, part.last]];
  return part.negated ? complement(categoryRanges(part.name)) : categoryRanges(part.name);
}

function joined(ranges: readonly Range[]): Range[] {
  const result: [first: number, last: number][] = [];
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const before = result.at(-1);
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else result.push([first, last]);
  }
  return result;
}

function complement(ranges: readonly Range[]): Range[] {
  const ends = [-1, ...ranges.map(([, last]) => last)];
  const starts = [...ranges.map(([first]) => first), LAST_CODE_POINT + 1];
  return starts.flatMap((start, i): Range[] => {
    const first = (ends[i] as number) + 1;
    return first < start ? [[first, start - 1]] : [];
  });
}

const categories = new Map<string, readonly Range[]>();

/** As the engine's own tables of Unicode have it, which also stand behind `CodePointSet`. */
function categoryRanges(name: string): readonly Range[] {
  const known = categories.get(name);
  if (known !== undefined) return known;
  const runs = new RegExp(`\\p{${name}}+`, "gu");
  const ranges = joined(allScalars().flatMap((block) => Array.from(block.matchAll(runs), ([run]) => rangeOfRun(run))));
  categories.set(name, ranges);
  return ranges;
}

function rangeOfRun(run: string): Range {
  const isPair = run.length > 1 && isSurrogate(run.charCodeAt(run.length - 1));
  return [run.codePointAt(0) as number, run.codePointAt(run.length - (isPair ? 2 : 1)) as number];
}

let scalars: readonly string[] | undefined;

/** All scalar values in order: four megabytes, made where a pattern has a category. The surrogates are one block. */
function allScalars(): readonly string[] {
  const firsts = Array.from({ length: (LAST_CODE_POINT + 1) / BLOCK }, (_, i) => i * BLOCK);
  scalars ??= firsts.filter((first) => !isSurrogate(first)).map(block);
  return scalars;
}

const BLOCK = 0x800;

function block(first: number): string {
  return String.fromCodePoint(...Array.from({ length: BLOCK }, (_, i) => first + i));
}

export function isSurrogate(codePoint: number): boolean {
  return codePoint >= 0xd800 && codePoint <= 0xdfff;
}
