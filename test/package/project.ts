/** A project that has the package installed from its tarball as npm would lay it out, and programs that use it. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT, unpackInto } from "./tarball.ts";

const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

/** What each program prints, JSON for JSON; `loadRules` differs. */
export const EXPECTED = {
  redacted: '{"a":"mail [EMAIL], call [PHONE]"}',
  found: ["phone $.a"],
  parsed: '{"n":"[NAME]"}',
  shipped: ["kore-ai/call-details", "draft from the vendor's documents"],
  left: 1,
  isUsageError: true,
};

const RULES = `format: pii-rules/1
id: a/b
version: "1.0.0"
rules:
  - id: name
    path: "$.n"
    category: user.name
    subject: customer
    why: Somebody's name
`;

const PARSES = `text(s.redactBytes('{"n":"Ana"}', { rules: s.parseRules(${JSON.stringify(RULES)}) }).bytes)`;

/** `s` is the library, `pack` a shipped pack. */
function body(parsed: string): string {
  return `
const text = (bytes) => new TextDecoder().decode(bytes);
const code = (work) => { try { work(); } catch (error) { return error instanceof s.UsageError; } };
(async () => console.log(JSON.stringify({
  redacted: text(s.redactBytes('{"a":"mail ana@example.com, call +1 202-555-0123"}', {}).bytes),
  found: (await s.scan('{"a":"call 202-555-0123"}', { regions: ["US"] })).findings.map((f) => f.detector + " " + f.path),
  parsed: ${parsed},
  shipped: s.redactBytes("{}", { rules: pack }).report.packs.flatMap(({ id, approval }) => [id, approval]),
  left: (await s.verify('{"a":"ana@example.com"}')).exit,
  isUsageError: code(() => s.redactBytes("{}", { nope: 1 })),
  loaded: await s.loadRules("kore-ai/call-details").then(({ packs }) => packs.length, ({ code }) => code),
})))();
`;
}

const IMPORTS = `import * as s from "scrubjay";
import pack from "scrubjay/rules/kore-ai/call-details.json" with { type: "json" };`;

export const PROGRAMS: Readonly<Record<string, string>> = {
  "all.mjs": IMPORTS + body(PARSES),
  // Without YAML.
  "json.mjs": `import { redactBytes, scan, verify, loadRules, UsageError } from "scrubjay";
import pack from "scrubjay/rules/kore-ai/call-details.json" with { type: "json" };
const s = { redactBytes, scan, verify, loadRules, UsageError };${body(`'{"n":"[NAME]"}'`)}`,
  "all.cjs": `const s = require("scrubjay");
const pack = require("scrubjay/rules/kore-ai/call-details.json");${body(PARSES)}`,
  "same.cjs": `const required = require("scrubjay");
import("scrubjay").then((s) => console.log(JSON.stringify(Object.keys(s).map((name) => s[name] === required[name]))));`,
  "error.mjs": `import { UsageError } from "scrubjay"; console.log(new UsageError("a", "b").code);`,
  "thrown.mjs": `import { redactBytes } from "scrubjay";
try { redactBytes("{", {}); } catch (error) { console.log(JSON.stringify(error.stack)); }`,
};

export class Project {
  readonly folder = mkdtempSync(join(tmpdir(), "scrubjay-package-"));

  constructor() {
    const installed = unpackInto(this.folder);
    mkdirSync(join(this.folder, "node_modules", ".bin"));
    symlinkSync(join(installed, "dist/cli/main.js"), join(this.folder, "node_modules", ".bin", "scrubjay"));
    for (const name of [...Object.keys(dependencies), "stream-chain", "@types/node", "undici-types"]) {
      const link = join(this.folder, "node_modules", name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(join(ROOT, "node_modules", name), link);
    }
    for (const [name, text] of Object.entries(PROGRAMS)) writeFileSync(this.file(name), text);
  }

  file(name: string): string {
    return join(this.folder, name);
  }

  /** What a program prints; nothing may stand on stderr. @param node with its options */
  run(name: string, [node, ...options]: readonly [string, ...string[]] = [process.execPath]): unknown {
    const args = [...options, this.file(name)];
    const { stdout, stderr } = spawnSync(node, args, { cwd: this.folder, encoding: "utf8" });
    return stderr === "" ? JSON.parse(stdout) : stderr.slice(-300);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
