/** OLD may have errors that a review finds today: what mends them can be compared. */
import { expect, test } from "vitest";
import { BASE, changed, FIELDS } from "../../../review/samples.ts";
import { runHere } from "../../in-process.ts";
import { repositoryWith } from "../../repository.ts";

const POLICY = 'format: pii-policy/1\nid: partner\nversion: "1.0.0"\nextends: mask\n';

/** Each with so many errors, and without them. */
const CASES = [
  [
    "what is of no person, of a person",
    1,
    changed(
      "category: user\n    subject: customer\n    action: replace\n    keys",
      "category: system\n    subject: customer\n    action: replace\n    keys",
    ),
    BASE,
  ],
  [
    "an unseen character",
    1,
    changed("why: The number that calls\n  - id: tag-caller", "why: The\u200b number that calls\n  - id: tag-caller"),
    BASE,
  ],
  ["an unseen character in a path", 1, changed('"$.phone"', '"$.pho\u200bne"'), BASE],
  [
    "a source that is not declared",
    1,
    changed(
      "why: Address of the customer",
      "why: Address of the customer",
      changed('source: ["api#customer"]\n    why: Address', 'source: ["spi#customer"]\n    why: Address'),
    ),
    BASE,
  ],
  ["a day that is none", 1, changed("2026-11-01", "2026-11-31"), BASE],
] as const;

async function diff(old: string, now: string, fields: string = FIELDS) {
  const cwd = await repositoryWith(
    { "rules/calls.pii.yaml": old, "rules/calls.fields.csv": fields },
    { "rules/calls.pii.yaml": now, "rules/calls.fields.csv": FIELDS },
  );
  const ask = (...words: readonly string[]) => runHere(["rules", "diff", ...words], cwd);
  const file = ["git:main:rules/calls.pii.yaml", "rules/calls.pii.yaml"] as const;
  return {
    folders: await ask("git:main:rules", "./rules"),
    files: await ask(...file),
    back: await ask(file[1], file[0]),
  };
}

test.each(CASES)("%s", async (_, count, old, now) => {
  const { folders, files, back } = await diff(old, now);
  for (const [name, found] of [
    ["git:main:rules", folders],
    ["git:main:rules/calls.pii.yaml", files],
  ] as const) {
    expect(found.stderr).toBe(
      `scrubjay: warning: OLD (${name}) is read although it has ${count} error, so that it can be compared: scrubjay rules check shows them\n`,
    );
    expect(found.stdout).toContain("acme/calls 1.2.3 → 1.2.3\n");
    expect(found.exit).toBeLessThanOrEqual(1);
    expect(found.stdout).not.toContain("\u200b");
  }
  // NEW is read as a run reads it.
  expect(back).toMatchObject({ exit: 2, stdout: "" });
});

test("errors of the fields file are counted, too", async () => {
  const { folders } = await diff(BASE, BASE, FIELDS.replace("api#call", "api#\u200bcall"));
  expect(folders.stderr).toContain("although it has 1 error, ");
  expect(folders.stdout).not.toContain("documented field added");
});

test("an error that leaves open what a run would do stays one", async () => {
  const { folders, files } = await diff(changed("category: user.contact.email", "category: user.mail"), BASE);
  for (const found of [folders, files]) expect(found).toMatchObject({ exit: 2, stdout: "" });
});

test("policies, alone and in folders", async () => {
  const cwd = await repositoryWith(
    { "p/partner.policy.yaml": `# a\u200b\n${POLICY}` },
    { "p/partner.policy.yaml": POLICY },
  );
  for (const words of [
    ["git:main:p", "./p"],
    ["git:main:p/partner.policy.yaml", "./p/partner.policy.yaml"],
  ]) {
    const found = await runHere(["rules", "diff", ...words], cwd);
    expect(found).toMatchObject({ exit: 0, stderr: expect.stringContaining("although it has 1 error, ") });
    expect((await runHere(["rules", "diff", ...words.toReversed()], cwd)).exit).toBe(2);
  }
});
