/** What `rules check` says of a policy beside its form. */
import { expect, it } from "vitest";
import { adviceOnPolicy } from "../../../src/review/policy/advice.ts";
import { BASE, reviewed } from "../samples.ts";
import { policyOf } from "./samples.ts";

const shippedPacks = [reviewed(BASE).pack];
const adviceOn = (lines: string, more = {}) =>
  adviceOnPolicy(policyOf(lines), { shippedPacks, ...more }).map(
    ({ code, severity, place, fix }) => `${severity} ${code} ${place?.line}:${place?.column} ${fix ?? ""}`,
  );
const TESTS = "tests:\n  - name: a\n    actions: { user: own }\n";

it("a rule of a shipped pack that does not exist", () => {
  expect(adviceOn(`${TESTS}rules:\n  acme/calls/fone: mask\n`)).toEqual([
    'error unknown-rule 8:3 did you mean "acme/calls/phone"?',
  ]);
  expect(adviceOn(`${TESTS}rules:\n  acme/calls/phone: mask\n  other/calls/fone: mask\n`)).toEqual([]);
});

it("a line of which nothing comes", () => {
  expect(adviceOn(`${TESTS}rules:\n  acme/calls/record-id: mask\n`)).toEqual(["warning unreached-line 8:3 "]);
});

it("a line for a person, of the system", () => {
  const lines = "categories:\n  system.operations: { customer: hash }\n  user.name: { customer: hash }\n";
  expect(adviceOn(TESTS + lines)).toEqual(["warning unreached-line 8:24 "]);
});

it("no tests", () => {
  expect(adviceOn("extends: mask\n")).toEqual(["warning missing-key undefined:undefined "]);
  expect(adviceOn("extends: mask\n", { strict: true })).toEqual(["error missing-key undefined:undefined "]);
  expect(adviceOn(TESTS)).toEqual([]);
});
