/** A few generated changes through the command line; test/review/changes has all of them. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { shippedPacks } from "../../../review/changes/draft.ts";
import { harmlessPair, type Pair, weakPair } from "../../../review/changes/generate.ts";
import { HARMLESS } from "../../../review/changes/harmless.ts";
import { WEAKENINGS } from "../../../review/changes/weakenings.ts";
import { rules } from "./rules.ts";

const folder = mkdtempSync(join(tmpdir(), "scrubjay-changes-"));
afterAll(() => rmSync(folder, { recursive: true }));

const packs = shippedPacks();
const SEED = 7;

async function diffOf({ before, after }: Pair, ...options: readonly string[]) {
  const files = [before, after].map(({ text }, i) => {
    const file = join(folder, `${i}.pii.yaml`);
    writeFileSync(file, text);
    return file;
  });
  return rules("diff", ...files, ...options);
}

test.each([
  "a rule dropped",
  "one name more that != leaves out",
  "also_in dropped below a container",
  "`gone` loosened",
])("%s", async (kind) => {
  const pair = weakPair(packs, WEAKENINGS[kind] as NonNullable<(typeof WEAKENINGS)[string]>, SEED);
  if (pair === undefined) throw new Error("no pack can be changed in this way");
  const { exit, stdout } = await diffOf(pair);
  expect(exit).toBe(1);
  expect(stdout).toContain("something is WEAKER");
  expect(stdout).toContain(pair.weakened.names[0]);
});

test("another id fails under --strict", async () => {
  const pair = weakPair(packs, WEAKENINGS["another id"] as NonNullable<(typeof WEAKENINGS)[string]>, SEED);
  if (pair === undefined) throw new Error("no pack can be changed in this way");
  expect((await diffOf(pair, "--strict")).exit).toBe(1);
});

test.each(["names in brackets", "an entry renamed with its tests", "a keep dropped"])("%s", async (kind) => {
  const pair = harmlessPair(packs, HARMLESS[kind] as NonNullable<(typeof HARMLESS)[string]>, SEED);
  if (pair === undefined) throw new Error("no pack can be changed in this way");
  const { exit, stdout } = await diffOf(pair);
  expect(exit).toBe(0);
  expect(stdout).toContain("nothing is weaker");
});
