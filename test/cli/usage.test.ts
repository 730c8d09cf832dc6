/** Exit code 2: one line that says what is wrong, and what may have been meant. */
import { expect, test } from "vitest";
import { folderWith, ruleFile, scrubjay } from "./program.ts";

const KEEP = ["--unlisted", "keep"];

test.each([
  [[], /which command\? See scrubjay --help/],
  [["redct"], /unknown command "redct"; did you mean "redact"\?/],
  [["blur", "x.json"], /unknown command "blur"; known: redact/],
  [["rules list"], /unknown command "rules list"; known: redact/],
  [
    ["--value", "+12025550123", "rules", "explain", "x", "$.y"],
    /^scrubjay: unknown option "--value"; see scrubjay --help$/m,
  ],
  [["rules", "--value", "+12025550123", "explan"], /unknown command "rules explan"; did you mean "explain"\?/],
  [["redact", "--unlistd", "keep"], /unknown option "--unlistd"; did you mean "--unlisted"\?/],
  [["redact", ...KEEP, "--dryrun"], /unknown option "--dryrun"; did you mean "--dry-run"\?/],
  [["redact", ...KEEP, "--no-progres"], /did you mean "--progress"\?/],
  [["redact", ...KEEP, "-x"], /unknown option "-x"; see scrubjay redact --help/],
  [["redact", ...KEEP, "--no-output"], /unknown option "--no-output"/],
  [["redact", ...KEEP, "--jobs", "0"], /--jobs: expected a whole number, from 1 to 256, not "0"/],
  [["redact", ...KEEP, "--jobs", "257"], /--jobs: expected a whole number, from 1 to 256/],
  [["scan", "--jobs", "2"], /unknown option "--jobs"/],
  [["verify", "--jobs", "2"], /unknown option "--jobs"/],
  [["reveal", "--jobs", "2"], /unknown option "--jobs"/],
  [["redact", ...KEEP, "--constructor"], /unknown option "--constructor"/],
  [["redact", ...KEEP, "--__proto__", "x"], /unknown option "--__proto__"; /],
  [["redact", "--unlisted", "drop"], /--unlisted: unknown value "drop"; known: scan, replace, keep/],
  [["redact", "--unlisted", "kep"], /--unlisted: unknown value "kep"; did you mean "keep"\?/],
  [["redact", ...KEEP, "--format", "jsno"], /--format: unknown value "jsno"; did you mean "json"\?/],
  [
    ["redact", ...KEEP, "--format", "xml"],
    /--format: unknown value "xml"; known: auto, json, ndjson, sse, patch, jsonl\n/,
  ],
  [["redact", ...KEEP, "--format", "json-l"], /did you mean "jsonl"\?/],
  [["redact", ...KEEP, "--format", "toString"], /--format: unknown value "toString"/],
  [["redact", ...KEEP, "--phones", "valid"], /unknown option "--phones"; did you mean "--detect"\?/],
  [["redact", ...KEEP, "--detect", "emial"], /unknown detector "emial"; did you mean "email"\?/],
  [["redact", ...KEEP, "--detect", "-r", "x"], /unknown detector "r"/],
  [["scan", "--detect", "phone=vaild"], /unknown mode of phone "vaild"; did you mean "valid"\?/],
  [["verify", "--detect", "email,,phone"], /unknown detector ""/],
  [["redact", ...KEEP, "--regions=UK"], /unknown region "UK"; did you mean "GB"/],
  [["redact", "-r", "x", "-p", "msk"], /there is no policy "msk": did you mean "mask"\?/],
  [["redact", "-p", "mask", ...KEEP], /--policy .*, and --unlisted keep looks for nothing: give --rules too/],
  [["redact", "-p", "mask", "--unlisted", "replace"], /--unlisted replace replaces every value: give --rules too/],
  [["redact", ...KEEP, "-o"], /--output needs a value: FILE\|DIR/],
  [["redact", ...KEEP, "--report", "--quiet"], /--report needs a value/],
  [["redact", ...KEEP, "--output="], /--output needs a value/],
  [["redact", ...KEEP, "-o", "a", "--output", "b"], /--output is given 2 times/],
  [["redact", ...KEEP, "--dry-run=yes"], /--dry-run takes no value/],
  [["redact", ...KEEP, "--max-depth", "deep"], /--max-depth: expected a whole number, 1 or more, not "deep"/],
  [["redact", ...KEEP, "--max-depth", "0"], /--max-depth: expected a whole number, 1 or more, not "0"/],
  [["redact", ...KEEP, "--max-depth", "999999999"], /--max-depth must be a whole number from 1 to/],
  [["redact", ...KEEP, "--max-value-bytes", "2T"], /--max-value-bytes: "2T" is not a size/],
  [["redact", ...KEEP, "--max-value-bytes", "-5"], /--max-value-bytes/],
  [["redact", ...KEEP, "--max-value-bytes", "900000G"], /--max-value-bytes must be a whole number/],
  [["redact", ...KEEP, "--report", "-"], /--report needs the name of a file/],
  [["redact", ...KEEP, "-", "-"], /stdin can be read only once/],
  [["redact", "-r", "kore-ia/call-details"], /there is no pack "kore-ia\/call-details".*did you mean/],
  [["redact", "-r", "zendesk"], /there is no pack "zendesk"/],
] as const)("%j", async (args, message) => {
  const { exit, stdout, stderr } = await scrubjay(args, { stdin: "{}" });
  expect(stderr).toMatch(message);
  expect(stderr).toMatch(/^scrubjay: [^\n]*\n$/);
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
});

test("a wrong rule file: all errors at once, each with its place, and no input is read", async () => {
  const wrong = ruleFile().replace("category: user.contact.email", "categry: x").replace('"$.phone"', '"$.phone["');
  const folder = await folderWith({ "wrong.pii.yaml": wrong });
  const { exit, stdout, stderr } = await scrubjay(["redact", "-r", "wrong.pii.yaml", "missing.json"], { cwd: folder });
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
  expect(stderr).toMatch(/^scrubjay: the rules cannot be used: \d+ errors\n/);
  expect(stderr).toMatch(/^wrong\.pii\.yaml:9:5: unknown-key: .*categry/m);
  expect(stderr).toMatch(/fix: did you mean "category"\?/);
  expect(stderr).toMatch(/^wrong\.pii\.yaml:12:\d+: path-syntax: /m);
  expect(stderr).not.toMatch(/missing\.json|warning/);
});

test("a rule file that is not there cannot be read: exit 4", async () => {
  const { exit, stderr } = await scrubjay(["redact", "-r", "./missing.pii.yaml", "missing.json"]);
  expect(exit).toBe(4);
  expect(stderr).toMatch(/^scrubjay: \.\/missing\.pii\.yaml cannot be read: ENOENT[^\n]*\n$/);
});
