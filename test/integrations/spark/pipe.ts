/**
 * Stands in for `RDD.pipe` of PySpark, since Spark is not here: a process for each partition, also for an empty one; elements go in as
 * lines while lines come out as elements; the environment is the given one, without anything of this process's; only with `checkCode` does an
 * exit code count.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";

export interface Pipe {
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly checkCode?: boolean;
}

/** What `collect` gives of each partition. @throws Error where `checkCode` asks for it */
export function pipe(partitions: readonly (readonly string[])[], given: Pipe): Promise<string[][]> {
  return Promise.all(partitions.map((elements) => pipePartition(elements, given)));
}

async function pipePartition(elements: readonly string[], { command, env = {}, checkCode }: Pipe): Promise<string[]> {
  const [file = "", ...args] = command;
  const child = spawn(file, args, { env, stdio: ["pipe", "pipe", "ignore"] });
  const ended = once(child, "close");
  const [lines] = await Promise.all([readLines(child.stdout), writeLines(elements, child.stdin)]);
  const [code, signal] = await ended;
  if (checkCode === true && code !== 0) throw new Error(`exit code ${code ?? signal}`);
  return lines;
}

/** A thread of its own does it there: what goes wrong in it, such as a closed pipe, nobody else learns. */
async function writeLines(elements: readonly string[], stdin: Writable): Promise<void> {
  const closed = new Promise<void>((resolve) => stdin.once("close", resolve));
  stdin.on("error", () => {});
  for (const element of elements) {
    if (stdin.destroyed) return;
    if (!stdin.write(`${element.replace(/\n+$/, "")}\n`))
      await Promise.race([once(stdin, "drain"), closed]).catch(() => {});
  }
  stdin.end();
}

async function readLines(stdout: Readable): Promise<string[]> {
  const parts: Buffer[] = [];
  for await (const part of stdout) parts.push(part);
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.concat(parts));
  const lines = text.split("\n");
  // After the last line there is nothing, unless it has no end.
  if (lines.at(-1) === "") lines.pop();
  return lines;
}
