/** What the reports of real runs say, whatever the way in which a run was done; and that the JSON Schema knows every member. */
import { createHash, createHmac, hkdfSync } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gunzipSync, gzipSync } from "node:zlib";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { digestsOf } from "../../../src/cli/digests/digests-of.ts";
import type { Report } from "../../../src/report/report.ts";
import { reportSchema } from "../../../src/report/report-shape.ts";
import { coreBytes } from "../../../src/scanner/core.ts";
import { ruleFile, scrubjay } from "../program.ts";

const KEY = "a made-up key of more than 32 bytes";
const OTHER = "another made-up key of more than 32 bytes";
const MAIL = "ana@example.com";
const NUMBER = "+12025550123";
/** Personal values as values, as names of members, and in texts. */
const RECORD = { email: MAIL, phone: NUMBER, [MAIL]: "x", note: `write to ${MAIL}`, [NUMBER]: { [MAIL]: MAIL } };
const LINE = `${JSON.stringify(RECORD)}\n`;

let cwd = "";
const reports = new Map<string, Report>();

async function run(name: string, args: readonly string[], stdin = ""): Promise<Report> {
  await scrubjay(["redact", "--quiet", ...args, "--report", `${name}.report.json`], { cwd, stdin });
  const report: Report = JSON.parse(await readFile(join(cwd, `${name}.report.json`), "utf8"));
  reports.set(name, report);
  return report;
}

const reportOf = (name: string) => reports.get(name) as Report;
const sha256 = async (file: string) =>
  createHash("sha256")
    .update(await readFile(join(cwd, file)))
    .digest("hex");
/** All but the times, and the name of the output. */
const untimed = ({ started: _, ended: __, outputs, ...report }: Report) => ({
  ...report,
  outputs: outputs?.map(({ bytes, sha256 }) => ({ bytes, sha256 })),
});

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "scrubjay-reports-"));
  await mkdir(join(cwd, "many"));
  const put = (name: string, content: string | Uint8Array) => writeFile(join(cwd, name), content, { mode: 0o600 });
  await put("rules.pii.yaml", ruleFile());
  await put("in.ndjson", LINE.repeat(40));
  await put("in.ndjson.gz", gzipSync(LINE.repeat(40)));
  await put("in.ndjson.br", brotliCompressSync(LINE.repeat(40)));
  await put("wrong.ndjson", `${LINE}{"email":\n`);
  await put(
    "ours.policy.yaml",
    `format: pii-policy/1\nid: ours\nversion: "2.0.0"\ncategories:\n  user.contact: mask\n`,
  );
  await mkdir(join(cwd, "broken"));
  for (const name of ["a", "c", "d"]) await put(`broken/${name}.json`, LINE);
  await put("broken/b.json", '{"email":\n');
  for (const name of ["a", "b", "c"]) await put(`many/${name}.json`, LINE);
  const rules = ["-r", "./rules.pii.yaml"];
  const keyed = [...rules, "--key", "env:KEY"];
  process.env.KEY = KEY;
  await run("plain", [...rules, "in.ndjson", "-o", "plain.ndjson"]);
  await run("again", [...rules, "in.ndjson", "-o", "again.ndjson"]);
  for (const jobs of ["1", "2", "3"])
    await run(`jobs-${jobs}`, [...keyed, "--jobs", jobs, "--format", "ndjson", "in.ndjson", "-o", `jobs-${jobs}.out`]);
  for (const jobs of ["1", "3"]) await run(`folder-${jobs}`, [...keyed, "--jobs", jobs, "many", "-o", `out-${jobs}/`]);
  await run("packed", [...keyed, "--compress", "gzip", "in.ndjson.gz", "in.ndjson.br", "-o", "packed.out"]);
  await run(
    "stdout",
    [...keyed, "--unlisted", "scan", "--purpose", "tests", "--detect", "email,phone=valid", "-"],
    LINE,
  );
  await run("policy", [...rules, "--policy", "./ours.policy.yaml", "--regions", "US", "in.ndjson", "-o", "policy.out"]);
  await run("failed", [...keyed, "wrong.ndjson", "-o", "failed.out"]);
  for (const jobs of ["1", "3"]) await run(`broken-${jobs}`, [...keyed, "--jobs", jobs, "broken", "-o", `of-${jobs}/`]);
  await run("failed-pipe", [...keyed, "wrong.ndjson"]);
  await run("rejects", [...keyed, "--format", "ndjson", "--rejects", "bad", "wrong.ndjson", "-o", "rejects.out"]);
  await run("dry", [...rules, "--dry-run", "in.ndjson"]);
  await run("range", [...keyed, "--bytes", "100-2K", "in.ndjson", "-o", "range.out"]);
  const merging = ["report", "folder-1.report.json", "folder-3.report.json", "--as", "json"];
  reports.set("merged", JSON.parse((await scrubjay(merging, { cwd })).stdout));
}, 120_000);
afterAll(async () => {
  delete process.env.KEY;
  await rm(cwd, { recursive: true });
});

describe("the report of a run", () => {
  it("says when it was, and with which core and options", () => {
    const { started = "", ended = "", core, options } = reportOf("stdout");
    expect(new Date(started).toISOString()).toBe(started);
    expect(Date.parse(ended)).toBeGreaterThanOrEqual(Date.parse(started));
    expect(core).toBe(createHash("sha256").update(coreBytes()).digest("hex"));
    expect(options).toEqual({
      ...{ format: "auto", detect: "email,phone=valid", purpose: "tests", maxValueBytes: 16 * 1024 ** 2 },
      ...{ maxDepth: 1024, anyShape: false, requireApproval: false, verified: false, leavesOutBadLines: false },
    });
    expect(reportOf("rejects").options).toMatchObject({ format: "ndjson", leavesOutBadLines: true });
  });

  it("says which rule files and policy, by digest", async () => {
    expect(reportOf("plain").packs).toMatchObject([
      { state: "draft", digest: `sha256:${await sha256("rules.pii.yaml")}`, approved: null },
    ]);
    expect(reportOf("policy").policy).toMatchObject({ version: "2.0.0", digest: expect.stringMatching(/^sha256:/) });
  });

  it("says what was taken out, by category, and which detectors were off", () => {
    const { categories = [], rules, detectorsOff = [], detectors } = reportOf("stdout");
    expect(rules.every(({ category }) => category?.startsWith("user."))).toBe(true);
    expect(categories.some(({ values }) => values > 0) && categories.some(({ hits }) => hits > 0)).toBe(true);
    const taken = categories.reduce((sum, { values, hits }) => sum + values + hits, 0);
    const ofRules = rules.reduce((sum, { redacted }) => sum + redacted, 0);
    const hits = Object.values(reportOf("stdout").detected).reduce((sum, count) => sum + count, 0);
    expect(taken).toBe(ofRules + hits);
    expect(detectors.toSorted()).toEqual(["email", "phone"]);
    expect(detectorsOff).toContain("iban");
    expect(detectorsOff).not.toContain("email");
  });

  it("is the same for the same run, but for the times", () => {
    expect(untimed(reportOf("again"))).toEqual(untimed(reportOf("plain")));
  });

  it("is the same with several threads, over one file and over many", () => {
    for (const jobs of ["2", "3"]) expect(untimed(reportOf(`jobs-${jobs}`))).toEqual(untimed(reportOf("jobs-1")));
    expect(untimed(reportOf("folder-3"))).toEqual(untimed(reportOf("folder-1")));
    expect(reportOf("folder-3").outputs?.map(({ name }) => name)).toEqual([
      "out-3/a.json",
      "out-3/b.json",
      "out-3/c.json",
    ]);
  });

  it("holds no value of an input", () => {
    for (const report of reports.values()) {
      expect(JSON.stringify(report)).not.toContain(MAIL);
      expect(JSON.stringify(report)).not.toContain(NUMBER);
    }
  });
});

describe("outputs", () => {
  it("have the digest of the file as it stands there", async () => {
    const written = [...reports].filter(([name]) => name !== "merged").flatMap(([, { outputs = [] }]) => outputs);
    expect(written.length).toBeGreaterThan(8);
    for (const { name, bytes, sha256: digest } of written.filter((output) => output.name !== "-")) {
      expect({ name, digest }).toEqual({ name, digest: await sha256(name) });
      expect((await readFile(join(cwd, name))).length).toBe(bytes);
    }
    expect(gunzipSync(await readFile(join(cwd, "packed.out"))).length).toBeGreaterThan(0);
  });

  it("are what came out of stdout, also of a run that failed", async () => {
    const { stdout } = await scrubjay(["redact", "-r", "./rules.pii.yaml", "wrong.ndjson"], { cwd });
    const sum = createHash("sha256").update(stdout).digest("hex");
    expect(reportOf("failed-pipe")).toMatchObject({ exit: 3, outputs: [{ name: "-", sha256: sum }] });
  });

  it("are none where nothing stands there", () => {
    expect(reportOf("failed")).toMatchObject({ exit: 3, whole: false });
    expect(reportOf("failed").outputs).toBeUndefined();
    expect(reportOf("failed").failures).toMatchObject([
      { input: "wrong.ndjson", code: "unexpected-end", offset: LINE.length + 10, line: 3, column: 1, unread: 0 },
    ]);
    expect(reportOf("plain").failures).toBeUndefined();
  });

  it("says at which input of a folder it stopped, however many threads there were", () => {
    const at = { input: join("broken", "b.json"), code: "unexpected-end", offset: 10, line: 2, column: 1, unread: 2 };
    for (const jobs of ["1", "3"]) expect(reportOf(`broken-${jobs}`).failures).toEqual([at]);
    expect(reportOf("dry").outputs).toBeUndefined();
  });
});

describe("inputs", () => {
  /** As docs/reports.md says that anybody with the key can do. */
  function hmacOf(bytes: Uint8Array, key: string, purpose = ""): string {
    const sized = (text: string) => Buffer.concat([Buffer.from([0, 0, 0, text.length]), Buffer.from(text)]);
    const info = Buffer.concat(["scrubjay/1", "input digest", "", purpose].map(sized));
    const subkey = Buffer.from(hkdfSync("sha256", key, "", info, 32));
    return createHmac("sha256", subkey).update(bytes).digest("hex");
  }
  const hmacs = (name: string) => reportOf(name).inputs.map(({ hmac }) => hmac);
  const read = (file: string) => readFile(join(cwd, file));

  it("have an HMAC of the bytes as they stand in the file, compressed too", async () => {
    expect(hmacs("jobs-2")).toEqual([hmacOf(await read("in.ndjson"), KEY)]);
    const packed = [await read("in.ndjson.gz"), await read("in.ndjson.br")];
    expect(hmacs("packed")).toEqual(packed.map((bytes) => hmacOf(bytes, KEY)));
    expect(hmacs("stdout")).toEqual([hmacOf(Buffer.from(LINE), KEY, "tests")]);
  });

  it("of a range, of its lines", async () => {
    const text = (await read("in.ndjson")).toString();
    const [from, to] = [Math.ceil(100 / LINE.length), Math.ceil(2048 / LINE.length)].map((line) => line * LINE.length);
    expect(hmacs("range")).toEqual([hmacOf(Buffer.from(text.slice(from, to)), KEY)]);
  });

  it("have none without a key, nor where they were not read to the end", () => {
    expect(hmacs("plain")).toEqual([undefined]);
    expect(hmacs("failed")).toEqual([undefined]);
    const options = { maxDepth: 1, maxValueBytes: 1, format: "auto" } as const;
    expect(digestsOf({ keys: undefined, options }).ofInput()).toBeUndefined();
  });

  it("have another one under another key, and never the plain hash", async () => {
    process.env.KEY = OTHER;
    const other = await run("other-key", ["--key", "env:KEY", "in.ndjson", "-o", "other.out"]);
    process.env.KEY = KEY;
    expect(other.inputs[0]?.hmac).not.toBe(hmacs("jobs-1")[0]);
    expect(hmacs("jobs-1")).not.toContain(await sha256("in.ndjson"));
  });
});

describe("reports of several runs", () => {
  it("are one: the first beginning, the last end, all outputs, categories added up", () => {
    const [one, other, merged] = ["folder-1", "folder-3", "merged"].map(reportOf) as [Report, Report, Report];
    expect(merged.started).toBe(one.started);
    expect(merged.ended).toBe(other.ended);
    expect(merged.outputs?.length).toBe(6);
    expect(merged.categories).toEqual(
      one.categories?.map((row) => ({ ...row, values: row.values * 2, hits: row.hits * 2 })),
    );
    expect(merged).toMatchObject({ core: one.core, digest: one.digest, options: one.options, packs: one.packs });
  });

  it("are the same in whatever order they are given", async () => {
    const names = ["folder-3.report.json", "folder-1.report.json"];
    const { stdout } = await scrubjay(["report", ...names, "--as", "json"], { cwd });
    expect(JSON.parse(stdout)).toEqual(reportOf("merged"));
  });
});

describe("the JSON Schema of reports", () => {
  it("is shipped as it is made", async () => {
    const file = new URL("../../../dist/report.schema.json", import.meta.url);
    expect(JSON.parse(await readFile(file, "utf8"))).toEqual(reportSchema());
  });

  it("takes the reports of all kinds of runs", () => {
    const validate = new Ajv({ strict: true, allErrors: true }).compile(reportSchema());
    for (const [name, report] of reports)
      expect({ name, right: validate(report), errors: validate.errors }).toEqual({ name, right: true, errors: null });
    expect(validate({ ...reportOf("plain"), exit: -1 })).toBe(false);
    expect(validate({ ...reportOf("plain"), more: 1 })).toBe(true);
  });

  it("names every member of them, and says what it means", () => {
    for (const report of reports.values()) expect(unknownIn(report, reportSchema())).toEqual([]);
  });
});

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: unknown;
}

/** Members that the schema does not name, or says nothing of. */
function unknownIn(value: unknown, { properties, items }: Schema, at = ""): string[] {
  if (Array.isArray(value)) return items === undefined ? [] : value.flatMap((item) => unknownIn(item, items, at));
  if (typeof value !== "object" || value === null || properties === undefined) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const known = properties[name];
    return known?.description === undefined ? [`${at}/${name}`] : unknownIn(member, known, `${at}/${name}`);
  });
}
