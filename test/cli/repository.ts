/** Folders that are repositories of git. */
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { devNull } from "node:os";
import { dirname, join } from "node:path";
import { folderWith } from "./program.ts";

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Of whoever runs the tests nothing counts: no settings, and not the repository in whose hook they may run. */
for (const name of Object.keys(process.env).filter((one) => one.startsWith("GIT_"))) delete process.env[name];
Object.assign(process.env, { GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: "1" });

const SOMEBODY = ["-c", "user.name=Ana Example", "-c", "user.email=ana@example.com"];

/** What git writes. */
export function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync("git", [...SOMEBODY, ...args], { cwd, encoding: "utf8", stdio: "pipe" });
}

export function commitAll(cwd: string): void {
  git(cwd, "add", "--all");
  git(cwd, "commit", "--quiet", "--allow-empty", "--message", "A change");
}

/** For the time of a test: `committed` on the branch main; then `now` is written, and `gone` taken away. */
export async function repositoryWith(committed: Files, now: Files = {}, gone: readonly string[] = []): Promise<string> {
  const folder = await folderWith(committed);
  git(folder, "init", "--quiet", "--initial-branch=main");
  commitAll(folder);
  for (const [name, content] of Object.entries(now)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  for (const name of gone) rmSync(join(folder, name));
  return folder;
}
