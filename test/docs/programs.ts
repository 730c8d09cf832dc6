/** The TypeScript of the pages: all of it is checked and compiled at once, as a program that has the package installed. */
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { type Block, isModule, ROOT } from "./pages.ts";

const SETTINGS: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  types: ["node"],
};

/** The file of the block's source: a module stands among those of its page. */
function sourceName(block: Block): string {
  return isModule(block)
    ? join(`modules-${block.page.replace(/\W/g, "-")}`, block.words[0] as string)
    : `${programName(block)}.mts`;
}

/** Names the block's program, without an ending. */
export function programName({ page, line }: Block): string {
  return `${page.replace(/\W/g, "-")}-${line}`;
}

/** Besides the library: types, and what the recipes go with. */
const PACKAGES = [
  "@types/node",
  "ajv",
  "undici-types",
  "fastify",
  "hono",
  "kafkajs",
  "pino",
  "stream-chain",
  "stream-json",
  "undici",
];

/** A folder where `scrubjay` is installed. */
export function install(folder: string): void {
  mkdirSync(join(folder, "node_modules", "@types"), { recursive: true });
  symlinkSync(ROOT, join(folder, "node_modules", "scrubjay"));
  for (const name of PACKAGES) {
    symlinkSync(join(ROOT, "node_modules", name), join(folder, "node_modules", name));
  }
}

/** The page's own lines of context, `<!-- given: … -->` in front of the block, come first. */
function sourceOf(block: Block, given: string): string {
  return `${given}\n${block.text}\nexport {};\n`;
}

/** Writes `NAME.mjs` for each block into the folder, which has the package installed. What the compiler objects to. */
export function compilePrograms(blocks: readonly { block: Block; given: string }[], folder: string): string[] {
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
  const files = blocks.map(({ block, given }) => {
    const file = join(folder, sourceName(block));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, sourceOf(block, given));
    return file;
  });
  const program = ts.createProgram(files, SETTINGS);
  program.emit();
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
    return `${file?.fileName.slice(folder.length + 1)}:${line + 1} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}

/** What the comments `// → …` of a program say that it prints. */
export function printedBy({ text }: Block): string {
  const lines = [...text.matchAll(/\/\/ → (.*)$/gm)].map(([, line]) => `${line}\n`);
  return lines.join("");
}
