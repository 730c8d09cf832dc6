/** Which bytes of one file were not done, or were done twice. */
import { counted } from "../../errors/counted.ts";
import { canonicalJson } from "../canonical.ts";
import type { InputReport, Report } from "../report.ts";
import { doneAlike } from "./counts.ts";
import type { Uncovered, WantedFile } from "./given.ts";

/** What one run did with the file. */
export interface Part {
  readonly file: WantedFile;
  readonly input: InputReport;
  readonly report: Report;
  /** The file of its report. */
  readonly from: string;
}

/** Bytes, `end` excluded, that one run or several have done. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly [Part, ...Part[]];
}

export interface FileCoverage {
  readonly ranges: number;
  /** Bad lines that were left out. */
  readonly rejected: number;
  readonly problems: readonly Uncovered[];
}

export function uncovered(file: WantedFile, parts: readonly Part[]): FileCoverage {
  const right = parts.filter(({ input }) => isOf(input, file));
  const spans = spansOf(file, right);
  return {
    ranges: spans.length,
    rejected: spans.reduce((sum, { parts: [{ input }] }) => sum + (input.rejected ?? 0), 0),
    problems: [
      ...changed(
        file,
        parts.filter((part) => !right.includes(part)),
      ),
      ...right.flatMap((part) => cutOff(file, part)),
      ...spans.flatMap((span) => differing(file, span)),
      ...(right.length === 0 && parts.length > 0 ? [] : wrongSeams(file, spans)),
    ],
  };
}

function isOf({ file }: InputReport, { size, modified }: WantedFile): boolean {
  return file?.size === size && file.modified === modified;
}

/** Parts that read the file in another state: one for each such state. */
function changed(now: WantedFile, parts: readonly Part[]): Uncovered[] {
  const states = new Map<string, Part[]>();
  for (const part of parts) {
    const state = canonicalJson({ ...part.input.file });
    states.set(state, [...(states.get(state) ?? []), part]);
  }
  return [...states.values()].map((alike) => ({
    file: now.name,
    why: changedSince(now, alike),
    reports: alike.map(({ from }) => from),
  }));
}

function changedSince({ size, modified }: WantedFile, parts: readonly Part[]): string {
  const [first, ...others] = parts;
  const who = `${first?.from}${others.length === 0 ? "" : ` and ${counted(others.length, "other report")}`}`;
  const then = first?.input.file;
  if (then === undefined) return `${who} ${others.length === 0 ? "does" : "do"} not say which state of it was read`;
  const now = `it has ${counted(size, "byte")} and was modified ${modified}`;
  return `${now}; ${who} read ${counted(then.size, "byte")} modified ${then.modified}`;
}

/** One for each range, by its place. An empty one does nothing. */
function spansOf({ size }: WantedFile, parts: readonly Part[]): Span[] {
  const spans = new Map<string, Span>();
  for (const part of parts) {
    const { from: start, to } = part.input.range ?? { from: 0, to: size };
    const end = Math.min(to, size);
    if (start >= end) continue;
    const key = `${start}-${end}`;
    const known = spans.get(key);
    spans.set(key, known ? { ...known, parts: [...known.parts, part] } : { start, end, parts: [part] });
  }
  return [...spans.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The same range twice is harmless where two runs did the same; one that did it twice has written it twice. */
function differing({ name }: WantedFile, { start, end, parts }: Span): Uncovered[] {
  const [first, ...others] = parts;
  return others.flatMap((other) => {
    const reports = [first.from, other.from];
    const problem = (why: string) => [
      { file: name, why: `bytes ${start}-${end} ${why}`, from: start, to: end, reports },
    ];
    const isTwice = parts.find(({ from }) => from === other.from) !== other;
    if (isTwice) return problem(`were done twice, both times by ${other.from}`);
    if (doneAlike(first.report, other.report, [[first.input], [other.input]])) return [];
    return problem(`came out differently: ${first.from} and ${other.from} count or write differently`);
  });
}

/** A run that has read less than the whole of a file, or more, although it says nothing of a range. */
function cutOff({ name, size }: WantedFile, { from, input }: Part): Uncovered[] {
  const { range, compression, bytes, rejected = 0 } = input;
  if (range !== undefined || compression !== undefined || rejected > 0 || bytes === size) return [];
  return [{ file: name, why: `${from} says that ${counted(bytes, "byte")} of ${size} were read`, reports: [from] }];
}

/** Gaps between spans, and overlaps. */
function wrongSeams({ name, size }: WantedFile, spans: readonly Span[]): Uncovered[] {
  const problems: Uncovered[] = [];
  let furthest: Span | undefined;
  for (const span of spans) {
    const done = furthest?.end ?? 0;
    if (span.start > done) problems.push(missing(name, done, span.start));
    if (furthest !== undefined && span.start < done) problems.push(twice(name, furthest, span));
    if (span.end > done) furthest = span;
  }
  const done = furthest?.end ?? 0;
  if (done < size) problems.push(missing(name, done, size));
  return problems;
}

function missing(file: string, from: number, to: number): Uncovered {
  return { file, why: `bytes ${from}-${to} are missing`, from, to, reports: [] };
}

function twice(file: string, one: Span, other: Span): Uncovered {
  const [from, to] = [other.start, Math.min(one.end, other.end)];
  const named = [one, other].map(({ start, end, parts }) => `${parts[0].from} (${start}-${end})`);
  const reports = [one.parts[0].from, other.parts[0].from];
  return { file, why: `bytes ${from}-${to} were done twice, by ${named.join(" and ")}`, from, to, reports };
}
