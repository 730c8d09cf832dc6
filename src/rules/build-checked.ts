/** Run by the build: checks every shipped pack and writes its `*.checked.json`. Exit code 1 on any problem. */
import { readFile, writeFile } from "node:fs/promises";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import type { FileProblems, Problem } from "../errors.ts";
import { renderChecked } from "./checked-pack.ts";
import { parseRuleBytes } from "./parse.ts";
import { renderProblems } from "./render.ts";
import { sha256Of } from "./sha256.ts";
import { checkedFile, listPacksIn, packFile, SHIPPED_ROOT } from "./shipped.ts";

/** A review that ends must not stop anybody from installing what it approved. */
const EXPIRED = "review-expired";

/**
 * Writes the checked form of each pack below `root` that has no problem, not even a warning; returns the others.
 * A review that has ended is none.
 */
export async function buildChecked(root: string): Promise<FileProblems[]> {
  const built = await Promise.all((await listPacksIn(root)).map((name) => buildPack(root, name)));
  return built.filter(({ problems }) => problems.length > 0);
}

async function buildPack(root: string, name: string): Promise<FileProblems> {
  const file = packFile(root, name);
  const bytes = await readFile(file);
  const { pack, problems: found, text } = parseRuleBytes(bytes, { file, shipped: true });
  const problems = found.filter(({ code }) => code !== EXPIRED);
  if (pack === undefined || problems.length > 0) return { file, text, problems };
  if (pack.id !== name) return { file, text, problems: [misplaced(pack.id, name)] };
  await writeFile(checkedFile(file), renderChecked({ sha256: sha256Of(bytes), pack }));
  return { file, text, problems };
}

function misplaced(id: string, name: string): Problem {
  const message = `the id ${JSON.stringify(id)} is not the one of the file's place`;
  return { code: "misplaced-pack", severity: "error", message, fix: `id: ${name}` };
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const wrong = await buildChecked(SHIPPED_ROOT);
  if (wrong.length > 0) {
    console.error(renderProblems(wrong));
    process.exitCode = 1;
  }
}
