/**
 * Which entry decides each value of a document: the real engine, run so that it asks about every value instead of
 * replacing it. For a rule file's tests, not for exports: it goes byte by byte, and its answer holds the keys.
 */

import { listedText } from "./actions/by-list.ts";
import { planRules } from "./matcher/plan.ts";
import { States } from "./matcher/states.ts";
import { PathTree } from "./matcher/tree.ts";
import { DEFAULT_SIZES } from "./options.ts";
import type { RuleSet } from "./rules/model.ts";
import { Nodes } from "./scanner/nodes.ts";
import { Scanner } from "./scanner/scanner.ts";

export interface Traced {
  /** Normalized path (RFC 9535, section 2.7), from the document's root. */
  readonly path: string;
  /** `vendor/resource/entry`; undefined where no entry has a say. */
  readonly entry: string | undefined;
}

/** All names may be told. */
const EVERY_NAME: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true });

const ASK_ALWAYS = {
  string: undefined,
  number: undefined,
  boolean: undefined,
  oversizeString: '""',
  oversizeNumber: "0",
};

/** Traces the values that hold something: neither "" nor null. The text must be JSON. */
export function trace(text: string, rules: RuleSet): Traced[] {
  const plan = planRules(rules);
  const tree = new PathTree(new States(plan), EVERY_NAME);
  const scanner = new Scanner(tree);
  const nodes = new Nodes(scanner.core, scanner.memory);
  const traced: Traced[] = [];
  const action = nodes.makeAction(ASK_ALWAYS);
  const root = tree.grow(nodes, {
    actionFor: () => action,
    takes: () => undefined,
    examinesKeys: () => false,
    scansKeys: () => false,
    findsIn: () => false,
    scansPlainKeys: false,
  });
  const entryAt = (node: number, json: string) => {
    let at = tree.at(node);
    while (at.state.covered && at.parent !== undefined) at = at.parent;
    return at.state.lists?.decided.get(listedText(json)) ?? at.state.decided;
  };
  const keys = () => scanner.steps().map(({ node, index }) => (index < 0 ? tree.at(node).label : index));
  const value = (node: number, json: string) => {
    const path = normalized([...keys(), ...scanner.lastStep(tree.at(node).label)]);
    traced.push({ path, entry: plan.entries[entryAt(node, json)]?.id });
    return json;
  };
  scanner.start(root, "auto", DEFAULT_SIZES, { value, key: (_node, { text }) => text });
  scanner.core.stopAtEverySplice();
  const bytes = new TextEncoder().encode(text);
  for (let i = 0; i < bytes.length; i++) scanner.write(bytes.subarray(i, i + 1), () => {});
  scanner.end("auto", () => {});
  return traced;
}

function normalized(keys: readonly (string | number)[]): string {
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
