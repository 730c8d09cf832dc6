/** Of policies that are drawn: the diff says that something is weaker exactly where some value may come out weaker. */

import fc from "fast-check";
import { expect, it } from "vitest";
import { ACTION_NAMES } from "../../../../src/actions/table.ts";
import { diffPolicies } from "../../../../src/review/policy/diff/diff.ts";
import { regionsOf } from "../../../../src/review/policy/diff/regions.ts";
import { CATEGORIES, SUBJECTS } from "../../../../src/rules/taxonomy/taxonomy.ts";
import { runCount } from "../../../helpers/run-count.ts";
import { policyOf } from "../samples.ts";

/** By strength; none has options. */
const NAMES = ["scan", "mask", "hash", "replace", "null", "remove"];
const SOME = [
  "user",
  "user.contact",
  "user.contact.email",
  "user.contact.address",
  "user.contact.address.city",
  "system",
];
const WHO = [null, "customer", "employee"];

type Lines = ReadonlyMap<string, string>;

const lines = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...SOME), fc.constantFrom(...WHO), fc.constantFrom(...NAMES)), {
    selector: ([category, subject]) => `${category} ${subject}`,
    maxLength: 5,
  })
  // A file has one line for a category, or one for each subject.
  .map((all) =>
    all.filter(([category, subject]) => subject !== null || all.every((one) => one[0] !== category || one[1] === null)),
  )
  .map((all): Lines => new Map(all.map(([category, subject, action]) => [`${category} ${subject}`, action])));

function fileOf(drawn: Lines): string {
  const byCategory = new Map<string, string[]>();
  for (const [key, action] of drawn) {
    const [category = "", subject] = key.split(" ");
    const text = subject === "null" ? JSON.stringify(action) : `${subject}: ${JSON.stringify(action)}`;
    byCategory.set(category, [...(byCategory.get(category) ?? []), text]);
  }
  const text = [...byCategory].map(([category, texts]) => {
    return `  ${category}: ${texts[0]?.includes(":") ? `{ ${texts.join(", ")} }` : texts[0]}\n`;
  });
  return text.length === 0 ? "" : `categories:\n${text.join("")}`;
}

/** Written once more, slowly: from the category upwards, at each step the subject's line first. */
function said(drawn: Lines, category: string, subject: string | null): string | undefined {
  for (let at = category; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf(".")))) {
    const found = drawn.get(`${at} ${subject}`) ?? drawn.get(`${at} null`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isWeaker(before: string | undefined, after: string | undefined): boolean {
  if (before === undefined) return after !== undefined && after !== "remove";
  if (after === undefined) return before !== "scan";
  return NAMES.indexOf(after) < NAMES.indexOf(before);
}

function hit(action: string | undefined): string {
  return action === "mask" || action === "hash" ? action : "replace";
}

it("has the order of strength", () => {
  expect(NAMES).toEqual(ACTION_NAMES.filter((name) => NAMES.includes(name)));
});

it("weaker is what may come out weaker, and nothing else", () => {
  let weaker = 0;
  const check = (before: Lines, after: Lines) => {
    const expected = CATEGORIES.some((category) =>
      [null, ...SUBJECTS].some(
        (subject) =>
          isWeaker(said(before, category, subject), said(after, category, subject)) ||
          isWeaker(hit(said(before, category, null)), hit(said(after, category, null))),
      ),
    );
    weaker += Number(expected);
    const found = diffPolicies(policyOf(fileOf(before)), policyOf(fileOf(after)));
    expect([found.weaker, fileOf(before), fileOf(after)]).toEqual([expected, fileOf(before), fileOf(after)]);
  };
  fc.assert(fc.property(lines, lines, check), { numRuns: runCount(60), endOnFailure: true });
  expect(weaker).toBeGreaterThan(10);
});

/** What the words of all regions mean. */
function meant(texts: readonly string[]): string[] {
  const under = (category: string, above: string) => category === above || category.startsWith(`${above}.`);
  const found = texts.flatMap((text) => {
    const [, top = "", rest = ""] = /^(\S+)(.*)$/.exec(text) ?? [];
    const exceptions = /, except (.*)$/.exec(rest)?.[1]?.split(", ") ?? [];
    if (!rest.startsWith(" and all below it")) return [top];
    return CATEGORIES.filter((one) => under(one, top) && !exceptions.some((other) => under(one, other)));
  });
  return found.sort();
}

it("the words for categories mean exactly these", () => {
  const sets = fc.subarray([...CATEGORIES]).map((some) => new Set(some));
  const nearlyAll = fc.subarray([...CATEGORIES], { maxLength: 4 }).map((few) => {
    return new Set(CATEGORIES.filter((one) => !few.includes(one)));
  });
  const check = (alike: ReadonlySet<string>) => {
    expect(meant(regionsOf(alike).map(({ text }) => text))).toEqual([...alike].sort());
  };
  fc.assert(fc.property(fc.oneof(sets, nearlyAll), check), { numRuns: runCount(200), endOnFailure: true });
});
