/** The types of each entrance, as users' compilers see them: of several versions, with several settings, and every file of types checked. */
import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import {
  type Compiler,
  installedCompiler,
  isKnown,
  type ModuleName,
  objectionsTo,
  otherCompilers,
  type Trial,
  USER_PROGRAMS,
} from "./compilers.ts";
import { Project } from "./project.ts";
import { ROOT } from "./tarball.ts";

const project = new Project();
// Thousands of files: under load that takes longer than hooks have.
afterAll(() => project.remove(), 120_000);

const oldest = installedCompiler("typescript-5.5");
const ours = installedCompiler("typescript");
const newest = installedCompiler("typescript-7.0");

function trialsOf(compiler: Compiler): Trial[] {
  return USER_PROGRAMS.flatMap((program) =>
    program.modules
      .filter((module) => isKnown(module, compiler))
      .map((module): Trial => ({ compiler, program, module })),
  );
}

/** A compiler that runs as JavaScript takes seconds for each: two trials of those show what they differ in. */
function few(compiler: Compiler, chosen: Readonly<Record<string, ModuleName>>): Trial[] {
  return trialsOf(compiler).filter(({ program, module }) => chosen[program.name] === module);
}

/** Each program once, each setting at least once. */
const NEWEST: Readonly<Record<string, ModuleName>> = {
  "all.mts": "node20",
  "plain.mts": "node16",
  "dom.mts": "nodenext",
  "web.mts": "node20",
  "web16.mts": "node16",
  "page.mts": "nodenext",
  "worker.mts": "bundler",
  "packs.cts": "nodenext",
};

const inAll = process.env.SCRUBJAY_PACKAGE === "1";
const trials = inAll
  ? [oldest, ...otherCompilers(), ours, newest].flatMap(trialsOf)
  : [
      ...few(oldest, { "all.mts": "nodenext", "web.mts": "bundler", "packs.cts": "node16" }),
      ...few(ours, { "dom.mts": "bundler", "web.mts": "nodenext" }),
      ...few(newest, NEWEST),
    ];

describe("compiles", () => {
  it.each(trials.map((trial) => ({ ...trial, version: trial.compiler.version, name: trial.program.name })))(
    "$name with TypeScript $version as $module",
    (trial) => expect(objectionsTo(trial, project)).toBe(""),
  );
});

it("sees an objection where there is one", () => {
  const [trial] = few(newest, { "web.mts": "node20" }) as [Trial];
  const wrong = { ...trial.program, text: `${trial.program.text}export const not: string = stream.report;\n` };
  expect(objectionsTo({ ...trial, program: wrong }, project)).toContain("TS2322");
  const types = project.file("node_modules/scrubjay/dist/streams/web.d.ts");
  const whole = readFileSync(types, "utf8");
  writeFileSync(types, whole.replace(/declare global[\s\S]*/, ""));
  expect(objectionsTo(trial, project)).toContain("TransformStream");
  writeFileSync(types, whole);
});

it("builds with our compiler, whichever of them npm has linked as `tsc`", () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  for (const script of [scripts.build, scripts.check])
    expect(script).toContain("node node_modules/typescript/bin/tsc -p");
  expect(realpathSync(ours.file)).toBe(realpathSync(join(ROOT, "node_modules/typescript/bin/tsc")));
});
