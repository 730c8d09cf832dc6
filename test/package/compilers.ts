/** Compilers of other versions than ours, and the settings with which users' programs are compiled. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Project } from "./project.ts";
import { printed, ROOT } from "./tarball.ts";

/** The main file of a compiler, and its version, such as 5.5. */
export interface Compiler {
  readonly version: string;
  readonly file: string;
}

export function installedCompiler(name: string, folder: string = ROOT): Compiler {
  const home = join(folder, "node_modules", name);
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  return { version: version.split(".").slice(0, 2).join("."), file: join(home, "bin", "tsc") };
}

/** Those between the oldest and the newest, out of npm's registry. */
const OTHERS = ["5.6", "5.7", "5.8", "5.9"];

export function otherCompilers(): readonly Compiler[] {
  const folder = mkdtempSync(join(tmpdir(), "scrubjay-compilers-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "package.json"), "{}");
  const named = OTHERS.map((version) => `typescript-${version}@npm:typescript@~${version}.0`);
  printed("npm", ["install", "--no-audit", "--no-fund", ...named], folder);
  return OTHERS.map((version) => installedCompiler(`typescript-${version}`, folder));
}

/** How `module` and `moduleResolution` are set, by how users say it; and from which version on. */
export const MODULES = {
  nodenext: { module: "nodenext", moduleResolution: "nodenext", since: "5.5" },
  node16: { module: "node16", moduleResolution: "node16", since: "5.5" },
  node20: { module: "node20", moduleResolution: "node16", since: "5.9" },
  bundler: { module: "esnext", moduleResolution: "bundler", since: "5.5" },
} as const;

export type ModuleName = keyof typeof MODULES;

/** A user's program, and what is around it. */
export interface UserProgram {
  readonly name: string;
  readonly text: string;
  readonly modules: readonly ModuleName[];
  readonly lib: readonly string[];
  readonly types: readonly string[];
}

const ALL = `import { type RuleSet, redact, redactBytes } from "scrubjay";
import { names } from "scrubjay/names";
import { redactTokens } from "scrubjay/stream-json";
import { ciphers, compile } from "scrubjay/web";
declare const rules: RuleSet;
export const answer: Uint8Array = redactBytes("{}", { rules, names }).bytes;
export const stage = redactTokens({ rules });
export const node = redact({ rules });
`;

const PACK = `import pack from "scrubjay/rules/kore-ai/call-details.json" with { type: "json" };\n`;

const WEB = `import { ciphers, compile, type RuleSet, redactBytes } from "scrubjay/web";
import { names } from "scrubjay/names";
declare const rules: RuleSet;
export const answer: Uint8Array = redactBytes("{}", { rules, names }).bytes;
export const stream = compile({ rules, key: "k", ciphers }).stream();
export const count: number = stream.report.rules.length;
`;

const STREAMS =
  "export const web: TransformStream<string, Uint8Array> = compile({ rules, key: 'k', ciphers }).stream();\n";
const USES_PACK = "export const same: RuleSet = pack;\n";

/** The module node16 has no import attributes, and so no JSON in ES modules; in CommonJS it has. */
const WITH_JSON = ["nodenext", "node20", "bundler"] as const;

export const USER_PROGRAMS: readonly UserProgram[] = [
  {
    name: "all.mts",
    text: PACK + ALL + USES_PACK + STREAMS,
    modules: WITH_JSON,
    lib: ["es2023"],
    types: ["node"],
  },
  { name: "plain.mts", text: ALL + STREAMS, modules: ["node16"], lib: ["es2023"], types: ["node"] },
  {
    name: "dom.mts",
    text: PACK + ALL + USES_PACK + STREAMS,
    modules: WITH_JSON,
    lib: ["es2023", "dom"],
    types: ["node"],
  },
  { name: "web.mts", text: PACK + WEB + USES_PACK, modules: WITH_JSON, lib: ["es2023"], types: [] },
  { name: "web16.mts", text: WEB, modules: ["node16"], lib: ["es2023"], types: [] },
  { name: "page.mts", text: PACK + WEB + USES_PACK + STREAMS, modules: WITH_JSON, lib: ["es2023", "dom"], types: [] },
  { name: "worker.mts", text: WEB + STREAMS, modules: WITH_JSON, lib: ["es2023", "webworker"], types: [] },
  {
    name: "packs.cts",
    text: `import pack = require("scrubjay/rules/kore-ai/call-details.json");
export const id: string | undefined = pack.packs[0]?.id;
`,
    modules: ["nodenext", "node16", "node20"],
    lib: ["es2023"],
    types: [],
  },
];

export interface Trial {
  readonly compiler: Compiler;
  readonly program: UserProgram;
  readonly module: ModuleName;
}

/** Lays the program and its settings into a project, and says what the compiler objects to. */
export function objectionsTo({ compiler, program, module }: Trial, project: Project): string {
  const { since: _, ...modules } = MODULES[module];
  const settings = {
    compilerOptions: {
      ...modules,
      target: "es2023",
      lib: program.lib,
      types: program.types,
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
    },
    files: [program.name],
  };
  writeFileSync(project.file(program.name), program.text);
  writeFileSync(project.file("tsconfig.json"), JSON.stringify(settings));
  const { stdout, stderr } = spawnSync(process.execPath, [compiler.file, "-p", project.file("tsconfig.json")], {
    cwd: project.folder,
    encoding: "utf8",
  });
  return stdout + stderr;
}

export function isKnown(module: ModuleName, { version }: Compiler): boolean {
  return Number(version) >= Number(MODULES[module].since);
}
