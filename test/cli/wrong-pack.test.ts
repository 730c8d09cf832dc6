import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { CANARY, folderWith, scrubjay } from "./program.ts";

const UDESK = fileURLToPath(new URL("../../rules/udesk/call-record-callback.sample.json", import.meta.url));
const KORE = fileURLToPath(new URL("../../rules/kore-ai/call-details.sample.json", import.meta.url));

describe("the wrong pack", () => {
  test.each([
    ["redact", []],
    ["redact", ["--verify"]],
    ["redact", ["--dry-run"]],
    ["scan", []],
    ["verify", []],
  ])("%s %j: exit 3, nothing on stdout, and the pack that fits", async (command, more) => {
    const { exit, stdout, stderr } = await scrubjay([command, "-r", "kore-ai", UDESK, ...more]);
    expect([exit, stdout === "" || more.includes("--dry-run")]).toEqual([3, true]);
    expect(stderr).toContain(
      "wrong-pack: no entry of kore-ai/call-details matches; udesk/call-record-callback fits better",
    );
    expect(stdout).not.toContain("callType");
  });

  test("-o gets no file, and what was there stays", async () => {
    const cwd = await folderWith({ "there.json": "1" });
    for (const target of ["new.json", "there.json"]) {
      expect((await scrubjay(["redact", "-r", "kore-ai", UDESK, "-o", target], { cwd })).exit).toBe(3);
    }
    expect(await readdir(cwd)).toEqual(["there.json"]);
  });

  test("--any-shape makes it a warning", async () => {
    const { exit, stdout, stderr } = await scrubjay(["redact", "-r", "kore-ai", UDESK, "--any-shape"]);
    expect(exit).toBe(0);
    expect(stdout.length).toBeGreaterThan(100);
    expect(stderr).toContain("warning: ");
    expect(stderr).toContain("wrong-pack: ");
  });

  test("a file of one's own is only warned of, and does not save the shipped one beside it", async () => {
    const own =
      'format: pii-rules/1\nid: acme/own\nversion: "1.0.0"\nrules:\n  - id: a\n    path: "$.a"\n    category: user\n';
    const cwd = await folderWith({ "own.pii.yaml": own, "in.json": `{"b":"${CANARY}"}`, "fits.json": '{"a":"x"}' });
    const alone = await scrubjay(["redact", "-r", "./own.pii.yaml", "in.json"], { cwd });
    expect([alone.exit, alone.stderr.includes("is it the right pack?")]).toEqual([0, true]);
    const beside = await scrubjay(["redact", "-r", "./own.pii.yaml", "-r", "kore-ai", "fits.json"], { cwd });
    expect([beside.exit, beside.stdout]).toEqual([3, ""]);
  });

  test("the right pack runs without a word of it", async () => {
    const { exit, stderr } = await scrubjay(["redact", "-r", "kore-ai/call-details", KORE]);
    expect([exit, stderr.includes("wrong-pack"), stderr.includes("right pack")]).toEqual([0, false, false]);
  });
});

describe("rules which", () => {
  test("names the packs that fit, the best first", async () => {
    const { exit, stdout } = await scrubjay(["rules", "which", UDESK, "--as", "json"]);
    const found = JSON.parse(stdout);
    expect([exit, found.format, found.fits[0].pack]).toEqual([0, "scrubjay-which/1", "udesk/call-record-callback"]);
    expect(found.fits[0].named).toBe(found.fits[0].places);
  });

  test("from stdin, as text", async () => {
    const { exit, stdout } = await scrubjay(["rules", "which", "-"], { stdin: '{"userId":"u","Direction":"Inbound"}' });
    expect(exit).toBe(0);
    expect(stdout).toMatch(/fits best +kore-ai\/call-details: it names 2 of 2 places/);
  });

  test.each([
    ["nothing fits", "[]", 1],
    ["no JSON", '{"a":', 3],
  ])("%s", async (_what, stdin, exit) => {
    expect((await scrubjay(["rules", "which", "-"], { stdin })).exit).toBe(exit);
  });

  test("a file that is not there", async () => {
    const { exit, stderr } = await scrubjay(["rules", "which", "./none.json"]);
    expect([exit, stderr]).toEqual([4, expect.stringContaining("ENOENT")]);
  });
});
