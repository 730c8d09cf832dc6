/** Semantics, "What comes out", once more: from decisions to the text that is to be expected. */

import { phoneParser } from "../../../src/actions/forms/library-phones.ts";
import { normalization } from "../../../src/actions/forms/normalize.ts";
import { ACTIONS } from "../../../src/actions/table.ts";
import { isShifted } from "../dates.ts";
import { nameAlone, valueAlone } from "./alone.ts";
import type { Decided, Decisions } from "./decisions.ts";
import type { JsonKey, JsonNode } from "./json-reader.ts";

/**
 * No literal hash is known here, and no shift: it stands as a mark with what was hashed or shifted, for `withKeyedOf`.
 * What else keyed actions make is what they make of the value alone.
 */
const MARK = /\ue001([snd])(.*?)\ue002/gs;

const LABELS = new Map<string | null, string>([
  ["user.name", "[NAME]"],
  ["user.contact.email", "[EMAIL]"],
  ["user.contact.phone_number", "[PHONE]"],
  ["user.workplace", "[WORKPLACE]"],
  [null, "[REDACTED]"],
]);

export function redacted(text: string, documents: readonly { root: JsonNode; decisions: Decisions }[]): string {
  let output = "";
  let at = 0;
  for (const { root, decisions } of documents) {
    output += text.slice(at, root.start) + new Splicer(text, decisions).value(root);
    at = root.end;
  }
  return output + text.slice(at);
}

class Splicer {
  readonly #text: string;
  readonly #decisions: Decisions;

  constructor(text: string, decisions: Decisions) {
    this.#text = text;
    this.#decisions = decisions;
  }

  value(node: JsonNode): string {
    const raw = this.#text.slice(node.start, node.end);
    const { taken, scalars } = this.#decisions;
    if (taken.get(node) === "null") return "null";
    const decided = scalars.get(node);
    if (decided !== undefined) return scalar(raw, decided);
    return this.#container(node);
  }

  /** What was removed goes with the comma and white space after it, at the end with those in front. */
  #container(node: JsonNode): string {
    const { children } = node;
    const [first, last] = [children[0], children.at(-1)];
    if (first === undefined || last === undefined) return this.#text.slice(node.start, node.end);
    const labels = new Map<string, number>();
    let output = this.#text.slice(node.start, startOf(first));
    const kept = children.filter((child) => this.#decisions.taken.get(child) !== "remove");
    kept.forEach((child, i) => {
      output += this.#key(child, labels) + this.value(child);
      const between = this.#text.slice(child.end, startOf(children[child.index + 1] ?? last));
      if (i < kept.length - 1) output += between;
      else if (child !== last) output += between.slice(0, between.indexOf(","));
    });
    return output + this.#text.slice(last.end, node.end);
  }

  #key(child: JsonNode, labels: Map<string, number>): string {
    const { key } = child;
    if (key === undefined) return "";
    const colon = this.#text.slice(key.end, child.start);
    const decided = this.#decisions.names.get(child);
    if (decided === undefined) return this.#text.slice(key.start, key.end) + colon;
    return this.#name(key, decided, labels) + colon;
  }

  #name(
    { name, start, end }: JsonKey,
    { action, category, byDetectors }: Decided,
    labels: Map<string, number>,
  ): string {
    const raw = this.#text.slice(start, end);
    if (action === undefined) return raw;
    if (action.name === "hash") return markOf("s", category, name);
    const isLabel = !byDetectors && ACTIONS[action.name].keysAreLabels;
    const made = isLabel ? `"${LABELS.get(category)}"` : nameAlone(raw, action, category);
    if (made === raw || !(isLabel || byDetectors)) return made;
    const count = (labels.get(made) ?? 0) + 1;
    labels.set(made, count);
    return count === 1 ? made : made.replace(/\](?=[^\]]*$)/, ` ${count}]`);
  }
}

function startOf(child: JsonNode): number {
  return child.key?.start ?? child.start;
}

function scalar(raw: string, { action, category }: Decided): string {
  if (action === undefined || raw === "null" || raw === '""') return raw;
  if (raw === "true" || raw === "false") return action.name === "scan" ? raw : "false";
  const isString = raw.startsWith('"');
  switch (action.name) {
    case "hash":
      return isString ? markOf("s", category, JSON.parse(raw)) : markOf("n", category, raw);
    case "shift-date":
      return `\ue001d${isString ? LABELS.get(category) : "0"}\ue003${raw}\ue002`;
    // These take nodes whole; of a container that a keep does not keep, they leave a label at each scalar.
    case "null":
    case "remove":
    case "replace":
      return isString ? `"${LABELS.get(category)}"` : "0";
    case "mask":
      return isString ? masked(raw) : "0";
    default:
      return valueAlone(raw, action, category);
  }
}

/** Values join inside one category, however a phone number or an address is written. */
function markOf(kind: "s" | "n", category: string | null, value: string): string {
  const textOf = normalization({ category, regions: [], phones: phoneParser() });
  return `\ue001${kind}${category}\ue003${textOf(value)}\ue002`;
}

/** Without options. A surrogate that stands alone may be half of a letter. */
function masked(raw: string): string {
  const plain = JSON.parse(raw) as string;
  const stars = [...plain].map((unit) => (/[\p{L}\p{N}\p{Cs}]/u.test(unit) ? "*" : unit)).join("");
  return stars === plain ? raw : JSON.stringify(stars);
}

const SCALAR = /"(?:[^"\\]|\\.)*"|-?[0-9][0-9.eE+-]*/y;

/**
 * The expected text with the hashes and shifted dates that the output has where they should be; equal values must have
 * equal hashes, others others.
 */
export function withKeyedOf(output: string, expected: string): string {
  const known = new Map<string, string>();
  let shift = 0;
  return expected.replace(MARK, (mark, kind: string, of: string, at: number) => {
    const from = at + shift;
    const text = kind === "d" ? shiftedAt(output, from, of) : hashAt(output, from, kind + of, known);
    shift += text.length - mark.length;
    return text;
  });
}

function textAt(output: string, from: number, pattern: RegExp): string | undefined {
  pattern.lastIndex = from;
  return pattern.exec(output)?.[0];
}

function shiftedAt(output: string, from: number, of: string): string {
  const [label, raw] = of.split("\ue003") as [string, string];
  const found = textAt(output, from, SCALAR) ?? "(nothing)";
  return isShifted(raw, found, label) ? found : "(no such date)";
}

function hashAt(output: string, from: number, of: string, known: Map<string, string>): string {
  const hash = textAt(output, from, of.startsWith("s") ? /"[a-p]{32}"/y : /1[0-9]{15}(?![0-9.eE])/y);
  if (hash === undefined) return "(no hash)";
  // What is not UTF-8 hashes as the replacement character.
  const value = Buffer.from(of).toString();
  const before = known.get(value);
  if (before === undefined && [...known.values()].includes(hash)) return "(a hash of something else)";
  known.set(value, hash);
  return before === undefined || before === hash ? hash : "(another hash)";
}
