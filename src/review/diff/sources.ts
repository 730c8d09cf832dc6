/** The documents that a file names: what they are called, when they were read, and which headings they have. */
import { isFuture } from "../../rules/check/dates.ts";
import type { ReviewedPack } from "../reviewed-pack.ts";
import { type Change, guardChange, wordingChange } from "./change.ts";

type Source = ReviewedPack["sources"] extends ReadonlyMap<string, infer One> ? One : never;

/** @param today `YYYY-MM-DD`, in UTC */
export function diffSources(
  { sources: was }: ReviewedPack,
  { sources: is }: ReviewedPack,
  today = new Date().toISOString().slice(0, 10),
): Change[] {
  const names = [...new Set([...was.keys(), ...is.keys()])];
  return names.flatMap((name) => {
    const [old, now] = [was.get(name), is.get(name)];
    const texts = { before: textOf(old), after: textOf(now) };
    if (old === undefined) return [...futureIn(name, now, today), wordingChange(null, `sources: ${name}`, texts)];
    if (now === undefined) return [guardChange(null, `sources: ${name} is gone`, texts)];
    const [isRead, ofHeadings] = [old.retrieved !== now.retrieved, headingsChange(name, old, now)];
    return [
      ...(isRead ? futureIn(name, now, today) : []),
      ...ofHeadings,
      ...(texts.before === texts.after ? [] : [wordingChange(null, `sources: ${name}`, texts)]),
    ];
  });
}

function textOf(source: Source | undefined): string | null {
  return source === undefined ? null : `${source.title}, retrieved ${source.retrieved || "on no day"}`;
}

function futureIn(name: string, source: Source | undefined, today: string): Change[] {
  const day = source?.retrieved ?? "";
  if (day === "" || !isFuture(day, today)) return [];
  return [guardChange(null, `sources: ${name} was retrieved on a day that has not come`, { after: day })];
}

/** Entries and fields point at them: where none is listed any more, any anchor is as good as another. */
function headingsChange(name: string, { headings: was }: Source, { headings: is }: Source): Change[] {
  const gone = [...was.keys()].filter((anchor) => !is.has(anchor));
  const changed = [...was].filter(([anchor, heading]) => is.has(anchor) && is.get(anchor) !== heading);
  const come = [...is.keys()].filter((anchor) => !was.has(anchor));
  const isLost = is.size === 0 && was.size > 0;
  return [
    ...(isLost ? [guardChange(null, `headings of ${name} are gone: anchors are not checked any more`)] : []),
    ...(isLost ? [] : gone.map((anchor) => wordingChange(null, `headings of ${name}`, { before: `#${anchor}` }))),
    ...changed.map(([anchor, heading]) =>
      wordingChange(null, `headings of ${name}: #${anchor}`, { before: heading, after: is.get(anchor) ?? null }),
    ),
    ...come.map((anchor) => wordingChange(null, `headings of ${name}`, { after: `#${anchor}` })),
  ];
}
