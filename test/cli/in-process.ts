/** The command line without a process of its own, for what a process would prove nothing more about. */
import { vi } from "vitest";
import type { Outcome } from "./program.ts";

const written = vi.hoisted(() => ({ stdout: "", stderr: "" }));

vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  const write = (fd: number, bytes: Uint8Array, ...rest: unknown[]) => {
    if (fd !== 1) return Reflect.apply(fs.write, fs, [fd, bytes, ...rest]);
    written.stdout += Buffer.from(bytes).toString();
    return (rest.at(-1) as (error: null, size: number) => void)(null, bytes.length);
  };
  const writeSync = (fd: number, bytes: Uint8Array, ...rest: unknown[]) => {
    if (fd !== 2) return Reflect.apply(fs.writeSync, fs, [fd, bytes, ...rest]);
    written.stderr += Buffer.from(bytes).toString();
    return bytes.length;
  };
  return { ...fs, write, writeSync };
});

const { run } = await import("../../src/cli/run.ts");

/** One call in the folder `cwd`; nothing reads stdin, and no signal is sent. */
export async function runHere(args: readonly string[], cwd: string): Promise<Omit<Outcome, "notes">> {
  Object.assign(written, { stdout: "", stderr: "" });
  const before = process.cwd();
  process.chdir(cwd);
  try {
    return { exit: await run(args), ...written };
  } finally {
    process.chdir(before);
  }
}
