/** Tables of digits say what the expressions say that they are made from. */
import fc from "fast-check";
import { Metadata } from "libphonenumber-js/core";
import metadata from "libphonenumber-js/max/metadata";
import { describe, expect, it } from "vitest";
import { readDigits, textOf } from "../../../src/detectors/digits.ts";
import { callingCodeSize } from "../../../src/detectors/phone/plans/calling-code.ts";
import { DigitAutomaton } from "../../../src/detectors/phone/plans/digit-automaton.ts";
import { DigitPrefix } from "../../../src/detectors/phone/plans/digit-prefix.ts";
import { digitsLike } from "../../helpers/digits.ts";
import { runCount } from "../../helpers/run-count.ts";

interface Plan {
  nationalNumberPattern(): string;
  type(name: string): { pattern(): string } | undefined;
  IDDPrefix(): string;
  nationalPrefixForParsing(): string | undefined;
}

const plans = Object.keys(metadata.countries).map((region) => {
  const selected = new Metadata(metadata);
  selected.selectNumberingPlan(region as Parameters<Metadata["selectNumberingPlan"]>[0]);
  return selected.numberingPlan as unknown as Plan;
});
const patterns = plans.map((plan) => [
  plan.nationalNumberPattern(),
  ...["FIXED_LINE", "MOBILE", "TOLL_FREE", "UAN"].flatMap((name) => plan.type(name)?.pattern() || []),
]);
const prefixes = [
  ...new Set(plans.flatMap((plan) => [plan.IDDPrefix(), plan.nationalPrefixForParsing() || []].flat())),
].filter((each) => each !== "");

/** Digits that the expressions match, or nearly. */
function near(all: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...all).chain(digitsLike), digitsLike("[0-9]{0,16}"), fc.nat(16))
    .map(([match, rest, kept]) => match.slice(0, kept) + rest.slice(kept));
}

describe("an automaton of digits", () => {
  it("matches what each expression does", () => {
    const automata = new Map<readonly string[], DigitAutomaton>();
    const asked = fc.constantFrom(...patterns).chain((all) => fc.tuple(fc.constant(all), near(all)));
    fc.assert(
      fc.property(asked, ([all, text]) => {
        const bitsOf = (indices: Iterable<number>) => [...indices].reduce((bits, index) => bits | (1 << index), 0);
        const automaton = automata.get(all) ?? new DigitAutomaton(all, bitsOf);
        automata.set(all, automaton);
        const matching = all.flatMap((pattern, index) => (new RegExp(`^(?:${pattern})$`).test(text) ? [index] : []));
        expect(automaton.read(readDigits(text))).toBe(bitsOf(matching));
      }),
      { numRuns: runCount(3000) },
    );
  });
});

describe("a prefix", () => {
  it("takes what its expression takes", () => {
    const made = new Map(prefixes.map((pattern) => [pattern, new DigitPrefix(pattern)]));
    const asked = fc
      .constantFrom(...prefixes)
      .chain((pattern) => fc.tuple(fc.constant(pattern), near([pattern.replaceAll("$", "")])));
    fc.assert(
      fc.property(asked, ([pattern, text]) => {
        const taken = new RegExp(`^(?:${pattern})`).exec(text)?.[0].length ?? 0;
        expect(made.get(pattern)?.size(readDigits(text))).toBe(taken);
      }),
      { numRuns: runCount(3000) },
    );
  });
});

describe("digits", () => {
  it("are read from a text and written back", () => {
    expect(textOf(readDigits("0123456789"))).toBe("0123456789");
  });

  it("begin with a country's code, and one digit more", () => {
    expect(["1", "12", "8190", "35812", "999", ""].map((text) => callingCodeSize(readDigits(text)))).toEqual([
      0, 1, 2, 3, 0, 0,
    ]);
  });
});
