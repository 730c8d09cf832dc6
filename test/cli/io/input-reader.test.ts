import { readFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { InputReader } from "../../../src/cli/io/input-reader.ts";
import { folderWith } from "../program.ts";

test("a slice of what was read is a copy, which no later read changes", async () => {
  const cwd = await folderWith({ a: Buffer.from(Array.from({ length: 700_000 }, (_, i) => `${i % 1009},`).join("")) });
  const file = await open(join(cwd, "a"));
  const reader = new InputReader(file.fd, "a", true);
  const kept: Uint8Array[] = [];
  for (let bytes = await reader.next(); bytes !== undefined; bytes = await reader.next()) kept.push(bytes.slice());
  await file.close();
  expect(kept.length).toBeGreaterThan(3);
  expect(Buffer.concat(kept).equals(readFileSync(join(cwd, "a")))).toBe(true);
});

test("what is put back comes once more, and counts once", async () => {
  const cwd = await folderWith({ a: "[1]" });
  const file = await open(join(cwd, "a"));
  const reader = new InputReader(file.fd, "a", true);
  reader.putBack((await reader.next()) as Uint8Array);
  expect(reader.passed).toBe(0);
  expect(Buffer.from((await reader.next()) as Uint8Array).toString()).toBe("[1]");
  expect([reader.passed, await reader.next()]).toEqual([3, undefined]);
  await file.close();
});
