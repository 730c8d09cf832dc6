/** Server-sent events on the command line: named, recognised, live. */
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { CANARY, folderWith, outcomeOf, ruleFile, scrubjay, start } from "./program.ts";

const STREAM = `: ${CANARY}\n\nid: 1\ndata: {"mail":"${CANARY}","n":1.50}\n\ndata: [DONE]\n\n`;
const CLEAN = ': [EMAIL]\n\nid: 1\ndata: {"mail":"[EMAIL]","n":1.50}\n\ndata: [DONE]\n\n';
const PACK = "sobot/agent-indicators";
const KORE = fileURLToPath(new URL("../../rules/kore-ai/call-details.sample.json", import.meta.url));

describe.each([
  ["named", ["--format", "sse"]],
  ["recognised", []],
])("an event stream that is %s", (_, format) => {
  test("redact, and --verify reads what it wrote", async () => {
    const cwd = await folderWith({ "acme.pii.yaml": ruleFile("replace", "scan"), "events.txt": STREAM });
    const outcome = await scrubjay(["redact", "-r", "./acme.pii.yaml", "events.txt", "--verify", ...format], { cwd });
    expect(outcome).toEqual({ exit: 0, stdout: CLEAN, stderr: "" });
  });

  test("no pack is the wrong one", async () => {
    const { exit, stdout } = await scrubjay(["redact", "-r", PACK, ...format], { stdin: STREAM });
    expect([exit, stdout]).toEqual([0, CLEAN]);
  });

  test("scan says where, verify finds it", async () => {
    const scanned = await scrubjay(["scan", "--as", "json", ...format], { stdin: STREAM });
    const { findings, records } = JSON.parse(scanned.stdout) as { findings: object[]; records: number };
    expect(records).toBe(2);
    expect(findings).toMatchObject([
      { path: "$", inName: true, detector: "email", count: 1 },
      { path: "$.mail", inName: false, detector: "email", count: 1 },
    ]);
    const verified = await scrubjay(["verify", "--as", "json", ...format], { stdin: STREAM });
    expect(verified.exit).toBe(1);
    expect(JSON.parse(verified.stdout)).toMatchObject({
      records: 2,
      findings: [
        { path: "$", count: 1 },
        { path: "$.mail", count: 1 },
      ],
    });
    expect(scanned.stdout + verified.stdout).not.toContain(CANARY);
  });

  test("a pipe gets each event as it comes", async () => {
    const child = start(["redact", "-r", PACK, ...format]);
    const ended = outcomeOf(child);
    const next = () => new Promise<string>((resolve) => child.stdout?.once("data", (bytes) => resolve(String(bytes))));
    // Of a guess nothing comes before the first data.
    child.stdin?.write(`id: 1\ndata: {"agentName":"Ana"}\n\n`);
    expect(await next()).toBe('id: 1\ndata: {"agentName":"[NAME]"}\n\n');
    child.stdin?.write(":\n");
    expect(await next()).toBe(":\n");
    child.stdin?.end("data: 2");
    expect((await ended).stdout).toMatch(/data: 2$/);
  });

  test("what is wrong is exit 3, with its place and no value", async () => {
    const cwd = await folderWith({ "acme.pii.yaml": ruleFile() });
    const args = ["redact", "-r", "./acme.pii.yaml", ...format];
    const cut = await scrubjay(args, { cwd, stdin: `data: 1\n\ndata: {"mail":"${CANARY}` });
    expect(cut).toMatchObject({ exit: 3, stdout: "data: 1\n\n" });
    expect(cut.stderr).toMatch(/not-json: .* at offset 15 \(line 3, column 7, the root\)/);
    const long = await scrubjay([...args, "--max-value-bytes", "20"], { cwd, stdin: `data: 1\n\ndata: ${CANARY}\n\n` });
    expect(long).toMatchObject({ exit: 3, stdout: "data: 1\n\n" });
    expect(long.stderr).toMatch(/event-too-long: .* at offset 9 /);
    expect(cut.stderr + long.stderr).not.toContain("canary");
  });
});

test("rules which reads JSON: an event stream is wrong input", async () => {
  const { exit, stderr } = await scrubjay(["rules", "which", "-"], { stdin: STREAM });
  expect([exit, stderr.includes("unexpected-character")]).toEqual([3, true]);
});

test("events are no JSON, and JSON is no events", async () => {
  const events = await scrubjay(["redact", "--format", "json"], { stdin: STREAM });
  expect(events).toMatchObject({ exit: 3, stdout: "" });
  // Lines that nobody reads, of which rules could decide something: they go.
  const lines = await scrubjay(["redact", "-r", "kore-ai/call-details", "--format", "sse", KORE]);
  expect(lines.stdout).toMatch(/^(?:\[REDACTED\]\n)+$/);
});

describe("of a folder", () => {
  const EVENTS = "data: 1\n\n";
  const FILES = {
    "in/a.sse": EVENTS,
    "in/b.txt": `\uFEFF: x\n${EVENTS}`,
    "in/c": gzipSync(EVENTS),
    "in/d.json": EVENTS,
    "in/short": "id",
    "in/no.log": "date: 1\n",
    "in/no.txt": "no events",
  };
  const read = (stderr: string) =>
    [...stderr.matchAll(/not read: in\/(\S+): (.*)$/gm)].map(([, name, why]) => [name, why]);

  test("those that begin as event streams are taken with --format sse", async () => {
    const cwd = await folderWith(FILES);
    for (const command of ["redact", "scan", "verify"]) {
      const { exit, stderr } = await scrubjay([command, "--format", "sse", "in"], { cwd });
      const why = "not JSON or events, by name or content; --include says which files are meant";
      expect([exit, read(stderr)], command).toEqual([
        4,
        [
          ["no.log", why],
          ["no.txt", why],
        ],
      ]);
    }
    const { stdout } = await scrubjay(["redact", "--format", "sse", "in/"], { cwd });
    expect(stdout).toBe(`${EVENTS}: x\n${EVENTS.repeat(3)}id`);
  });

  test("with another format only where a name says JSON, or --include means them", async () => {
    const cwd = await folderWith(FILES);
    const byName = await scrubjay(["redact", "in"], { cwd });
    expect([byName.exit, byName.stdout]).toEqual([4, EVENTS]);
    expect(read(byName.stderr)).toHaveLength(6);
    const meant = await scrubjay(["redact", "in", "--include", "*.sse", "--include", "b*"], { cwd });
    expect(meant).toMatchObject({ exit: 0, stdout: `${EVENTS}: x\n${EVENTS}` });
    const none = await scrubjay(["redact", "in", "--format", "sse", "--include", "*.gone"], { cwd });
    expect(none).toMatchObject({
      exit: 4,
      stderr: "scrubjay: in: no JSON file and no event stream below it that --include means\n",
    });
  });
});
