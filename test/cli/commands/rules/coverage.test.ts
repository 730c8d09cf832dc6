import { truncate } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runHere } from "../../in-process.ts";
import { folderWith } from "../../program.ts";
import { FILES, OWN, rules, testExits, testFormats } from "./rules.ts";

testExits([
  [0, ["coverage", OWN]],
  [0, ["coverage", "./alone"]],
  [1, ["coverage", "./untested"]],
  [2, ["coverage", "./wrong-fields"]],
  [0, ["coverage", OWN, "--sample", "seen.ndjson"]],
  [3, ["coverage", OWN, "--sample", "seen.ndjson", "--sample", "no.json"]],
  [4, ["coverage", OWN, "--sample", "missing.json"]],
]);

testFormats(["text", "json", "csv", "html", "sarif"], ["coverage", OWN, "./alone"]);

test("a file without documented fields is never called complete", async () => {
  const [found] = JSON.parse((await rules("coverage", "./alone", "--as", "json")).stdout);
  expect(found).toMatchObject({ documented: false, complete: false, fallsShort: false });
  expect((await rules("coverage", "./alone")).stdout).toContain("nothing wrong, but no fields known");
});

test("what is seen and not documented, without a value", async () => {
  const { stdout } = await rules("coverage", OWN, "--sample", "seen.ndjson");
  expect(stdout).toMatch(/^seen +\$\.data\[\*\]\.mood +seen 2 times, not documented +no entry$/m);
});

test.each(["kore-ai", OWN])("a sample of another vendor is warned of: %s", async (pack) => {
  const sample = fileURLToPath(new URL("../../../../rules/udesk/call-record-callback.sample.json", import.meta.url));
  const { exit, stdout, stderr } = await rules("coverage", pack, "--sample", sample);
  expect(exit).toBeLessThan(2);
  expect(stdout).toContain("Coverage");
  const what = `no entry of ${pack === OWN ? "acme/calls" : "kore-ai/call-details"} matches`;
  expect(stderr).toMatch(
    new RegExp(
      `^scrubjay: warning: \\S+: wrong-pack: ${what}; udesk/call-record-callback fits better, with \\d+ of \\d+\n$`,
    ),
  );
});

test("a sample of the pack is not warned of", async () => {
  const sample = fileURLToPath(new URL("../../../../rules/kore-ai/call-details.sample.json", import.meta.url));
  expect((await rules("coverage", "kore-ai", "--sample", sample)).stderr).toBe("");
});

test("a wrong sample: where it is wrong", async () => {
  const { stderr } = await rules("coverage", OWN, "--sample", "no.json");
  expect(stderr).toMatch(/^scrubjay: no\.json: [a-z-]+: .* at offset \d+ \(line 1, column \d+, \/a\)\n$/);
});

test.each(["coverage", "which"])("%s takes no folder for a sample", async (command) => {
  const { exit, stderr } = await rules(command, ...(command === "which" ? ["."] : [OWN, "--sample", "."]));
  expect({ exit, stderr }).toEqual({ exit: 4, stderr: "scrubjay: .: is a folder; name one file of it\n" });
});

test("which says in which file no JSON is", async () => {
  const { exit, stderr } = await rules("which", "no.json");
  expect(exit).toBe(3);
  expect(stderr).toMatch(/^scrubjay: no\.json: [a-z-]+: .* at offset \d+ /);
});

test("in CSV each row names its pack", async () => {
  const { stdout } = await rules("coverage", "kore-ai", "udesk", "--as", "csv");
  const packs = stdout
    .trim()
    .split("\r\n")
    .slice(1)
    .map((row) => row.split(",", 1)[0]);
  expect([...new Set(packs)].sort()).toEqual(["kore-ai/call-details", "udesk/call-record-callback"]);
});

test("a sample that is too large to be held is refused", async () => {
  const cwd = await folderWith({ ...FILES, "large.ndjson": "" });
  await truncate(join(cwd, "large.ndjson"), 64 * 1024 ** 2 + 1);
  const { exit, stderr } = await runHere(["rules", "coverage", OWN, "--sample", "large.ndjson"], cwd);
  expect({ exit, stderr }).toEqual({
    exit: 2,
    stderr: "scrubjay: large.ndjson: a sample is at most 64 MiB; take some of its lines\n",
  });
});
