/** Which action does less: the order of the model, and never an opinion of its own. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACTION_NAMES, type ActionSpec, compareActions, strengthOf } from "../../src/actions/table.ts";
import { specOf } from "../helpers/action-specs.ts";

const mask = fc.record({
  keepFirst: fc.nat(3),
  keepLast: fc.nat(3),
  keepSeparators: fc.boolean(),
  char: fc.constantFrom("*", "#"),
});
const spec = fc.oneof(
  fc.constant(null),
  fc.constantFrom(...ACTION_NAMES).map(specOf),
  mask.map((options): ActionSpec => ({ name: "mask", mask: options })),
);

describe("compareActions", () => {
  it("knows the actions from the weakest to the strongest, as they are documented", () => {
    const documented =
      "scan bucket truncate shift-date mask encrypt-format tokenize pseudonymize hash replace null remove".split(" ");
    expect(ACTION_NAMES.filter((name) => documented.includes(name))).toEqual(documented);
  });

  it("follows the order in which entries of several files decide", () => {
    const ordered: (ActionSpec | null)[] = [null, ...ACTION_NAMES.map(specOf)];
    expect(ordered.map(strengthOf)).toEqual(ordered.map((_, i) => i));
    for (const [i, one] of ordered.entries()) {
      for (const [j, other] of ordered.entries()) {
        const expected = i === j ? undefined : j < i ? "WEAKER" : "STRONGER";
        expect(compareActions(one, other), `${one?.name} → ${other?.name}`).toBe(expected);
      }
    }
  });

  it("takes the version of the normalisation that holds anyway for no change", () => {
    const hash = (options?: object): ActionSpec => ({ name: "hash", ...(options && { hash: options }) });
    expect(compareActions(hash(), hash({ normalization: 2 }))).toBeUndefined();
    expect(compareActions(hash({ as: "text" }), hash({ as: "text", normalization: 2 }))).toBeUndefined();
    expect(compareActions(hash(), hash({ normalization: 1 }))).toBe("WEAKER");
    expect(compareActions(hash({ normalize: false }), hash({ normalization: 2 }))).toBe("WEAKER");
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

  it("a year says less than its month", () => {
    const to = (end: "year" | "month" | "/24"): ActionSpec => ({ name: "truncate", truncate: end });
    expect(compareActions(to("month"), to("year"))).toBe("STRONGER");
    expect(compareActions(to("year"), to("month"))).toBe("WEAKER");
    expect(compareActions(to("/24"), to("year"))).toBe("WEAKER");
    expect(compareActions(to("year"), to("year"))).toBeUndefined();
  });

  it("takes a mask without options for one with the usual ones", () => {
    const usual = { keepFirst: 0, keepLast: 0, keepSeparators: true, char: "*" };
    expect(compareActions({ name: "mask" }, { name: "mask", mask: usual })).toBeUndefined();
    expect(compareActions({ name: "mask" }, { name: "mask", mask: { ...usual, keepLast: 1 } })).toBe("WEAKER");
  });
});
