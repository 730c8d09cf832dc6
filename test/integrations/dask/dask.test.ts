/**
 * integrations/dask on a real cluster, where workers and processes are killed: what comes out is what one process makes. It takes
 * Dask, and starts many processes, so that only `npm run test:dask` runs it.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CANARY, PROGRAM, ruleFile, scrubjay } from "../../cli/program.ts";
import { pythonWith } from "../../helpers/python.ts";
import { Attempts } from "./attempts.ts";
import { Cluster } from "./cluster.ts";
import { base, filesBelow, finished, folderWith, isRunning, joined, RECORDS, TEXT, until } from "./folders.ts";

const isAsked = process.env.SCRUBJAY_DASK === "1";
const python = isAsked ? pythonWith("distributed") : undefined;
const reason = isAsked ? "no Python has distributed; apt-get install python3-distributed" : "npm run test:dask runs it";
const title = python === undefined ? `redact on a Dask cluster (skipped: ${reason})` : "redact on a Dask cluster";

/** Of a machine that has much else to do. */
const MOST_MS = 300_000;

const PARTS = 24;
const KEY = "a made-up key of more than 32 bytes";
const SCRUBJAY = [process.execPath, PROGRAM];

describe.skipIf(python === undefined)(title, { timeout: MOST_MS }, () => {
  let cluster: Cluster;
  let workers: readonly number[];

  beforeAll(async () => {
    cluster = new Cluster(python as string, base(), { TEAM_KEY: KEY });
    workers = await cluster.workers;
  }, MOST_MS);
  afterAll(async () => {
    await cluster?.end();
    rmSync(base(), { recursive: true, force: true });
  }, MOST_MS);

  /** With the usual arguments. */
  function redact(at: (name: string) => string, given: Readonly<Record<string, unknown>> = {}) {
    const usual = { files: at("calls.ndjson"), rules: at("calls.pii.yaml"), out: at("out"), command: SCRUBJAY };
    return cluster.redact({ ...usual, part_bytes: Math.ceil(TEXT.length / 4), ...given });
  }

  it("comes to the same as one process, whatever files and keys there are", async () => {
    const files = { "calls.ndjson": TEXT, "more.ndjson": TEXT.slice(0, -1), "none.ndjson": "" };
    const at = folderWith({ ...files, "calls.pii.yaml": ruleFile("hash") });
    const names = Object.keys(files);
    const options = ["--key", "env:TEAM_KEY", "--purpose", "study"];
    expect(await redact(at, { files: names.map(at), rules: [at("calls.pii.yaml")], options })).toEqual({
      report: at("out/_report.json"),
    });
    for (const name of names) {
      const args = ["redact", "--quiet", "--format", "ndjson", "-r", at("calls.pii.yaml"), ...options, at(name)];
      expect(joined(at("out"), name)).toBe((await scrubjay(args, { env: { TEAM_KEY: KEY } })).stdout);
    }
    expect(filesBelow(at("out"))).toEqual(finished({ "calls.ndjson": 4, "more.ndjson": 4, "none.ndjson": 1 }));
    expect(readFileSync(join(base(), "cluster.log"), "utf8")).not.toContain(KEY);
  });

  it("does a folder again that the same call has left, and no other", async () => {
    const at = folderWith({ "calls.ndjson": TEXT, "calls.pii.yaml": ruleFile() });
    await redact(at);
    rmSync(at("out/_reports"), { recursive: true });
    writeFileSync(at("out/calls.ndjson/part-00002.ndjson"), "");
    writeFileSync(at("out/calls.ndjson/.scrubjay-0123abcd-0123abcd-1-0123456789ab.tmp"), "");
    expect(await redact(at)).toEqual({ report: at("out/_report.json") });
    expect(filesBelow(at("out"))).toEqual(finished({ "calls.ndjson": 4 }));
    expect(joined(at("out"), "calls.ndjson").split("\n")).toHaveLength(RECORDS + 1);
    const other = await redact(at, { part_bytes: TEXT.length });
    expect(other).toMatchObject({ error: "FileExistsError", said: expect.stringContaining("part-00001") });
    expect(filesBelow(at("out"))).toEqual(finished({ "calls.ndjson": 4 }));
  });

  it.each([
    ["no file", { files: [] }, "ValueError"],
    ["two files of one name", { files: ["/a/calls.ndjson", "/b/calls.ndjson"] }, "ValueError"],
    ["parts of nothing", { part_bytes: 0 }, "ValueError"],
    ["too many parts", { part_bytes: 1 }, "ValueError"],
    ["a file that is not there", { files: "/no/such/file" }, "FileNotFoundError"],
    ["one file of bad lines for all parts", { options: ["--rejects", "bad.ndjson"] }, "ValueError"],
    ["one patch for all parts", { options: ["--patch=changes.ndjson"] }, "ValueError"],
  ])("refuses %s before anything runs", async (_what, given, error) => {
    const at = folderWith({ "calls.ndjson": TEXT, "calls.pii.yaml": ruleFile() });
    expect(await redact(at, given)).toMatchObject({ error });
    expect(existsSync(at("out"))).toBe(false);
  });

  it.each([
    ["rules", { rules: "no/such-pack" }, "", 2, "no pack"],
    ["options", { options: ["--no-such"] }, "", 2, "no-such"],
    ["input", {}, `{"mail": "${CANARY}"\n`, 3, "calls.ndjson"],
  ])("does not try again with wrong %s", async (_what, given, more, code, said) => {
    const at = folderWith({ "calls.ndjson": TEXT + more, "calls.pii.yaml": ruleFile() });
    const attempts = new Attempts(at("."));
    const answer = await redact(at, { command: attempts.command, ...given });
    expect(answer).toMatchObject({ error: "RedactionFailed", code, said: expect.stringContaining(said) });
    expect(answer.said).not.toContain(CANARY);
    const tried = attempts.all().map(({ part }) => part);
    expect(tried).toEqual([...new Set(tried)]);
    expect(existsSync(at("out/_SUCCESS"))).toBe(false);
  });

  it.each([
    ["no", 1, 1, 1],
    ["an internal error", 70, 70, 1],
    ["a file that cannot be read", 4, null, 3],
    ["SIGTERM", 143, null, 3],
  ])("with %s (exit code %i), says %j after so many tries: %i", async (_what, exit, code, tries) => {
    const at = folderWith({ "calls.ndjson": TEXT, "calls.pii.yaml": ruleFile() });
    const command = ["sh", "-c", `echo >> '${at("tried")}'; exit ${exit}`];
    const answer = await redact(at, { command, retries: 2, part_bytes: TEXT.length });
    const said = expect.stringContaining(`exit code ${exit}`);
    expect(answer).toMatchObject({ error: "RedactionFailed", code, said });
    expect(readFileSync(at("tried"), "utf8")).toBe("\n".repeat(tries));
  });

  it("is not done where a file has changed meanwhile", async () => {
    const at = folderWith({ "calls.ndjson": TEXT, "calls.pii.yaml": ruleFile() });
    // $0 is Node, $1 the program, $2 the command.
    const late = `[ "$2" = report ] && echo '{"id": 400}' >> '${at("calls.ndjson")}'; exec "$0" "$@"`;
    const answer = await redact(at, { command: ["sh", "-c", late, ...SCRUBJAY] });
    expect(answer).toMatchObject({ error: "RedactionFailed", code: 1, said: expect.stringContaining("calls.ndjson") });
    expect(existsSync(at("out/_SUCCESS"))).toBe(false);
    expect(existsSync(at("out/_report.json"))).toBe(false);
  });

  it("comes to the same with a dead worker and a dead process", async () => {
    const at = folderWith({ "calls.ndjson": TEXT, "calls.pii.yaml": ruleFile() });
    const attempts = new Attempts(at("."), { held: [5, 6], failed: [7] });
    const isDone = () => existsSync(at("out/_SUCCESS"));
    const part_bytes = Math.ceil(TEXT.length / PARTS);
    let isOver = false;
    const redacted = redact(at, { command: attempts.command, part_bytes }).finally(() => {
      isOver = true;
    });

    await until(async () => attempts.held().length === 2 && (await cluster.openParts()).length <= PARTS - 4);
    const open = await cluster.openParts();
    const [orphan, killed] = [attempts.of(5)[0], attempts.of(6)[0]];
    expect(attempts.held().sort()).toEqual([orphan?.pid, killed?.pid].sort());
    expect(workers).toEqual(expect.arrayContaining([orphan?.worker, killed?.worker]));
    expect(orphan?.worker).not.toBe(killed?.worker);
    expect(isDone()).toBe(false);
    // The report of a part comes after the part.
    expect(filesBelow(at("out/_reports")).filter((name) => /0000[56]/.test(name))).toEqual([]);
    process.kill(orphan?.worker as number, "SIGKILL");
    process.kill(killed?.pid as number, "SIGKILL");
    await until(() => {
      // Whenever it says that it is done, all else is there.
      if (isDone()) expect(filesBelow(at("out"))).toEqual(finished({ "calls.ndjson": PARTS }));
      return isOver;
    });

    expect(await redacted).toEqual({ report: at("out/_report.json") });
    const args = ["redact", "--quiet", "--format", "ndjson", "-r", at("calls.pii.yaml"), at("calls.ndjson")];
    const { stdout } = await scrubjay(args);
    expect(joined(at("out"), "calls.ndjson")).toBe(stdout);
    const ids = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual(Array.from({ length: RECORDS }, (_, id) => id));
    const report = JSON.parse(readFileSync(at("out/_report.json"), "utf8"));
    expect(report).toMatchObject({ format: "scrubjay-report/1", exit: 0 });
    expect(report.rules.map(({ redacted }: { redacted: number }) => redacted)).toEqual([RECORDS, 0]);

    // The process of the dead worker still runs, and ends when all is done.
    expect(isRunning(orphan?.pid as number)).toBe(true);
    attempts.release();
    await until(() => !isRunning(orphan?.pid as number));
    expect(joined(at("out"), "calls.ndjson")).toBe(stdout);
    expect(filesBelow(at("out"))).toEqual(finished({ "calls.ndjson": PARTS }));

    const times = Array.from({ length: PARTS }, (_, part) => attempts.of(part).length);
    expect(Math.min(...[5, 6, 7].map((part) => times[part] as number))).toBeGreaterThanOrEqual(2);
    // What was done is not done again because its worker has died.
    expect(times.filter((_, part) => part !== 7 && !open.includes(part)).filter((count) => count !== 1)).toEqual([]);
    expect(await cluster.workersLeft()).toBe(3);
  });
});
