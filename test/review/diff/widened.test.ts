import { expect, it } from "vitest";
import { diffRules } from "../../../src/review/diff/diff.ts";
import { type ReviewedPack, readPack } from "../../../src/review/reviewed-pack.ts";
import { TODAY } from "../samples.ts";

const NOTE = rule("note", "$.note", "user.content.private");

function rule(id: string, path: string, category: string): string {
  return `  - id: ${id}\n    path: "${path}"\n    category: ${category}\n    subject: customer\n    why: of a person\n`;
}

function phone(path: string, id = "phone"): string {
  return rule(id, path, "user.contact.phone_number");
}

function reviewed(rules: string): ReviewedPack {
  const text = `format: pii-rules/1\nid: acme/small\nversion: "1.0.0"\nrecords: ["$"]\nrules:\n${rules}`;
  const found = readPack(text, { file: "small", today: TODAY });
  if (found.reviewed !== undefined) return found.reviewed;
  throw new Error(found.problems.flatMap(({ problems }) => problems.map(({ message }) => message)).join("\n"));
}

function weakerIn(before: string, after: string): string[] {
  const { changes } = diffRules(reviewed(before), reviewed(after));
  return changes.filter(({ direction }) => direction === "WEAKER").map(({ entry, policy }) => `${entry} ${policy}`);
}

it("is not weaker that a rule with the same words reaches inside of what another one took whole", () => {
  expect(weakerIn(NOTE + phone("$.*.number"), NOTE + phone("$..number"))).toEqual([]);
});

it("is weaker under the policy that does less to it, where the rule is new or says something else", () => {
  expect(weakerIn(NOTE + phone("$.number"), NOTE + phone("$.number") + phone("$.note.text", "other"))).toContain(
    "note pseudonymous",
  );
  const name = phone("$.number").replace("contact.phone_number", "name");
  expect(weakerIn(NOTE + name, NOTE + phone("$['number', 'note'].text"))).toContain("note pseudonymous");
});

it("is weaker where it takes the whole place", () => {
  const any = rule("any", "$.*", "user.content.private");
  expect(weakerIn(any + phone("$.number"), any + phone("$['number', 'note']"))).toContain("any pseudonymous");
});
