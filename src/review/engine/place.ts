/** Places as people write them: a field of `fields.csv`, a path on the command line, a path that the engine printed. */
import { UsageError } from "../../errors/errors.ts";
import type { Segment, Selector } from "../../paths/pattern.ts";
import { meantPath } from "../../rules/check/meant-path.ts";
import type { Keys } from "./json.ts";

export type PlaceStep =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "index"; readonly index: number }
  /** `[*]`: any element of an array. */
  | { readonly kind: "element" }
  /** `*`: a key of an open map that no rule names. */
  | { readonly kind: "any" };

export type Place = readonly PlaceStep[];

const TOKEN =
  /\.\*|\[\*\]|\.(?<short>[A-Za-z_\u0080-\u{10ffff}][\w\u0080-\u{10ffff}]*)|\[(?<index>0|[1-9]\d*)\]|\['(?<single>(?:[^'\\]|\\.)*)'\]|\["(?<double>(?:[^"\\]|\\.)*)"\]/uy;

/** Reads `$.data[*].x`, `$['data'][0]['x']` or a mix of both; where that fails, the offset of what is wrong. */
export function readPlace(text: string): { readonly place: Place } | { readonly wrongAt: number } {
  if (!text.startsWith("$")) return { wrongAt: 0 };
  const place: PlaceStep[] = [];
  for (let at = 1; at < text.length; ) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    const step = found === null ? undefined : stepOf(found);
    if (found === null || step === undefined) return { wrongAt: at };
    place.push(step);
    at += found[0].length;
  }
  return { place };
}

function stepOf({ 0: token, groups = {} }: RegExpExecArray): PlaceStep | undefined {
  if (token === ".*") return { kind: "any" };
  if (token === "[*]") return { kind: "element" };
  const { short, index, single, double } = groups;
  if (short !== undefined) return { kind: "name", name: short };
  if (index !== undefined) return { kind: "index", index: Number(index) };
  const name = unescaped(single ?? double ?? "");
  return name === undefined ? undefined : { kind: "name", name };
}

/** RFC 9535, section 2.3.1: the escapes of JSON, and `\'`. */
function unescaped(written: string): string | undefined {
  const json = written.replace(/\\.|"/gs, (found) => (found === "\\'" ? "'" : found === '"' ? '\\"' : found));
  try {
    return JSON.parse(`"${json}"`);
  } catch {
    return undefined;
  }
}

/** As `readPlace`, and JSON Pointers (RFC 6901), in which a token of digits is an index. @throws UsageError */
export function parsePlace(text: string): Place {
  if (text.startsWith("/")) return text.slice(1).split("/").map(pointerStep);
  const read = readPlace(text);
  if ("place" in read) return read.place;
  const meant = meantPath(text);
  if (meant !== undefined && "place" in readPlace(meant)) {
    throw new UsageError("wrong-path", `not a place; did you mean "${meant}"?`);
  }
  throw new UsageError(
    "wrong-path",
    `not a place, at column ${read.wrongAt + 1}: write $.data[*].name, $['data'][0]['name'] or /data/0/name`,
  );
}

function pointerStep(token: string): PlaceStep {
  if (token === "*") return { kind: "any" };
  if (/^(?:0|[1-9]\d*)$/.test(token)) return { kind: "index", index: Number(token) };
  return { kind: "name", name: token.replaceAll("~1", "/").replaceAll("~0", "~") };
}

/** `$.data[*].metaInfo.*['first name'][0]`: what `readPlace` reads back. */
export function placeText(place: Place): string {
  return `$${place.map(stepText).join("")}`;
}

function stepText(step: PlaceStep): string {
  if (step.kind === "any") return ".*";
  if (step.kind === "element") return "[*]";
  if (step.kind === "index") return `[${step.index}]`;
  return /^[A-Za-z_]\w*$/.test(step.name) ? `.${step.name}` : `['${quoted(step.name)}']`;
}

function quoted(name: string): string {
  return JSON.stringify(name).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
}

/** Keys for a place: first elements, and a fresh name for each key of an open map. */
export function keysOf(place: Place, freshName: string): Keys {
  return place.map((step) => {
    if (step.kind === "name") return step.name;
    if (step.kind === "any") return freshName;
    return step.kind === "index" ? step.index : 0;
  });
}

export function placeOf(keys: Keys): Place {
  return keys.map((key) => (typeof key === "number" ? { kind: "index", index: key } : { kind: "name", name: key }));
}

/** A path that matches exactly this place. */
export function segmentsOf(keys: Keys): Segment[] {
  return keys.map((key) => {
    const selector: Selector = typeof key === "number" ? { kind: "index", index: key } : { kind: "name", name: key };
    return { descendant: false, selectors: [selector] };
  });
}

/** A path as the tests of a rule file write it (RFC 9535, section 2.7). */
export function normalizedPath(keys: Keys): string {
  return `$${keys.map((key) => (typeof key === "number" ? `[${key}]` : `['${escaped(key)}']`)).join("")}`;
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = Object.freeze({
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\f": "\\f",
  "\r": "\\r",
  "'": "\\'",
  "\\": "\\\\",
});

function escaped(key: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a normalized path escapes them
  return key.replace(/[\u0000-\u001f'\\]/g, (character) => {
    return SHORT_ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
