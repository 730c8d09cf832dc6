/** integrations/dask on a real cluster: workers and processes are killed, and what comes out is what one process makes. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CANARY, ruleFile, scrubjay } from "../../cli/program.ts";
import { pythonWith } from "../../helpers/python.ts";
import { Attempts } from "./attempts.ts";
import { Cluster } from "./cluster.ts";

const isAsked = process.env.SCRUBJAY_DASK === "1";
const python = isAsked ? pythonWith("distributed") : undefined;
const reason = isAsked
  ? "no Python with distributed; apt-get install python3-distributed"
  : "npm run test:dask runs it";
const title = python === undefined ? `redact on a Dask cluster (skipped: ${reason})` : "redact on a Dask cluster";

const RECORDS = 400;
const PARTS = 24;
const LINES = Array.from(
  { length: RECORDS },
  (_, id) => `{"id": ${id}, "mail": "user-${id}@example.com", "n": 1.50}\n`,
);

const base = mkdtempSync(join(tmpdir(), "scrubjay-dask-"));

/** Of this test alone. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(base, "run-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

function filesBelow(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}

function partName(number: number): string {
  return `part-${String(number).padStart(5, "0")}`;
}

function outputOf(folder: string, name: string): string {
  const parts = readdirSync(join(folder, name)).sort();
  return parts.map((part) => readFileSync(join(folder, name, part), "utf8")).join("");
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await setTimeout(5);
}

function isRunning(process_: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${process_}/status`, "utf8"));
  } catch {
    return false;
  }
}

describe.skipIf(python === undefined)(title, () => {
  let cluster: Cluster;
  let workers: readonly number[];

  beforeAll(async () => {
    cluster = new Cluster(python as string, base);
    workers = await cluster.workers;
  });
  afterAll(async () => {
    await cluster?.end();
    rmSync(base, { recursive: true, force: true });
  });

  it("comes to the same with a dead worker and a dead process as in one process", async () => {
    const text = LINES.join("");
    const folder = folderWith({ "calls.ndjson": text, "calls.pii.yaml": ruleFile() });
    const [input, rules, out] = ["calls.ndjson", "calls.pii.yaml", "out"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const attempts = new Attempts(folder, { held: [5, 6], failed: [7] });
    const isDone = () => existsSync(join(out, "_SUCCESS"));

    const part_bytes = Math.ceil(text.length / PARTS);
    const redacted = cluster.redact({ files: input, rules, out, part_bytes, command: attempts.command });
    await until(async () => attempts.held().length === 2 && (await cluster.openParts()).length <= PARTS - 4);
    const open = await cluster.openParts();
    const [first, second] = [attempts.of(5)[0], attempts.of(6)[0]];
    expect(workers).toEqual(expect.arrayContaining([first?.worker, second?.worker]));
    expect(first?.worker).not.toBe(second?.worker);
    expect(isDone()).toBe(false);
    process.kill(first?.worker as number, "SIGKILL");
    process.kill(second?.process as number, "SIGKILL");

    let isOver = false;
    redacted.finally(() => {
      isOver = true;
    });
    const names = Array.from({ length: PARTS }, (_, number) => partName(number));
    while (!isOver) {
      const wasDone = isDone();
      const parts = wasDone ? names : [];
      expect(parts.filter((name) => !existsSync(join(out, "calls.ndjson", `${name}.ndjson`)))).toEqual([]);
      await setTimeout(2);
    }

    expect(await redacted).toEqual({ report: join(out, "_report.json") });
    const { stdout } = await scrubjay(["redact", "--quiet", "--format", "ndjson", "-r", rules, input]);
    expect(outputOf(out, "calls.ndjson")).toBe(stdout);
    const ids = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual(LINES.map((_, id) => id));
    const report = JSON.parse(readFileSync(join(out, "_report.json"), "utf8"));
    expect(report).toMatchObject({
      format: "scrubjay-report/1",
      exit: 0,
      rules: [{ redacted: RECORDS }, { redacted: 0 }],
    });

    // The process of the dead worker still runs, and may end when all is done.
    expect(isRunning(first?.process as number)).toBe(true);
    attempts.release();
    await until(() => !isRunning(first?.process as number));
    expect(outputOf(out, "calls.ndjson")).toBe(stdout);
    const expected = [
      "_SUCCESS",
      "_report.json",
      ...names.flatMap((name) => [`_reports/calls.ndjson/${name}.json`, `calls.ndjson/${name}.ndjson`]),
    ];
    expect(filesBelow(out)).toEqual(expected.sort());

    const tried = names.map((_, number) => attempts.of(number).length);
    expect([tried[5], tried[6], tried[7]].every((times) => (times ?? 0) >= 2)).toBe(true);
    // What is done is not done again because its worker dies later.
    expect(tried.filter((_, number) => !open.includes(number) && number !== 7).every((times) => times === 1)).toBe(
      true,
    );
    expect(await cluster.workersLeft()).toBe(3);
  });

  it.each([
    ["rules", { rules: "no/such-pack" }, 2, /there is no pack/],
    ["options", { options: ["--no-such"] }, 2, /no-such/],
    ["input", { text: `${LINES.join("")}{"mail": "${CANARY}"\n` }, 3, /calls\.ndjson/],
  ] as const)(
    "does not try again with wrong %s",
    async (_what, { text = LINES.join(""), ...given }: Record<string, unknown>, code, said) => {
      const folder = folderWith({ "calls.ndjson": String(text), "calls.pii.yaml": ruleFile() });
      const attempts = new Attempts(folder);
      const out = join(folder, "out");
      const usual = {
        files: [join(folder, "calls.ndjson")],
        rules: [join(folder, "calls.pii.yaml")],
        out,
        part_bytes: 8_000,
      };
      const answer = await cluster.redact({ ...usual, command: attempts.command, ...given });
      expect(answer).toMatchObject({ error: "RedactionFailed", code });
      expect(answer.said).toMatch(said);
      expect(answer.said).not.toContain(CANARY);
      const tried = attempts.all().map(({ part }) => part);
      expect(tried).toEqual([...new Set(tried)]);
      expect(existsSync(join(out, "_SUCCESS"))).toBe(false);
    },
  );
});
