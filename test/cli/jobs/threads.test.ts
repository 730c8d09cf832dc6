/** `--jobs` as users run it: with real threads, files and pipes, the same bytes as with one. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { untimed } from "../../helpers/untimed.ts";
import { folderWith, type Outcome, scrubjay, shell, start } from "../program.ts";

/** A thread gets 4 MiB at a time: enough for two that are whole, and a rest. */
const SIZE = 9.5 * 1024 ** 2;
/** Slow enough that threads are there long before the end. */
const NOTE = "Please call (202) 555-0101 or 202-555-0102, order 2025550199, or write to ann@example.com. ".repeat(3);

function records(): string[] {
  const found: string[] = [];
  for (let size = 0, i = 0; size < SIZE; i++) {
    const record = JSON.stringify({
      id: i,
      name: `Ann ${i}`,
      note: i % 5 === 0 ? NOTE : NOTE.slice(0, 40),
      legs: [{ id: 1 }, { id: 2 }],
    });
    found.push(record);
    size += record.length;
  }
  return found;
}

/** Counts on stderr what is posted to threads. */
const COUNTING = `
const { Worker, isMainThread } = require("node:worker_threads");
let parts = 0;
const post = Worker.prototype.postMessage;
Worker.prototype.postMessage = function (message, ...more) {
  if (message.room !== undefined) parts++;
  return post.call(this, message, ...more);
};
if (isMainThread) process.on("exit", () => require("node:fs").writeSync(2, \`parts: \${parts}\\n\`));
`;

/** In an array, its elements are records: where the document is the record, it is not cut. */
const RULES = `format: pii-rules/1
id: acme/notes
version: "1.0.0"
unlisted: scan
records: ["$.data[*]", "$[*]", "$"]
rules:
  - id: name
    path: "$.name"
    category: user.name
`;
const OPTIONS = ["-r", "./notes.pii.yaml", "--regions", "US"];
let all: string[] = [];

beforeAll(() => {
  all = records();
});

/** The same run with one thread and with three; how many parts threads had. */
async function both(args: readonly string[], files: Readonly<Record<string, string | Uint8Array>>, stdin = "") {
  const cwd = await folderWith({ ...files, "count.cjs": COUNTING, "notes.pii.yaml": RULES });
  const run = async (jobs: string): Promise<Outcome & { report: string; parts: number }> => {
    const given = ["redact", ...OPTIONS, "--jobs", jobs, "--report", `report-${jobs}.json`, ...args];
    const outcome = await scrubjay(given, { cwd, stdin, env: { NODE_OPTIONS: `--require ${join(cwd, "count.cjs")}` } });
    const [, parts] = /parts: (\d+)\n/.exec(outcome.stderr) ?? [];
    const report = untimed(await readFile(join(cwd, `report-${jobs}.json`), "utf8"));
    return { ...outcome, stderr: outcome.stderr.replace(/parts: \d+\n/, ""), report, parts: Number(parts) };
  };
  const one = await run("1");
  const many = await run("3");
  expect(one.parts).toBe(0);
  return { one, many, cwd };
}

function expectAlike({ one, many }: Awaited<ReturnType<typeof both>>): void {
  expect(many.exit).toBe(one.exit);
  expect(many.stdout === one.stdout, "stdout").toBe(true);
  expect(many.stderr).toBe(one.stderr);
  expect(many.report).toBe(one.report);
}

describe("--jobs 3 does what --jobs 1 does", () => {
  it.each([
    ["NDJSON", (texts: readonly string[]) => texts.map((text) => `${text}\n`).join("")],
    ["one array", (texts: readonly string[]) => `[\n${texts.join(",\n")}\n]\n`],
    [
      "a page without white space",
      (texts: readonly string[]) => `{"count":1,"data":[${texts.join(",")}],"note":"202-555-0103"}`,
    ],
  ])("%s", async (_name, layout) => {
    const runs = await both(["in.json"], { "in.json": layout(all) });
    expectAlike(runs);
    expect(runs.many.exit).toBe(0);
    expect(runs.many.parts).toBeGreaterThan(1);
  });

  it("stdin", async () => {
    const runs = await both(["--format", "ndjson"], {}, all.join("\n"));
    expectAlike(runs);
    expect(runs.many.parts).toBeGreaterThan(1);
  });

  it("and no --jobs does, whenever threads begin", async () => {
    const cwd = await folderWith({ "in.json": all.join("\n"), "notes.pii.yaml": RULES });
    const [one, many] = await Promise.all(
      [["--jobs", "1"], []].map((jobs) => scrubjay(["redact", ...OPTIONS, ...jobs, "in.json"], { cwd })),
    );
    expect(many?.exit).toBe(0);
    expect(many?.stdout === one?.stdout, "stdout").toBe(true);
    expect(many?.stderr).toBe(one?.stderr);
  });

  it("a compressed input, with the check of the output", async () => {
    const runs = await both(["--verify", "in.json.gz"], {
      "in.json.gz": gzipSync(all.slice(0, all.length / 2).join("\n"), { level: 1 }),
    });
    expectAlike(runs);
    expect(runs.many.exit).toBe(0);
  });

  it("a compressed input that is cut off: all that it has comes out first", async () => {
    const whole = gzipSync(all.join("\n"), { level: 1 });
    const runs = await both(["in.json.gz"], { "in.json.gz": whole.subarray(0, whole.length - 1000) });
    expect(runs.many.exit).toBe(3);
    expect(runs.many.parts).toBeGreaterThan(1);
    expect({ ...runs.many, parts: 0 }).toEqual({ ...runs.one, parts: 0 });
  });

  it("a wrong record near the end: the error, and what comes out before it", async () => {
    const texts = [...all];
    texts[texts.length - 9] = '{"id":1,}';
    const runs = await both(["in.json"], { "in.json": `[${texts.join(",")}]` });
    expect(runs.many.exit).toBe(3);
    expect(runs.many.parts).toBeGreaterThan(1);
    expect(runs.many.stderr).toMatch(/in\.json: unexpected-character: .*\/\d+\)/);
    expect({ ...runs.many, report: "", parts: 0 }).toEqual({ ...runs.one, report: "", parts: 0 });
  });

  it("several inputs to one file", async () => {
    const half = all.slice(0, all.length / 2).join("\n");
    const runs = await both(["-o", "out.json", "a.json", "b.json"], { "a.json": half, "b.json": half });
    const written = await readFile(join(runs.cwd, "out.json"));
    await writeFile(join(runs.cwd, "in.json"), `${half}\n${half}`);
    const { stdout } = await scrubjay(["redact", ...OPTIONS, "--jobs", "1", "in.json"], { cwd: runs.cwd });
    expect(written.toString() === stdout, "the file").toBe(true);
    expectAlike(runs);
  });
});

describe("a run with threads ends", () => {
  it("when nobody reads on", async () => {
    const cwd = await folderWith({ "in.json": all.join("\n"), "notes.pii.yaml": RULES });
    const { exit, stdout } = await shell(
      `set -o pipefail; scrubjay redact ${OPTIONS.join(" ")} --quiet --jobs 3 in.json | head -c 100 | wc -c`,
      cwd,
    );
    expect([exit, stdout.trim()]).toEqual([0, "100"]);
  });

  it("when it is interrupted, and leaves no file", async () => {
    // Much is left when the signal comes, however late that is.
    const cwd = await folderWith({ "in.json": `${all.join("\n")}\n`.repeat(5), "notes.pii.yaml": RULES });
    const child = start(["redact", ...OPTIONS, "--jobs", "3", "-o", "out.json", "in.json"], { cwd, stdio: "ignore" });
    const ended = new Promise((resolve) => child.on("close", (code, signal) => resolve(code ?? signal)));
    // It has begun once its temporary file is there.
    while ((await readdir(cwd)).length < 3) await setTimeout(20);
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    const { stdout } = await shell("ls -A", cwd);
    expect(stdout).toBe("in.json\nnotes.pii.yaml\n");
  });
});

it.each(["0", "-1", "x", "1.5", "257", ""])("--jobs %s is wrong usage", async (jobs) => {
  const { exit, stderr } = await scrubjay(["redact", `--jobs=${jobs}`], { stdin: "{}" });
  expect(exit).toBe(2);
  expect(stderr).toMatch(/--jobs/);
});
