/** Which effect is the weaker one: the order of the model, and never an opinion of its own. */
import { describe, expect, it } from "vitest";
import { actionText, compareEffects, type Effect, effectOf } from "../../src/review/effect.ts";
import { packOf } from "../helpers/packs.ts";

describe("compareEffects", () => {
  const effect = (parts: Partial<Effect>): Effect => ({
    entry: "e",
    spec: { name: "replace" },
    category: "user",
    subject: null,
    values: undefined,
    unkept: null,
    ...parts,
  });

  it("is about what is done, not about which entry does it", () => {
    expect(compareEffects(effect({}), effect({ entry: "other" }))).toBeUndefined();
    expect(compareEffects(effect({}), effect({ category: "user.name" }))).toBe("DIFFERENT");
    expect(compareEffects(effect({}), effect({ subject: "employee" }))).toBe("DIFFERENT");
    expect(compareEffects(effect({ spec: null }), effect({ spec: null, category: null }))).toBeUndefined();
  });

  it.each([
    ["a value more", ["a"], ["a", 1], "WEAKER"],
    ["a value less", ["a", 1], ["a"], "STRONGER"],
    ["one for another", ["a"], ["b"], "WEAKER"],
    ["the text for the number", [1], ["1"], "WEAKER"],
    ["no list any more", ["a"], undefined, "WEAKER"],
    ["a list", undefined, ["a"], "STRONGER"],
    ["another order", ["a", 1], [1, "a"], undefined],
  ] as const)("compares what keeps keep: %s", (_what, before, after, direction) => {
    const [was, is] = [before, after].map((values) => effect({ spec: null, values })) as [Effect, Effect];
    expect(compareEffects(was, is)).toBe(direction);
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
