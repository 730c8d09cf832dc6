/** What a reviewer reads in a rule file, and a run does not need: why, from which source, on which line. */

import type { Span } from "../detectors/detector.ts";
import type { TextPlace } from "../errors/errors.ts";
import { deepFreeze } from "../input/freeze.ts";
import type { Problems } from "./file/problems.ts";
import type { FileNode, MapNode, Member } from "./file/tree.ts";
import { type ParsedRuleFile, type ParseOptions, parseWithTree } from "./parse.ts";

/** An entry as it is written; also a deprecated one, which decides nothing. */
export interface WrittenEntry {
  readonly kind: "rule" | "keep";
  readonly id: string;
  readonly path: string;
  readonly envelope: boolean;
  readonly status: string | null;
  readonly replacedBy: string | null;
  /** As in `api#session`. */
  readonly source: readonly string[];
  readonly why: string | null;
  /** Of a keep: one of the closed list. */
  readonly reason: string | null;
  readonly place: TextPlace;
}

/** A document that entries rest on. */
export interface SourceDocument {
  /** "" where the file does not say it; so is `retrieved`. */
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly retrieved: string;
  /** The document's own headings by anchor, as in `api#session`; empty where the file does not list them. */
  readonly headings: ReadonlyMap<string, string>;
}

export interface ReviewedFile extends ParsedRuleFile {
  readonly entries: readonly WrittenEntry[];
  /** Where each of `tests` stands. */
  readonly testPlaces: readonly TextPlace[];
  /** The vendor's documents, by the names that entries give them. */
  readonly sources: ReadonlyMap<string, SourceDocument>;
  /** The whole file as JSON data, the other form in which a rule file may be written. */
  readonly model: unknown;
  /** The last member at the head of the file: `reviewed` is written after it. */
  readonly head: Span | undefined;
}

/** What usually stands at the top of a file, before `reviewed`. */
const HEAD_KEYS = ["format", "id", "version", "status", "taxonomy", "records", "unlisted", "regions", "phone_regions"];

/** As `parseRuleFile`, with all that a review needs. Where a problem is an error, you get what could be read. */
export function parseReviewed(text: string, options: ParseOptions): ReviewedFile {
  const { parsed, root, problems } = parseWithTree(text, options);
  return deepFreeze({
    ...parsed,
    entries: root === undefined ? [] : entriesOf(root, problems),
    testPlaces: placesOfTests(root, problems),
    sources: sourcesOf(member(root, "sources")),
    model: root === undefined ? null : plain(root),
    head: headIn(root),
  });
}

function entriesOf(root: FileNode, problems: Problems): WrittenEntry[] {
  const envelope = member(root, "envelope");
  const read = (from: FileNode | undefined, kind: "rule" | "keep", isEnvelope: boolean) =>
    itemsOf(member(from, kind === "rule" ? "rules" : "keep")).map((node): WrittenEntry => {
      const written = (key: string) => textOf(member(node, key));
      return {
        kind,
        id: written("id") ?? "",
        path: written("path") ?? "",
        envelope: isEnvelope,
        status: written("status"),
        replacedBy: written("replaced_by"),
        source: itemsOf(member(node, "source")).flatMap((item) => textOf(item) ?? []),
        why: written("why"),
        reason: written("reason"),
        place: problems.position(node.start),
      };
    });
  return [
    ...read(root, "rule", false),
    ...read(root, "keep", false),
    ...read(envelope, "rule", true),
    ...read(envelope, "keep", true),
  ];
}

/** Of a rule file or a policy. */
export function placesOfTests(root: FileNode | undefined, problems: Problems): TextPlace[] {
  return itemsOf(member(root, "tests")).map(({ start }) => problems.position(start));
}

function headIn(root: FileNode | undefined): Span | undefined {
  const last = membersOf(root)
    .filter(({ key }) => HEAD_KEYS.includes(key))
    .at(-1);
  return last && { start: last.keyStart, end: last.end };
}

function sourcesOf(node: FileNode | undefined): Map<string, SourceDocument> {
  return new Map(
    membersOf(node).map(({ key, value }) => {
      const said = (name: string) => textOf(member(value, name)) ?? "";
      const headings = membersOf(member(value, "headings")).map((one) => [one.key, textOf(one.value) ?? ""] as const);
      return [key, { title: said("title"), retrieved: said("retrieved"), headings: new Map(headings) }];
    }),
  );
}

function membersOf(node: FileNode | undefined): readonly Member[] {
  return node?.kind === "map" ? node.members : [];
}

function member(node: FileNode | undefined, key: string): FileNode | undefined {
  return membersOf(node).find((member) => member.key === key)?.value;
}

function itemsOf(node: FileNode | undefined): readonly FileNode[] {
  return node?.kind === "list" ? node.items : [];
}

function textOf(node: FileNode | undefined): string | null {
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : null;
}

/** A tree as JSON data. */
export function plain(node: FileNode): unknown {
  if (node.kind === "list") return node.items.map(plain);
  return node.kind === "map" ? plainMap(node) : node.value;
}

function plainMap({ members }: MapNode): unknown {
  // A test may have a member `__proto__`, which has to be a member here too.
  return Object.fromEntries(members.map(({ key, value }) => [key, plain(value)]));
}
