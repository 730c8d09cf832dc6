/** What a policy does with what the built-in detectors find: some of its actions make no sense there. */
import { expect, it } from "vitest";
import type { ActionSpec } from "../../src/actions/table.ts";
import type { Policy } from "../../src/rules/model.ts";
import { rulesOf } from "../helpers/packs.ts";
import { runText } from "../helpers/runs.ts";

function optionsWith(action: ActionSpec) {
  const categories = [{ category: "user", subject: null, action }];
  const policy: Policy = { id: "acme/hits", version: "1.0.0", unlisted: null, categories, rules: [] };
  return { rules: rulesOf(), policy, unlisted: "scan", regions: ["JP"], key: "k".repeat(32) } as const;
}

it("a number that looks like a stamp is replaced where a policy shifts its category", () => {
  const options = optionsWith({ name: "shift-date", shift: { days: 30 } });
  expect(runText('["819012345005","call 819012345005",819012345005]', options)).toBe('["[PHONE]","call [PHONE]",0]');
});

it("a hit is replaced where a policy scans its category: it has been found", () => {
  const options = optionsWith({ name: "scan" });
  expect(runText('["call 819012345005",819012345005]', options)).toBe('["call [PHONE]",0]');
  expect(runText('{"ana@example.com":"ana@example.com"}', options)).toBe('{"[EMAIL]":"[EMAIL]"}');
});
