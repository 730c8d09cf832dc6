/** What a policy does with what the built-in detectors find: some of its actions make no sense there. */
import { describe, expect, it } from "vitest";
import type { ActionSpec } from "../../src/actions/table.ts";
import type { Policy } from "../../src/rules/model.ts";
import { rulesOf } from "../helpers/packs.ts";
import { runText } from "../helpers/runs.ts";

const EMAIL_REPLACED = { category: "user.contact.email", subject: null, action: { name: "replace" } } as const;

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

/** A bucket of ten holds 12025550120 as it is: a hit that stays. */
describe("a number in a text that the policy's action makes the same of", () => {
  const options = { ...optionsWith({ name: "bucket", bucket: { width: 10 } }), regions: ["US"] } as const;

  it.each([
    ["keeps the text as it is written", String.raw`{"n":"[1202555012\u0030]"}`],
    ["keeps the name as it is written", String.raw`{"[1202555012\u0030]":1,"[12025550120]":2}`],
    ["leaves names apart that differ in their escapes", String.raw`{"[1202555012\u0030]":1,"[12025550\u003120]":2}`],
  ])("%s", (_what, text) => {
    expect(runText(text, options)).toBe(text);
  });

  it("does not keep other names from being told apart", () => {
    const names = (...labels: string[]) => `{"a":${JSON.stringify(`{${labels.join(":1,")}:2}`)}}`;
    const inner = (text: string) => JSON.stringify(`["${text}",12025550120]`);
    const policy = { ...options.policy, categories: [...options.policy.categories, EMAIL_REPLACED] };
    const text = names(inner("ana@example.com"), inner("bob@example.com"));
    expect(runText(text, { ...options, policy })).toBe(names(inner("[EMAIL]"), inner("[EMAIL 2]")));
  });

  it("is a finding", () => {
    const found: string[] = [];
    const onFinding = ({ detector }: { readonly detector: string }) => found.push(detector);
    runText('{"n":"[12025550120]"}', { ...options, onFinding });
    expect(found).toEqual(["phone"]);
  });
});
