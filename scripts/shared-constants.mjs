// What the core and its host share (src/scanner/shared), translated from TypeScript to AssemblyScript.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import typescript from "typescript";

export const SHARED = fileURLToPath(new URL("../src/scanner/shared/", import.meta.url));

/** The constants that a module exports, as AssemblyScript. `source`: the module, which imports nothing. */
export async function translated(source) {
  const { outputText } = typescript.transpileModule(source, {
    compilerOptions: { module: "ESNext", target: "ES2022" },
  });
  const module = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  return Object.entries(module).map(declaration).join("\n");
}

/** Says which constants a core was built with: another one where any of them differs. */
export async function sharedDigest() {
  const hash = createHash("sha256");
  for (const file of readdirSync(SHARED).sort()) hash.update(await translated(readFileSync(SHARED + file, "utf8")));
  return hash.digest("hex");
}

function declaration([name, value]) {
  if (typeof value === "number") return constant(name, value);
  if (value instanceof Uint8Array) return `export const ${name}: usize = memory.data<u8>([${value.join(", ")}]);`;
  const members = Object.entries(value).map(([member, number]) => `  ${constant(member, number)}`);
  return `export namespace ${name} {\n${members.join("\n")}\n}`;
}

function constant(name, value) {
  if (!Number.isSafeInteger(value)) throw new Error(`${name}: expected a whole number`);
  const type = value < 0 ? "i32" : value > 0xffffffff ? "u64" : "u32";
  return `export const ${name}: ${type} = ${value};`;
}
