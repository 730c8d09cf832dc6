// Compiles the scanner's core from AssemblyScript to WebAssembly, and writes it as a module that every
// environment can import: src/scanner/core-bytes.ts. What the core has to agree on with its host stands in
// src/scanner/shared, in TypeScript: the compiler is given a translation of each of these files.
import { readFile, writeFile } from "node:fs/promises";
import asc from "assemblyscript/asc";
import typescript from "typescript";

const SHARED = /\/shared\/\w+\.ts$/;

const { error, stderr, binary } = await compile();
if (error || binary === undefined) {
  process.stderr.write(stderr);
  process.exit(1);
}
const text = Buffer.from(binary).toString("base64");
await writeFile(
  new URL("../src/scanner/core-bytes.ts", import.meta.url),
  `/** The compiled core, base64. Written by scripts/build-core.mjs. */\nexport const CORE_BYTES =\n  "${text}";\n`,
);

async function compile() {
  let binary;
  const options = {
    readFile: (name, base) => read(new URL(name, new URL(`${base}/`, "file:///"))),
    writeFile: (_name, data) => {
      binary = data;
    },
    listFiles: () => [],
  };
  const folder = new URL("../src/scanner", import.meta.url).pathname;
  const flags = ["-O3", "--converge", "--noAssert", "--enable", "simd", "--runtime", "minimal"];
  const result = await asc.main(["core/core.ts", "--baseDir", folder, "-o", "core.wasm", ...flags], options);
  return { error: result.error, stderr: result.stderr.toString(), binary };
}

/** A source file for the compiler; null where there is none. */
async function read(url) {
  const source = await readFile(url, "utf8").catch(() => null);
  return source !== null && SHARED.test(url.pathname) ? translated(source) : source;
}

/** The constants that a module exports, as AssemblyScript. */
async function translated(source) {
  const { outputText } = typescript.transpileModule(source, {
    compilerOptions: { module: "ESNext", target: "ES2022" },
  });
  const module = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  return Object.entries(module).map(declaration).join("\n");
}

function declaration([name, value]) {
  if (typeof value === "number") return constant(name, value);
  if (value instanceof Uint8Array) return `export const ${name}: usize = memory.data<u8>([${value.join(", ")}]);`;
  const members = Object.entries(value).map(([member, number]) => constant(member, number));
  return `export namespace ${name} {\n${members.join("\n")}\n}`;
}

function constant(name, value) {
  if (!Number.isSafeInteger(value)) throw new Error(`${name}: expected a whole number`);
  const type = value < 0 ? "i32" : value > 0xffffffff ? "u64" : "u32";
  return `export const ${name}: ${type} = ${value};`;
}
