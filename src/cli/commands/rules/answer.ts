/**
 * What a command of `scrubjay rules` finds, and how that is written. The commands of this room read rule files and print
 * pages about them. They decide nothing: what a page says is found in `review`, and how it looks in `pages`.
 */
import { UsageError } from "../../../errors/errors.ts";
import type { Arguments } from "../../arguments/arguments.ts";
import { EXIT } from "../../failure.ts";
import { identityOfFile } from "../../io/identity.ts";
import { watchSignals } from "../../io/interruption.ts";
import { writeAnswer } from "../../io/write-answer.ts";

export interface Answer {
  /** "" for nothing. */
  readonly text: string;
  readonly exit: number;
  /** The files it was made from: the output is none of them. */
  readonly inputs: readonly string[];
  /** What `--output` asks for is done: the text is for stdout. */
  readonly isSaved?: boolean;
}

/** Exit code 1 says that the answer is no. */
export function exitOf(yes: boolean): number {
  return yes ? EXIT.DONE : EXIT.NO;
}

/** The run of a command that finds an answer. It throws UsageError, RuleError, FileError, Interrupted. */
export function answering(find: (given: Arguments) => Promise<Answer>): (given: Arguments) => Promise<number> {
  return async (given) => {
    const { text, exit, inputs, isSaved = false } = await find(given);
    if (text === "") return exit;
    const output = isSaved || given.text("output") === "-" ? undefined : given.text("output");
    if (output !== undefined) {
      await checkNotRead(output, inputs);
      watchSignals();
    }
    await writeAnswer(text, output);
    return exit;
  };
}

/** @throws UsageError `output-is-input` */
export async function checkNotRead(output: string, inputs: readonly string[]): Promise<void> {
  const identity = await identityOfFile(output);
  if (identity === undefined) return;
  for (const input of inputs) {
    if ((await identityOfFile(input)) !== identity) continue;
    throw new UsageError("output-is-input", `${output} would overwrite ${input}`);
  }
}
