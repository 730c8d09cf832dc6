/** Which effect is the weaker one: the order of the model, and never an opinion of its own. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  actionText,
  compareActions,
  compareEffects,
  type Effect,
  effectOf,
  strength,
} from "../../src/review/effect.ts";
import { ACTION_NAMES, type ActionSpec } from "../../src/rules/model.ts";
import { packOf } from "../helpers/packs.ts";

const mask = fc.record({
  keepFirst: fc.nat(3),
  keepLast: fc.nat(3),
  keepSeparators: fc.boolean(),
  char: fc.constantFrom("*", "#"),
});
const spec = fc.oneof(
  fc.constant(null),
  fc.constantFrom(...ACTION_NAMES).map((name): ActionSpec => ({ name })),
  mask.map((options): ActionSpec => ({ name: "mask", mask: options })),
);

describe("compareActions", () => {
  it("follows the order in which entries of several files decide", () => {
    const ordered: (ActionSpec | null)[] = [null, ...ACTION_NAMES.map((name) => ({ name }))];
    expect(ordered.map(strength)).toEqual(ordered.map((_, i) => i));
    for (const [i, one] of ordered.entries()) {
      for (const [j, other] of ordered.entries()) {
        const expected = i === j ? undefined : j < i ? "WEAKER" : "STRONGER";
        expect(compareActions(one, other), `${one?.name} → ${other?.name}`).toBe(expected);
      }
    }
  });

  it("never calls a change stronger in both directions", () => {
    fc.assert(
      fc.property(spec, spec, (a, b) => {
        const both = [compareActions(a, b), compareActions(b, a)];
        expect(both).not.toEqual(["STRONGER", "STRONGER"]);
        if (both.includes("STRONGER")) expect(both).toContain("WEAKER");
        expect(compareActions(a, a)).toBeUndefined();
      }),
    );
  });

  it("takes a mask without options for one with the usual ones", () => {
    const usual = { keepFirst: 0, keepLast: 0, keepSeparators: true, char: "*" };
    expect(compareActions({ name: "mask" }, { name: "mask", mask: usual })).toBeUndefined();
    expect(compareActions({ name: "mask" }, { name: "mask", mask: { ...usual, keepLast: 1 } })).toBe("WEAKER");
  });
});

describe("compareEffects", () => {
  const effect = (parts: Partial<Effect>): Effect => ({
    entry: "e",
    spec: { name: "replace" },
    category: "user",
    subject: null,
    ...parts,
  });

  it("is about what is done, not about which entry does it", () => {
    expect(compareEffects(effect({}), effect({ entry: "other" }))).toBeUndefined();
    expect(compareEffects(effect({}), effect({ category: "user.name" }))).toBe("DIFFERENT");
    expect(compareEffects(effect({}), effect({ subject: "employee" }))).toBe("DIFFERENT");
    expect(compareEffects(effect({ spec: null }), effect({ spec: null, category: null }))).toBeUndefined();
  });

  it("takes the unlisted for what happens to them", () => {
    const [kept, scanned] = (["keep", "scan"] as const).map((unlisted) => packOf([], { unlisted }));
    if (kept === undefined || scanned === undefined) throw new Error("unreachable");
    expect(compareEffects(effect({ spec: null }), effectOf(kept, null))).toBeUndefined();
    expect(compareEffects(effect({ spec: null }), effectOf(scanned, null))).toBe("STRONGER");
    expect(compareEffects(effect({}), effectOf(scanned, "no such entry"))).toBe("WEAKER");
  });
});

describe("actionText", () => {
  it("writes what a rule file writes", () => {
    expect(actionText(null)).toBe("keep");
    expect(actionText({ name: "mask" })).toBe("mask");
    expect(actionText({ name: "mask", mask: { keepFirst: 1, keepLast: 2, keepSeparators: false, char: "#" } })).toBe(
      'mask (keep_first: 1, keep_last: 2, keep_separators: false, char: "#")',
    );
  });
});
