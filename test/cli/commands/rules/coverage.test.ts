import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { filesText } from "../../../../src/cli/commands/rules/seen/head.ts";
import { runHere } from "../../in-process.ts";
import { CANARY, folderWith } from "../../program.ts";
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
  expect(stdout).toMatch(/^seen +\$\.data\[\*\]\.\* +seen 2 times, not documented +no entry +scan$/m);
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

test("which takes no folder", async () => {
  const { exit, stderr } = await rules("which", ".");
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

test("what is broken is said to be broken, and not to be of another pack", async () => {
  const cwd = await folderWith({ ...FILES, "broken.json": `{"id":"${CANARY}","called":1,"x":` });
  const { exit, stdout, stderr } = await runHere(["rules", "coverage", "kore-ai", "--sample", "broken.json"], cwd);
  expect({ exit, stdout }).toEqual({ exit: 3, stdout: "" });
  expect(stderr).toMatch(
    /^scrubjay: broken\.json: unexpected-end: [^\n]* at offset \d+ \(line 1, column \d+, [^\n]*\)\n$/,
  );
  expect(stderr).not.toContain(CANARY);
});

const MONTHS = {
  ...FILES,
  "july/a.ndjson": `{"data":[{"id":"c-1","mood":"glad"}]}\n{"data":[{"id":"c-2","mood":"${CANARY}"}]}\n`,
  "july/deep/b.json.gz": gzipSync('{"data":[{"id":"c-3"}]}'),
  "july/deep/c.json": '{"data":[{"id":"c-4"},{"id":"c-5"}]}',
  "august/a.ndjson": `{"data":[{"id":"ana@example.com","mood":1}]}\n{"data":[{"id":"c-2","weather":"${CANARY}"}]}\n`,
};

/** Runs one after another in one folder. */
async function inFolder(...calls: readonly (readonly string[])[]) {
  const cwd = await folderWith(MONTHS);
  const outcomes = [];
  for (const args of calls) outcomes.push(await runHere(["rules", "coverage", OWN, ...args], cwd));
  return { cwd, outcomes };
}

const JULY = ["--sample", "july", "--month", "2026-07", "--write-seen", "acme/calls.seen.json"];

test("a folder, packed and not, is one sample", async () => {
  const { outcomes } = await inFolder([...JULY, "--as", "json"]);
  const [{ sample }] = JSON.parse(outcomes[0]?.stdout ?? "");
  expect(sample).toMatchObject({ month: "2026-07", since: null, records: 5, notListed: 0 });
  const [id] = sample.places.filter(({ path }: { path: string }) => path === "$.data[*].id");
  expect(id).toMatchObject({ documented: true, types: { string: 5 } });
  expect(id.decided).toEqual([{ entry: "record-id", outcome: "kept", count: 5, forms: { id: 5 } }]);
});

test("what was seen is written, and is the same when it is written again", async () => {
  const { cwd, outcomes } = await inFolder(JULY, [...JULY.slice(0, -1), "again.json"], JULY);
  expect(outcomes.map(({ exit }) => exit)).toEqual([0, 0, 0]);
  const seen = await readFile(join(cwd, "acme/calls.seen.json"), "utf8");
  expect(await readFile(join(cwd, "again.json"), "utf8")).toBe(seen);
  expect(JSON.parse(seen)).toMatchObject({ format: "scrubjay-seen/1", pack: "acme/calls", months: ["2026-07"] });
  expect(seen).not.toContain(CANARY);
});

test("the next month is compared with it, in every format, and a second run says the same", async () => {
  const august = ["--sample", "august", "--month", "2026-08", "--write-seen", "acme/calls.seen.json"];
  const { cwd, outcomes } = await inFolder(
    JULY,
    august,
    august,
    [...august, "--as", "csv"],
    [...august, "--as", "html"],
  );
  const [, first, again, csv, html] = outcomes;
  expect([first?.exit, csv?.exit, html?.exit]).toEqual([1, 1, 1]);
  expect(again?.stdout).toBe(first?.stdout);
  const lines = [
    /^New since 2026-07$/m,
    /^kept, and made like an address or a number of somebody +\$\.data\[\*\]\.id +record-id +email/m,
    /^kept, and of another form than before +\$\.data\[\*\]\.id +record-id +email +id$/m,
    /^new type +\$\.data\[\*\]\.\* +number +string$/m,
    /^new form +\$\.data\[\*\]\.\* +integer +email, word$/m,
  ];
  for (const line of lines) expect(first?.stdout).toMatch(line);
  expect(csv?.stdout).toContain("kept-form,$.data[*].id");
  expect(html?.stdout).toContain("New since 2026-07");
  const { months, places } = JSON.parse(await readFile(join(cwd, "acme/calls.seen.json"), "utf8"));
  expect(months).toEqual(["2026-07", "2026-08"]);
  expect(places.map(({ path }: { path: string }) => path)).toEqual(["$.data[*].*", "$.data[*].id"]);
  expect(outcomes.map(({ stdout, stderr }) => stdout + stderr).join()).not.toContain(CANARY);
});

test("a page that is kept says of what it was made, and what deserves a look stands first", async () => {
  const august = [
    "--sample",
    "august",
    "--sample",
    "july/deep",
    "--month",
    "2026-08",
    "--seen",
    "acme/calls.seen.json",
  ];
  const { outcomes } = await inFolder(JULY, [...august, "--as", "html"], [...august, "--as", "csv"], august);
  const [, html, csv, text] = outcomes.map(({ stdout }) => stdout);
  expect(html).toMatch(/<dt>shown<\/dt><dd>on \d{4}-\d\d-\d\d, by scrubjay \d+\.\d+\.\d+<\/dd>/);
  expect(html).toContain("<dt>rule file</dt><dd>acme/calls 1.2.3</dd>");
  expect(html).toMatch(
    /<dt>SHA-256 of the rule file<\/dt><dd><span class="path">(?:[0-9a-f]{16}(?:<wbr>)?){4}<\/span>/,
  );
  const plain = html?.replace(/<\/?(?:span|wbr)[^>]*>/g, "");
  expect(plain).toMatch(
    /<dt>files of the samples<\/dt><dd>august.a\.ndjson, july.deep.b\.json\.gz, july.deep.c\.json<\/dd>/,
  );
  for (const shown of [html, text]) {
    const heads = ["calls for a look", "New since 2026-07", "Seen, and decided by no entry", "Documented fields, and"];
    const at = [...heads, "In the samples"].map((head) => shown?.indexOf(head));
    expect(at).toEqual(at.toSorted((a, b) => Number(a) - Number(b)));
    expect(at).not.toContain(-1);
  }
  expect(csv?.split("\r\n")[1]).toContain("kept-contact,$.data[*].id");
});

test("the page of several packs, or without samples, says of what it was made too", async () => {
  const html = (await rules("coverage", OWN, "./alone", "--as", "html")).stdout;
  expect(html.split("<dt>shown</dt>")).toHaveLength(3);
  expect(html).not.toContain("files of the samples");
});

test.each([
  [["a", "b"], "a, b"],
  [Array.from({ length: 21 }, (_, i) => `in/${i}`), "in, more: 21 files"],
])("the files of samples are named, or counted where they are many", (files, text) => {
  expect(filesText({ given: ["in", "more"], files })).toBe(text);
});

test("nothing is complete while no entry decides what was seen, and what rules do is said", async () => {
  const { exit, stdout } = await rules("coverage", OWN, "--sample", "seen.ndjson");
  expect(exit).toBe(0);
  expect(stdout).toMatch(/^result +nothing wrong, but no entry decides 1 place of the samples$/m);
});

test.each([
  [["--seen", "missing.json", "--sample", "july"], 4, "missing.json: cannot be read: ENOENT"],
  [["--seen", "no.json", "--sample", "july"], 2, "no.json: is not JSON"],
  [["--month", "2026-13", "--sample", "july"], 2, "--month takes a year and a month"],
  [["--month", "2026-12"], 2, "--month is about samples: give --sample too"],
  [
    ["./alone", "--write-seen", "x.json", "--sample", "july"],
    2,
    "--write-seen is one file, and these are 2 rule files",
  ],
  [["--write-seen", OWN, "--sample", "july"], 2, "acme/calls.pii.yaml: is not JSON"],
  [["--write-seen", "acme/calls.fields.csv", "--seen", "july/x.json", "--sample", "july"], 4, "july/x.json"],
  [["--write-seen", "july/a.ndjson", "--sample", "july"], 2, "july/a.ndjson"],
])("refuses %j", async (args, exit, message) => {
  const { cwd, outcomes } = await inFolder(args);
  expect(outcomes[0]).toMatchObject({ exit, stdout: "" });
  expect(outcomes[0]?.stderr).toContain(message);
  expect(await readFile(join(cwd, OWN), "utf8")).toBe(MONTHS["acme/calls.pii.yaml"]);
});

test("an earlier month than the last one is refused before anything is read", async () => {
  const { outcomes } = await inFolder(JULY, ["--sample", "no.json", "--month", "2026-06"]);
  expect(outcomes[1]).toMatchObject({ exit: 2, stderr: expect.stringContaining("goes up to 2026-07") });
});
