/** What the built-in detectors find is never a date. */
import { expect, it } from "vitest";
import type { Policy } from "../../src/rules/model.ts";
import { rulesOf } from "../helpers/packs.ts";
import { runText } from "../helpers/runs.ts";

const policy: Policy = {
  id: "acme/shift",
  version: "1.0.0",
  unlisted: null,
  categories: [{ category: "user", subject: null, action: { name: "shift-date", shift: { days: 30 } } }],
  rules: [],
};
const options = { rules: rulesOf(), policy, unlisted: "scan", regions: ["JP"], key: "k".repeat(32) } as const;

it("a number that looks like a stamp is replaced where a policy shifts its category", () => {
  expect(runText('["819012345005","call 819012345005",819012345005]', options)).toBe('["[PHONE]","call [PHONE]",0]');
});
