/** `scrubjay rules …`: answers, formats, exit codes. What the answers say is in test/review. */
import { chmod, cp, mkdir, readdir, readFile, rm, stat, symlink, truncate, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { renderChecked } from "../../../src/rules/packs/checked-pack.ts";
import { listPacks } from "../../../src/rules/shipped.ts";
import { BASE, changed, FIELDS } from "../../review/samples.ts";
import { CANARY, folderWith, type Outcome, PROGRAM, scrubjay, shell } from "../program.ts";

const FILES = {
  "acme/calls.pii.yaml": BASE,
  "acme/calls.fields.csv": FIELDS,
  "alone/calls.pii.yaml": BASE,
  "wrong/calls.pii.yaml": changed("category: user.contact.email", "category: user.mail"),
  "careless/calls.pii.yaml": changed("    why: Address of the customer\n", ""),
  "failing/calls.pii.yaml": changed(`['email']": mail`, `['email']": phone`),
  "untested/calls.pii.yaml": BASE.slice(0, BASE.indexOf("tests:")),
  "weaker/calls.pii.yaml": changed("keep_last: 2", "keep_last: 3"),
  "worded/calls.pii.yaml": changed("why: Names the call", "why: It names the call"),
  "wrong-fields/calls.pii.yaml": BASE,
  "wrong-fields/calls.fields.csv": FIELDS.replace("$.total,number", "$.total,nummer"),
  "bytes/calls.pii.yaml": Uint8Array.of(0x69, 0xff),
  "seen.ndjson": `{"data":[{"mood":"${CANARY}"}]}\n{"data":[{"mood":1}]}\n`,
  "no.json": `{"a":"${CANARY}`,
  "partner.policy.yaml": 'format: pii-policy/1\nid: partner\nversion: "1.0.0"\nextends: mask\n',
  "wrong.policy.yaml": 'format: pii-policy/1\nid: partner\nversion: "1.0.0"\nextends: msk\n',
};

async function rules(...args: readonly string[]): Promise<Outcome & { readonly cwd: string }> {
  const cwd = await folderWith(FILES);
  return { ...(await scrubjay(["rules", ...args], { cwd })), cwd };
}

const OWN = "./acme/calls.pii.yaml";

describe("answers", () => {
  test.each([
    [0, ["list"]],
    [0, ["list", "./acme", "kore-ai"]],
    [2, ["list", "./wrong"]],
    [0, ["show", OWN]],
    [0, ["show", OWN, "-p", "strict"]],
    [0, ["show", OWN, "-p", "partner.policy.yaml"]],
    [2, ["show", OWN, "-p", "wrong.policy.yaml"]],
    [4, ["show", OWN, "-p", "missing.policy.yaml"]],
    [2, ["show", OWN, "-p", "strikt"]],
    [0, ["explain", OWN, "$.data[*].phone"]],
    [2, ["explain", OWN, "phone"]],
    [2, ["explain", "sobot", "$.a"]],
    [0, ["check", OWN]],
    [0, ["check", OWN, "--strict"]],
    [0, ["check", "./careless"]],
    [1, ["check", "./careless", "--strict"]],
    [1, ["check", "./wrong"]],
    [1, ["check", "./wrong-fields"]],
    [1, ["check", "./bytes"]],
    [4, ["check", "./missing.pii.yaml"]],
    [2, ["check", "./acme/no-rules"]],
    [0, ["test", OWN]],
    [1, ["test", "./failing"]],
    [1, ["test", "./untested"]],
    [2, ["test", "./wrong"]],
    [0, ["coverage", OWN]],
    [0, ["coverage", "./alone"]],
    [1, ["coverage", "./untested"]],
    [2, ["coverage", "./wrong-fields"]],
    [0, ["coverage", OWN, "--sample", "seen.ndjson"]],
    [3, ["coverage", OWN, "--sample", "seen.ndjson", "--sample", "no.json"]],
    [4, ["coverage", OWN, "--sample", "missing.json"]],
    [0, ["diff", OWN, OWN]],
    [1, ["diff", OWN, "./weaker"]],
    [0, ["diff", "./weaker", OWN]],
    [1, ["diff", "./weaker", OWN, "--strict"]],
    [1, ["diff", OWN, "./weaker", "--patch"]],
    [2, ["diff", OWN, "./wrong"]],
    [0, ["schema"]],
    [0, ["new", "acme/chats"]],
    [2, ["new", "Acme"]],
  ] as const)("exit %i: rules %j", async (exit, args) => {
    const cwd = await folderWith(FILES);
    await mkdir(join(cwd, "acme/no-rules"));
    const found = await scrubjay(["rules", ...args], { cwd });
    expect(found.exit).toBe(exit);
    // The answer is on stdout, whatever it is; what stopped it is on stderr.
    expect([found.stdout === "", found.stderr === ""]).toEqual(exit > 1 ? [true, false] : [false, true]);
    expect(found.stdout + found.stderr).not.toContain(CANARY);
  });

  test("without a name: every shipped pack", async () => {
    const names = (await listPacks()).sort();
    for (const command of ["list", "coverage", "show", "test"]) {
      const { stdout } = await scrubjay(["rules", command, "--as", "json"]);
      expect(JSON.parse(stdout).map(({ pack }: { pack: string }) => pack)).toEqual(names);
    }
  });

  test("check says all, with place, caret and fix", async () => {
    const { stdout } = await rules("check", "./wrong", "./careless");
    expect(stdout).toMatch(
      /^wrong\/calls\.pii\.yaml:14:15: unknown-category: .*\(error\)\n {2}14 \| {5}category: user\.mail\n {5}\| +\^\n {2}fix: did you mean "user.*"\?$/m,
    );
    expect(stdout).toMatch(/^careless\/calls\.pii\.yaml:12:5: missing-key: .*"why" \(warning\)$/m);
    expect(stdout).toMatch(/\n2 rule files: 1 error, 1 warning\n$/);
  });

  test("a wrong file stops every other answer, with all that is wrong", async () => {
    const { stderr } = await rules("show", "./wrong", "./wrong-fields", OWN);
    expect(stderr).toMatch(/^scrubjay: the rules cannot be used: 2 errors\nwrong\/calls\.pii\.yaml:14:15: /);
    expect(stderr).toMatch(/^wrong-fields\/calls\.fields\.csv:2:9: unknown-type: /m);
  });

  test("a file without documented fields is never called complete", async () => {
    const [found] = JSON.parse((await rules("coverage", "./alone", "--as", "json")).stdout);
    expect(found).toMatchObject({ documented: false, complete: false, fallsShort: false });
    expect((await rules("coverage", "./alone")).stdout).toContain("nothing wrong, but no fields known");
  });

  test("what is seen and not documented, without a value", async () => {
    const { stdout } = await rules("coverage", OWN, "--sample", "seen.ndjson");
    expect(stdout).toMatch(/^seen +\$\.data\[\*\]\.mood +seen 2 times, not documented +no entry$/m);
  });

  test("a wrong sample: where it is wrong", async () => {
    const { stderr } = await rules("coverage", OWN, "--sample", "no.json");
    expect(stderr).toMatch(/^scrubjay: no\.json: [a-z-]+: .* at offset \d+ \(line 1, column \d+, \/a\)\n$/);
  });

  test("explain says what comes out of a value, as JSON has it", async () => {
    const outputOf = async (...args: string[]) => {
      const found = await rules("explain", OWN, ...args, "--as", "json");
      return JSON.parse(found.stdout).cases[0].output;
    };
    expect(await outputOf("$.data[*].customer.email", "--value", "a@example.com")).toEqual(value("[EMAIL]"));
    expect(await outputOf("/data/0/phone", "--value", "2025550123")).toEqual(value(0));
    expect(await outputOf("/data/0/phone", "--value", '"2025550123"')).toEqual(value("********23"));
  });

  test("explain takes a key as redact does", async () => {
    const cwd = await folderWith({ "a.pii.yaml": changed("{ mask: { keep_last: 2 } }", "hash") });
    const args = ["rules", "explain", "a.pii.yaml", "/data/0/phone", "--value", "x"];
    expect((await scrubjay(args, { cwd })).stdout).toMatch(/^comes out as +something that depends on the key$/m);
    const env = { OUR_KEY: "k".repeat(32) };
    expect((await scrubjay([...args, "--key", "env:OUR_KEY"], { cwd, env })).stdout).toMatch(/"[a-p]{32}"$/m);
    const short = await scrubjay([...args, "--key", "env:OUR_KEY"], { cwd, env: { OUR_KEY: "short" } });
    expect(short).toMatchObject({ exit: 2, stdout: "" });
  });

  test("show marks what a policy does less", async () => {
    const { stdout } = await rules("show", OWN, "-p", "partner.policy.yaml");
    expect(stdout).toMatch(/^policy +partner$/m);
    expect(stdout).toMatch(/^\$\.data\[\*\]\.customer\.email .* replace +mask +WEAKER /m);
  });

  test("diff names what is weaker, and the patch leads there", async () => {
    expect((await rules("diff", OWN, "./weaker")).stdout).toMatch(/^WEAKER +effect +phone +action /m);
    const { stdout } = await rules("diff", OWN, "./weaker", "--patch");
    expect(JSON.parse(stdout)).toEqual([{ op: "replace", path: "/rules/2/action/mask/keep_last", value: 3 }]);
  });

  test("the schema is the one that is shipped", async () => {
    const shipped = await readFile(new URL("../../../rules/pii-rules.schema.json", import.meta.url), "utf8");
    expect((await rules("schema")).stdout).toBe(shipped);
  });

  test("a new file is right as it is", async () => {
    const { cwd } = await rules("new", "acme/chats", "-o", "acme/chats.pii.yaml");
    const checked = await scrubjay(["rules", "check", "./acme/chats.pii.yaml", "--strict"], { cwd });
    expect(checked).toEqual({ exit: 0, stdout: "1 rule file: 0 errors, 0 warnings\n", stderr: "" });
  });
});

function value(json: unknown): object {
  return { kind: "value", value: json };
}

describe("formats", () => {
  test.each([
    ["list", ["text", "json", "csv"]],
    ["show", ["text", "json", "csv", "html"]],
    ["check", ["text", "json", "sarif"]],
    ["test", ["text", "json"]],
    ["coverage", ["text", "json", "csv", "html"]],
  ] as const)("rules %s: %j, and no other", async (command, formats) => {
    for (const format of ["text", "json", "csv", "sarif", "html"] as const) {
      const { exit, stdout, stderr } = await rules(command, OWN, "./alone", "--as", format);
      if ((formats as readonly string[]).includes(format))
        expect({ exit, wrong: wrongIn(format, stdout) }).toEqual({ exit: 0, wrong: undefined });
      else
        expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining(`known: ${formats.join(", ")}`) });
    }
  });

  test.each([["json"], ["csv"], ["html"], ["text"]])("rules diff: %s", async (format) => {
    const { exit, stdout } = await rules("diff", OWN, "./weaker", "--as", format);
    expect({ exit, wrong: wrongIn(format, stdout) }).toEqual({ exit: 1, wrong: undefined });
  });

  test("a patch is JSON, and nothing else", async () => {
    const { exit, stderr } = await rules("diff", OWN, "./weaker", "--patch", "--as", "html");
    expect({ exit, stderr }).toEqual({
      exit: 2,
      stderr: "scrubjay: --patch is JSON: it cannot be given with --as html\n",
    });
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
});

/** What is wrong with the form of an answer. */
function wrongIn(format: string, text: string): string | undefined {
  if (!text.endsWith("\n")) return "no line end";
  if (format === "json" || format === "sarif") JSON.parse(text);
  if (
    format === "csv" &&
    !text
      .split("\r\n")
      .slice(0, -1)
      .every((row) => row.includes(","))
  )
    return "no columns";
  if (format === "html" && !/^<!doctype html>[\s\S]*<\/html>\n$/.test(text)) return "no page";
  return undefined;
}

describe("-o", () => {
  test("takes the whole answer", async () => {
    const { cwd, exit, stdout } = await rules("coverage", OWN, "--as", "html", "-o", "coverage.html");
    expect({ exit, stdout }).toEqual({ exit: 0, stdout: "" });
    expect(await readFile(join(cwd, "coverage.html"), "utf8")).toMatch(/^<!doctype html>/);
    const no = await rules("diff", OWN, "./weaker", "-o", "diff.txt");
    expect(no.exit).toBe(1);
    expect(await readFile(join(no.cwd, "diff.txt"), "utf8")).toContain("WEAKER");
  });

  test.each([
    [["check", "./acme", "-o", "acme/calls.pii.yaml"]],
    [["coverage", "./acme", "-o", "acme/calls.fields.csv"]],
    [["coverage", OWN, "--sample", "seen.ndjson", "-o", "./seen.ndjson"]],
    [["show", OWN, "-p", "partner.policy.yaml", "-o", "partner.policy.yaml"]],
    [["diff", OWN, "./weaker", "-o", "weaker/calls.pii.yaml"]],
    [["new", "acme/calls", "-o", "acme/calls.pii.yaml"]],
  ] as const)("never overwrites what was read: %j", async (args) => {
    const { exit, stderr, cwd } = await rules(...args);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/would overwrite|is there already/);
    const output = args.at(-1) as keyof typeof FILES;
    expect(await readFile(join(cwd, output), "utf8")).toBe(FILES[output.replace(/^\.\//, "") as keyof typeof FILES]);
  });

  test("a folder that is not there: exit 4", async () => {
    expect(await rules("list", "-o", "missing/list.txt")).toMatchObject({ exit: 4, stdout: "" });
  });
});

describe("usage", () => {
  test.each([
    [[], /which command of rules\? See scrubjay rules --help/],
    [["chek"], /unknown command "rules chek"; did you mean "check"\?/],
    [
      ["audit"],
      /unknown command "rules audit"; known: list, which, show, explain, check, test, coverage, diff, approve, schema, new/,
    ],
    [["check", "--stict"], /unknown option "--stict"; did you mean "--strict"\?/],
    [["test", "--strict"], /unknown option "--strict"; see scrubjay rules test --help/],
    [["schema", "--as", "json"], /unknown option "--as"/],
    [["check", "--as", "srif"], /--as: unknown value "srif"; did you mean "sarif"\?/],
    [["check", "--as"], /--as needs a value: text or json or sarif/],
    [["diff", "kore-ai"], /rules diff takes OLD NEW/],
    [["explain", "kore-ai"], /rules explain takes PACK\|FILE PATH/],
    [["schema", "kore-ai"], /rules schema takes no names/],
    [["new"], /rules new takes VENDOR\/RESOURCE/],
    [["show", "kore-ia"], /there is no pack "kore-ia": did you mean "kore-ai"\?/],
    [["show", "acme"], /there is no pack "acme": did you mean ".\/acme"\?/],
    [["explain", "kore-ai", "$.a", "--key", "env:NO_SUCH_KEY"], /the variable NO_SUCH_KEY is not set/],
  ] as const)("rules %j", async (args, message) => {
    const { exit, stdout, stderr } = await rules(...args);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^scrubjay: [^\n]*\n$/);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
  });

  const commands = ["list", "show", "explain", "check", "test", "coverage", "diff", "schema", "new"];

  test.each(commands)("rules %s --help shows two examples of it, and the exit codes", async (command) => {
    const { exit, stdout, stderr } = await rules(command, "--help");
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
    expect(stdout.split("Examples:")[1]?.match(new RegExp(`scrubjay rules ${command}\\b`, "g"))).toHaveLength(2);
    expect(stdout).toMatch(/Exit codes:\n {2}0 /);
  });

  test.each([[["--help"]], [["-h"]]])("rules %j lists them", async (args) => {
    const { exit, stdout } = await rules(...args);
    expect(exit).toBe(0);
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^ {2}scrubjay rules ${command}\\b`, "m"));
  });

  test("options may stand before the name", async () => {
    expect((await scrubjay(["--help", "rules"])).stdout).toContain("scrubjay rules coverage");
    expect((await scrubjay(["rules", "-h", "diff"])).stdout).toContain("scrubjay rules diff");
  });
});

test("a closed pipe is no failure, and the answer stays", async () => {
  const cwd = await folderWith(FILES);
  const pipe = "set -o pipefail; scrubjay rules";
  expect(await shell(`${pipe} show sobot google-ccai kore-ai | head -c 5`, cwd)).toMatchObject({ exit: 0, stderr: "" });
  expect(await shell(`${pipe} check ./wrong | true`, cwd)).toMatchObject({ exit: 1, stderr: "" });
});

/** A folder with the program and its rule files, to take parts away. */
async function programIn(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await folderWith({ "package.json": '{ "name": "scrubjay", "type": "module" }', ...files });
  await cp(dirname(dirname(PROGRAM)), join(folder, "dist"), { recursive: true });
  await cp(inProject("rules"), join(folder, "rules"), { recursive: true });
  await symlink(inProject("node_modules"), join(folder, "node_modules"));
  return folder;
}

function inProject(name: string): string {
  return fileURLToPath(new URL(`../../../${name}`, import.meta.url));
}

test("redact and --version need nothing of all this", async () => {
  const folder = await programIn({ "in.json": "{}" });
  for (const part of ["review.js", "model-patch.js"]) await rm(join(folder, "dist/node", part));
  const run = (args: string) => shell(`"${process.execPath}" dist/cli/main.js ${args}`, folder);
  expect(await run("redact -r kore-ai -p mask in.json")).toMatchObject({ exit: 0, stdout: "{}" });
  expect(await run("--version")).toMatchObject({ exit: 0, stderr: "" });
  expect(await run("rules list")).toMatchObject({ exit: 70 });
});

test("a shipped pack without its fields falls short", async () => {
  const folder = await programIn({});
  await rm(join(folder, "rules/kore-ai/call-details.fields.csv"));
  const run = (args: string) => shell(`"${process.execPath}" dist/cli/main.js rules coverage ${args}`, folder);
  const found = await run("kore-ai");
  expect(found.exit).toBe(1);
  expect(found.stdout).toContain("nothing wrong, but no fields known");
  expect(await run("./rules/kore-ai")).toMatchObject({ exit: 0, stdout: found.stdout });
});

test("a sample that is too large to be held is refused", async () => {
  const cwd = await folderWith({ ...FILES, "large.ndjson": "" });
  await truncate(join(cwd, "large.ndjson"), 64 * 1024 ** 2 + 1);
  const { exit, stderr } = await scrubjay(["rules", "coverage", OWN, "--sample", "large.ndjson"], { cwd });
  expect({ exit, stderr }).toEqual({
    exit: 2,
    stderr: "scrubjay: large.ndjson: a sample is at most 64 MiB; take some of its lines\n",
  });
});

describe("approve", () => {
  const BY = ["--by", "Ana Example, DPO"];
  const day = (years: number) => {
    const date = new Date();
    date.setUTCFullYear(date.getUTCFullYear() + years, 0, 15);
    return date.toISOString().slice(0, 10);
  };

  test("writes into the file who approved it; check says when that no longer holds", async () => {
    const cwd = await folderWith(FILES);
    const file = join(cwd, OWN);
    await chmod(file, 0o640);
    const { exit, stdout } = await scrubjay(["rules", "approve", OWN, ...BY, "--until", day(1)], { cwd });
    expect([exit, stdout]).toEqual([
      0,
      expect.stringMatching(
        /^acme\/calls 1\.2\.3: approved by Ana Example, DPO on .*\nwritten to .*calls\.pii\.yaml\n$/,
      ),
    ]);
    const text = await readFile(file, "utf8");
    expect(text.replace(/^reviewed: .*\n/m, "")).toBe(BASE);
    expect(text).toContain(`until: "${day(1)}", digest: "sha256:`);
    expect((await stat(file)).mode & 0o777).toBe(0o640);
    expect(await readdir(join(cwd, "acme"))).toHaveLength(2);
    expect((await scrubjay(["rules", "check", OWN, "--strict"], { cwd })).exit).toBe(0);
    expect((await scrubjay(["rules", "list", OWN], { cwd })).stdout).toContain("approved by Ana Example, DPO on ");
    expect((await scrubjay(["rules", "show", OWN], { cwd })).stdout).toContain("approved by Ana Example, DPO on ");
    await writeFile(file, text.replace("action: replace", "action: scan"));
    const changed = await scrubjay(["rules", "check", OWN], { cwd });
    expect(changed).toMatchObject({ exit: 0, stdout: expect.stringContaining("changed since it was approved by Ana") });
    expect((await scrubjay(["rules", "check", OWN, "--strict"], { cwd })).exit).toBe(1);
  });

  test("copies a shipped pack, with what stands beside it, and leaves it as it is", async () => {
    const cwd = await folderWith({});
    const shipped = fileURLToPath(new URL("../../../rules/sobot/call-event.pii.yaml", import.meta.url));
    const before = await readFile(shipped, "utf8");
    const { exit } = await scrubjay(["rules", "approve", "sobot/call-event", ...BY, "-o", "ours/sobot"], { cwd });
    expect(exit).toBe(0);
    expect(await readFile(shipped, "utf8")).toBe(before);
    expect((await readdir(join(cwd, "ours/sobot"))).sort()).toEqual(
      ["fields.csv", "pii.yaml", "sample.json"].map((ending) => `call-event.${ending}`),
    );
    const copy = await readFile(join(cwd, "ours/sobot/call-event.pii.yaml"), "utf8");
    expect(copy.replace(/^reviewed: .*\n/m, "")).toBe(before);
    const redacted = await scrubjay(["redact", "-r", "./ours", "--require-approval"], { cwd, stdin: "{}" });
    expect(redacted).toMatchObject({ exit: 0, stdout: "{}" });
    const again = await scrubjay(["rules", "approve", "sobot/call-event", ...BY, "-o", "ours/sobot"], { cwd });
    expect(again).toMatchObject({ exit: 2, stderr: expect.stringContaining("is there already") });
  });

  test.each([
    ["nobody", [OWN]],
    ["a blank name", [OWN, "--by", " "]],
    ["a name that turns the line around", [OWN, "--by", "Ana\u202eelpmaxE"]],
    ["a day that is over", [OWN, ...BY, "--until", day(-1)]],
    ["no day", [OWN, ...BY, "--until", "2027-02-30"]],
    ["a shipped pack without a folder", ["kore-ai/call-details", ...BY]],
    ["several packs", ["sobot", ...BY, "-o", "ours"]],
    ["a file with errors", ["./wrong", ...BY]],
    ["a wrong fields file", ["./wrong-fields", ...BY]],
    ["over a file", ["./acme", ...BY, "-o", "alone"]],
    ["stdout", [OWN, ...BY, "-o", "-"]],
  ])("refuses %s, and changes nothing", async (_what, args) => {
    const cwd = await folderWith(FILES);
    const { exit, stdout, stderr } = await scrubjay(["rules", "approve", ...args], { cwd });
    expect({ exit, stdout, silent: stderr === "" }).toEqual({ exit: 2, stdout: "", silent: false });
    for (const [name, content] of Object.entries(FILES)) {
      expect(Buffer.compare(await readFile(join(cwd, name)), Buffer.from(content))).toBe(0);
    }
    expect(await readdir(cwd)).not.toContain("ours");
  });
});

describe("an installed pack that was changed", () => {
  /** The program with rules of its own, which may be changed. */
  async function installed(): Promise<{ run: (...args: string[]) => Promise<Outcome>; checked: string }> {
    const cwd = await folderWith({ "in.json": '{"data":[{"userId":"u-4711"}]}' });
    const root = dirname(dirname(dirname(PROGRAM)));
    for (const part of ["dist", "rules", "package.json"])
      await cp(join(root, part), join(cwd, part), { recursive: true });
    await symlink(join(root, "node_modules"), join(cwd, "node_modules"));
    const run = (...args: string[]) =>
      shell(`"${process.execPath}" dist/cli/main.js ${args.map((arg) => `'${arg}'`).join(" ")}`, cwd);
    return { run, checked: join(cwd, "rules/kore-ai/call-details.checked.json") };
  }

  test("does not run, and no answer is about what would not run", async () => {
    const { run, checked } = await installed();
    const text = await readFile(checked, "utf8");
    const file = JSON.parse(text);
    file.pack.entries = file.pack.entries.filter(({ id }: { id: string }) => id !== "user-id");
    await writeFile(checked, `${JSON.stringify(file)}\n`);
    expect(await run("redact", "-r", "kore-ai", "in.json")).toMatchObject({ exit: 2, stdout: "" });
    for (const command of ["list", "show", "test", "coverage"]) {
      const found = await run("rules", command, "kore-ai");
      expect(found).toMatchObject({ exit: 2, stderr: expect.stringContaining("changed-pack") });
    }
    expect(await run("rules", "check", "kore-ai")).toMatchObject({
      exit: 1,
      stdout: expect.stringMatching(/call-details\.checked\.json:.*changed-pack: .*npm run build/s),
    });
    // With a digest to match it runs, as the program itself could have been changed too; but a reviewer is told.
    await writeFile(checked, renderChecked({ sha256: file.sha256, pack: file.pack }));
    expect(await run("rules", "check", "kore-ai")).toMatchObject({ exit: 1 });
    expect(await run("rules", "show", "kore-ai")).toMatchObject({ exit: 2 });
    const byPath = "./rules/kore-ai/call-details.pii.yaml";
    expect(await run("rules", "approve", byPath, "--by", "Ana")).toMatchObject({ exit: 2, stdout: "" });
    await rm(checked);
    expect(await run("rules", "check", "kore-ai")).toMatchObject({ exit: 0 });
    expect((await run("redact", "-r", "kore-ai", "in.json")).stdout).toContain("[ID]");
  });
});
