/** A command that notes each attempt at a part, and makes the first attempts at some of them fail. */
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PROGRAM } from "../../cli/program.ts";

export interface Attempt {
  readonly part: number;
  /** Of the process that does it. */
  readonly pid: number;
  /** The process that started it. */
  readonly worker: number;
}

/** Numbers of parts. */
export interface FirstAttempts {
  /** All is written, but no output takes its name until `release`. */
  readonly held?: readonly number[];
  /** They end with exit code 4. */
  readonly failed?: readonly number[];
}

/** In its folder. `command` goes where `scrubjay` would. */
export class Attempts {
  readonly command: readonly [string];
  readonly #folder: string;

  constructor(folder: string, { held = [], failed = [] }: FirstAttempts = {}) {
    this.#folder = folder;
    this.command = [this.#file("scrubjay")];
    writeFileSync(this.#file("hold.mjs"), holding(this.#file("held"), this.#file("released")));
    const hold = `NODE_OPTIONS='--import ${pathToFileURL(this.#file("hold.mjs"))}'`;
    const lines = [
      ...held.map((part) => `"1 ${part}") export ${hold} ;;`),
      ...failed.map((part) => `"1 ${part}") exit 4 ;;`),
    ];
    writeFileSync(this.command[0], wrapper(this.#file("attempts"), lines.join("\n")));
    chmodSync(this.command[0], 0o755);
  }

  all(): Attempt[] {
    return linesOf(this.#file("attempts")).map((line) => {
      const [part, pid, worker] = line.split(" ").map(Number) as [number, number, number];
      return { part, pid, worker };
    });
  }

  of(part: number): Attempt[] {
    return this.all().filter((attempt) => attempt.part === part);
  }

  /** Processes whose outputs wait for their names. */
  held(): number[] {
    return linesOf(this.#file("held")).map(Number);
  }

  release(): void {
    writeFileSync(this.#file("released"), "");
  }

  #file(name: string): string {
    return join(this.#folder, name);
  }
}

function linesOf(file: string): string[] {
  return existsSync(file) ? readFileSync(file, "utf8").split("\n").slice(0, -1) : [];
}

/** Runs under the process id that it notes, with the worker's. */
function wrapper(log: string, cases: string): string {
  return `#!/bin/sh
for word in "$@"; do
  case $word in */part-*.ndjson) part=\${word##*/part-} part=\${part%.ndjson} ;; esac
done
if [ "$1" = redact ]; then
  part=$(expr "$part" + 0)
  echo "$part $$ $PPID" >> '${log}'
  case "$(grep -c "^$part " '${log}') $part" in
${cases}
  esac
fi
exec '${process.execPath}' '${PROGRAM}' "$@"
`;
}

/** In place of what gives outputs their names. */
function holding(held: string, released: string): string {
  return `import { appendFileSync, existsSync } from "node:fs";
import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { setTimeout } from "node:timers/promises";

const { rename } = promises;
promises.rename = async (from, to) => {
  if (to.endsWith(".ndjson")) {
    appendFileSync(${JSON.stringify(held)}, process.pid + "\\n");
    while (!existsSync(${JSON.stringify(released)})) await setTimeout(10);
  }
  return rename(from, to);
};
syncBuiltinESMExports();
`;
}
