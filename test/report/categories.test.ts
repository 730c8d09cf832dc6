/** What was taken out, by category: each value and each hit counts once. */
import { expect, it } from "vitest";
import { redactBytes } from "../../src/index.ts";
import { parseRules } from "../../src/rules/parse.ts";

const RULES = parseRules(`format: pii-rules/1
id: acme/notes
version: "1.0.0"
unlisted: scan
regions: ["US"]
rules:
  - id: note
    path: "$.note"
    category: user.content.private
    action: scan
  - id: mail
    path: "$.mail"
    category: user.contact.email
keep:
  - id: state
    path: "$.state"
    category: system.operations
    reason: closed-list
    values: ["open", "shut"]
    why: The platform has these two
`);

it("a scanned value is none, but its hits are; what a keep does not keep is of no category", () => {
  const input = {
    note: "ana@example.com, +1 202 555 0123",
    mail: "ana@example.com",
    state: "+1 202 555 0123",
    more: "ana@example.org",
  };
  const { report } = redactBytes(JSON.stringify(input), { rules: RULES });
  expect(report.limits.keptOtherwise).toBe(1);
  expect(report.categories).toEqual([
    { category: "user.contact.email", values: 1, hits: 2 },
    { category: "user.contact.phone_number", values: 0, hits: report.detected.phone },
  ]);
  expect(report.detected).toMatchObject({ email: 2 });
});
