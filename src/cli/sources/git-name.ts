/** Names of files in a repository of git: `git:REF:PATH`. */
import { UsageError } from "../../errors/errors.ts";
import { shown } from "../../errors/printable.ts";
import { GIT } from "../../rules/load.ts";

export interface GitName {
  /** Of a commit, a tag or a tree. It never looks like an option. */
  readonly ref: string;
  /** With `./` or `../` from the working folder, else from the top of the repository; "" for all of it. */
  readonly path: string;
}

/** undefined for any other name. @throws UsageError `bad-git-name` */
export function gitNameOf(name: string): GitName | undefined {
  if (!name.startsWith(GIT)) return undefined;
  const [, ref = "", path] = SHAPE.exec(name.slice(GIT.length)) ?? [];
  if (path === undefined) throw wrong(name, "has no path: write git:REF:PATH, as in git:main:./our-rules");
  if (ref === "") throw wrong(name, "has no branch, tag or commit: write git:REF:PATH, as in git:main:./our-rules");
  if (ref.startsWith("-")) throw wrong(name, "has a branch that begins with -");
  if (path.startsWith("/")) throw wrong(name, "has a path from the root of the disk, and git knows none");
  return { ref, path };
}

/** In braces a ref may have a colon: `main@{2026-11-01 10:00}`. */
const SHAPE = /^((?:\{[^}]*\}|[^:{])*):([\s\S]*)$/;

function wrong(name: string, what: string): UsageError {
  return new UsageError("bad-git-name", `${shown(name)} ${what}`);
}

/** From the top of the repository; undefined where it leads out of it. `prefix`: the working folder, "" or with `/` at its end. */
export function pathFromTop(path: string, prefix: string): string | undefined {
  const isRelative = /^\.{1,2}(?:\/|$)/.test(path);
  const steps: string[] = [];
  for (const step of `${isRelative ? prefix : ""}${path}`.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.join("/");
}
