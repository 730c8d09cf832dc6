/** What keeps take from policies, and what is left to them. */
import { expect, it } from "vitest";
import type { Change } from "../../../src/review/diff/change.ts";
import { diffRules } from "../../../src/review/diff/diff.ts";
import { type ReviewedPack, readPack } from "../../../src/review/reviewed-pack.ts";
import { TODAY } from "../samples.ts";

const CUSTOMER =
  '  - id: customer\n    path: "$.customer"\n    category: user\n    subject: customer\n    why: of a person\n';
const OTHER = CUSTOMER.replace("id: customer", "id: other").replace("$.customer", "$.other");

function keep(id: string, path: string, more = ""): string {
  return `  - id: ${id}\n    path: "${path}"\n    category: system.operations\n    reason: closed-list\n    why: a code\n${more}`;
}

function reviewed(text: string): ReviewedPack {
  const head = 'format: pii-rules/1\nid: acme/small\nversion: "1.0.0"\nrecords: ["$"]\nunlisted: scan\nrules:\n';
  const found = readPack(`${head}${text}`, { file: "small", today: TODAY });
  if (found.reviewed !== undefined) return found.reviewed;
  throw new Error(found.problems.flatMap(({ problems }) => problems.map(({ message }) => message)).join("\n"));
}

function weakerIn(before: string, after: string): Change[] {
  return diffRules(reviewed(before), reviewed(after)).changes.filter(({ direction }) => direction === "WEAKER");
}

it("shows a new keep of a closed list, which a scan leaves as well, under a policy that replaces what nobody decides", () => {
  // 0 is what is written in place of a number.
  const [line, ...others] = weakerIn(CUSTOMER, `${CUSTOMER}keep:\n${keep("kind", "$.kind", "    values: [0, 3]\n")}`);
  expect(others).toEqual([]);
  expect(line).toMatchObject({
    entry: "kind",
    certainty: "decided",
    policy: expect.stringMatching(/analytics|strict/),
    before: "undecided, so replace",
    example: { document: { kind: 3 }, before: "0", after: "3" },
  });
});

it("has one line that is unknown for all keeps inside of a container that no rule takes any more", () => {
  const keeps = `keep:\n${["a", "b", "c"].map((name) => keep(`kind-${name}`, `$.customer.${name}`)).join("")}`;
  const unknown = weakerIn(CUSTOMER + OTHER + keeps, OTHER + keeps).filter(({ certainty }) => certainty === "unknown");
  expect(unknown).toHaveLength(1);
  expect(unknown[0]?.after).toContain("not what kind-b keeps");
});
