/** Reads the vendor's documents that entries rest on, and checks that what entries name is in them. */

import type { ProblemCode } from "../../errors/problem-codes.ts";
import { didYouMean } from "../../errors/suggest.ts";
import { type Checking, quote, type Reader } from "../file/checking.ts";
import { optional, readKeys, toReview } from "../file/keys.ts";
import { asMap, ID, id, matching, text } from "../file/readers.ts";
import type { Member, Positioned, ScalarNode } from "../file/tree.ts";
import { pastDate } from "./dates.ts";
import type { DraftEntry } from "./entry.ts";

const anchor = matching(new RegExp(`^${ID}$`), "wrong-id", "is not an anchor: lower-case letters, digits and hyphens");

/** From an anchor, as in `api#session`, to the heading that stands in the document. */
const headings: Reader<ReadonlyMap<string, string>> = (node, checking) => {
  const map = asMap(node, checking);
  if (map?.members.length === 0) checking.problems.error("empty-list", map.start, "no heading is named");
  return (
    map &&
    new Map(
      map.members.flatMap((member) => {
        anchor(keyNode(member), checking);
        const heading = text(member.value, checking);
        return heading === undefined ? [] : [[member.key, heading.value] as const];
      }),
    )
  );
};

/** A key, to be read as a value is. */
function keyNode({ key, keyStart }: Member): ScalarNode {
  return { kind: "scalar", value: key, written: key, style: "double", start: keyStart };
}

/** The keys of a source. */
export const SOURCE = {
  of: "a source",
  keys: { title: toReview(text), retrieved: toReview(pastDate), headings: optional(headings) },
};

/** A document, by the name that entries give it. */
export interface DeclaredSource {
  readonly name: string;
  readonly at: number;
  /** undefined, or empty, where the file does not list them. */
  readonly headings: ReadonlyMap<string, string> | undefined;
}

export const sources: Reader<readonly DeclaredSource[]> = (node, checking) =>
  asMap(node, checking)?.members.map((member) => {
    id(keyNode(member), checking);
    const found = readKeys(member.value, SOURCE, checking);
    return { name: member.key, at: member.keyStart, headings: found?.headings };
  });

/** `api#session` names a declared source, and where to look in it. */
export function checkSources(
  entries: readonly DraftEntry[],
  declared: readonly DeclaredSource[] | undefined,
  checking: Checking,
): void {
  const named = entries.flatMap(({ fields }) => fields.source ?? []);
  const known = new Map(declared?.map((source) => [source.name, source]));
  for (const { value, at } of named) {
    const wrong = wrongSource(value, known);
    if (wrong !== undefined) checking.problems.error(wrong.code, at, wrong.message, wrong.fix);
  }
  checkHeadings(named, declared ?? [], checking);
}

export interface WrongSource {
  readonly code: ProblemCode & ("unknown-source" | "unknown-anchor");
  readonly message: string;
  readonly fix: string | undefined;
}

/** What is wrong with `api#session`; undefined where nothing is. */
export function wrongSource(
  written: string,
  known: ReadonlyMap<string, Pick<DeclaredSource, "headings">>,
): WrongSource | undefined {
  const { name, anchor: found } = sourceParts(written);
  const source = known.get(name);
  if (source === undefined) {
    const message = `the source ${quote(name)} is not declared under "sources"`;
    return { code: "unknown-source", message, fix: didYouMean(name, [...known.keys()]) };
  }
  const anchors = [...(source.headings?.keys() ?? [])];
  if (found === undefined || anchors.length === 0 || anchors.includes(found)) return undefined;
  const message = `${quote(found)} is not among the "headings" of the source ${quote(name)}`;
  return { code: "unknown-anchor", message, fix: didYouMean(found, anchors) };
}

/** A shipped pack has them all. In any other file, where one document has its headings, those of the others are missed. */
function checkHeadings(
  named: readonly Positioned<string>[],
  declared: readonly DeclaredSource[],
  { problems }: Checking,
): void {
  const isAsked = declared.some(({ headings: found }) => found !== undefined);
  if (!isAsked && !problems.isShipped) return;
  const used = new Set(named.map(({ value }) => sourceParts(value)).flatMap((one) => (one.anchor ? [one.name] : [])));
  for (const { name, at, headings: found } of declared) {
    if (found !== undefined || !used.has(name)) continue;
    const message = `entries name places in ${quote(name)}, and nothing says which headings these are`;
    problems.wanted("no-headings", at, message, 'headings: { session: "Session object" }');
  }
}

function sourceParts(written: string): { name: string; anchor: string | undefined } {
  const [name = "", ...rest] = written.split("#");
  return { name, anchor: rest.length === 0 ? undefined : rest.join("#") };
}
