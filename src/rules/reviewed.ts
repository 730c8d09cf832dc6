/** What a reviewer reads in a rule file, and a run does not need: why, from which source, on which line. */

import type { Span } from "../detectors/detector.ts";
import type { TextPlace } from "../errors/errors.ts";
import { deepFreeze } from "../input/freeze.ts";
import type { Problems } from "./file/problems.ts";
import type { FileNode, MapNode } from "./file/tree.ts";
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

export interface ReviewedFile extends ParsedRuleFile {
  readonly entries: readonly WrittenEntry[];
  /** Where each of `tests` stands. */
  readonly testPlaces: readonly TextPlace[];
  /** The titles of the sources, by name. */
  readonly sources: ReadonlyMap<string, string>;
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
    testPlaces: itemsOf(member(root, "tests")).map(({ start }) => problems.position(start)),
    sources: titlesOf(member(root, "sources")),
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

function headIn(root: FileNode | undefined): Span | undefined {
  const members = root?.kind === "map" ? root.members : [];
  const last = members.filter(({ key }) => HEAD_KEYS.includes(key)).at(-1);
  return last && { start: last.keyStart, end: last.end };
}

function titlesOf(node: FileNode | undefined): Map<string, string> {
  const sources = node?.kind === "map" ? node.members : [];
  return new Map(sources.map(({ key, value }) => [key, textOf(member(value, "title")) ?? ""]));
}

function member(node: FileNode | undefined, key: string): FileNode | undefined {
  return node?.kind === "map" ? node.members.find((member) => member.key === key)?.value : undefined;
}

function itemsOf(node: FileNode | undefined): readonly FileNode[] {
  return node?.kind === "list" ? node.items : [];
}

function textOf(node: FileNode | undefined): string | null {
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : null;
}

function plain(node: FileNode): unknown {
  if (node.kind === "list") return node.items.map(plain);
  return node.kind === "map" ? plainMap(node) : node.value;
}

function plainMap({ members }: MapNode): unknown {
  // A test may have a member `__proto__`, which has to be a member here too.
  return Object.fromEntries(members.map(({ key, value }) => [key, plain(value)]));
}
