import { describe, expect, it } from "vitest";
import { Likeness } from "../../src/matcher/likeness.ts";
import { planRules } from "../../src/matcher/plan.ts";
import { type State, States } from "../../src/matcher/states.ts";
import type { PathNode } from "../../src/matcher/tree.ts";
import type { Descent } from "../../src/paths/automaton.ts";
import { type EntryParts, packOf, rulesOf } from "../helpers/packs.ts";

/** The states at two places by such rules; points stand between names, and a number is an index. */
function alike(entries: readonly EntryParts[], one: string, other: string): boolean {
  const states = new States(planRules(rulesOf(packOf(entries))));
  const at = (place: string): PathNode => {
    const steps = place === "" ? [] : place.split(".");
    const state = steps.reduce((above, name) => states.descend(above, stepTo(above, name), () => "no"), states.start());
    return { state, candidate: undefined } as PathNode;
  };
  return new Likeness(states).alike(at(one), at(other));
}

function stepTo(above: State, name: string): Descent {
  if (/^\d+$/.test(name)) return { kind: "index", index: Number(name) };
  return above.names.has(name) ? { kind: "name", name } : { kind: "other" };
}

const REMOVE = { name: "remove" } as const;

describe("alike", () => {
  it.each<readonly [entries: readonly EntryParts[], one: string, other: string]>([
    [[{ path: "$.a" }, { path: "$.b" }], "a", "b"],
    [[{ path: "$.a.x" }, { path: "$.b.x" }], "a", "b"],
    [[{ path: "$.a[*].x" }, { path: "$.b[*].x" }], "a.0", "b.7"],
    [[{ path: "$.a[2]" }, { path: "$.b[2]" }], "a", "b"],
    [[{ path: "$..x" }], "", "a.b"],
    [[{ path: "$.a[?@.k == 'x'].v" }], "a.0", "a.1"],
    [
      [
        { path: "$.a", action: REMOVE },
        { path: "$.b", action: REMOVE },
      ],
      "a.x",
      "b.y",
    ],
    [
      [
        { path: "$.a", action: null, values: ["x"] },
        { path: "$.b", action: null, values: ["x"] },
      ],
      "a",
      "b",
    ],
  ])("%j: %s and %s", (entries, one, other) => {
    expect(alike(entries, one, other)).toBe(true);
    expect(alike(entries, other, one)).toBe(true);
  });
});

describe("not alike", () => {
  it.each<readonly [entries: readonly EntryParts[], one: string, other: string]>([
    [[{ path: "$.a" }], "a", "b"],
    [[{ path: "$.a" }, { path: "$.b", category: "user.contact.email" }], "a", "b"],
    [[{ path: "$.a" }, { path: "$.b", action: { name: "mask" } }], "a", "b"],
    [[{ path: "$.a" }, { path: "$.b", keys: true }], "a", "b"],
    [[{ path: "$.a.x.y" }, { path: "$.b.x" }], "a", "b"],
    [[{ path: "$.a[1]" }, { path: "$.b[2]" }], "a", "b"],
    [[{ path: "$.a[?@.k == 'x'].v" }, { path: "$.b[*].v" }], "a", "b"],
    [
      [
        { path: "$.a", action: REMOVE },
        { path: "$.b", action: { name: "null" } },
      ],
      "a",
      "b",
    ],
    [[{ path: "$.a", action: REMOVE }], "a", "a.x"],
    [[{ path: "$.a", action: null }], "a", "b"],
    [
      [
        { path: "$.a", action: null, values: ["x"] },
        { path: "$.b", action: null, values: ["y"] },
      ],
      "a",
      "b",
    ],
    [[{ path: "$.a[::2]" }, { path: "$.b[::3]" }], "a", "b"],
  ])("%j: %s and %s", (entries, one, other) => {
    expect(alike(entries, one, other)).toBe(false);
    expect(alike(entries, other, one)).toBe(false);
  });
});
