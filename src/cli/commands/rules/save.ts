/** Writes an answer to a file. */
import { UsageError } from "../../../errors/errors.ts";
import { identityOfFile } from "../../io/identity.ts";
import { watchSignals } from "../../io/interruption.ts";
import { saveText } from "../../io/save-text.ts";

/** @throws UsageError where the file is one of those that were read; FileError; Interrupted */
export async function save(text: string, output: string, inputs: readonly string[]): Promise<void> {
  await checkNotRead(output, inputs);
  watchSignals();
  await saveText(output, text);
}

async function checkNotRead(output: string, inputs: readonly string[]): Promise<void> {
  const identity = await identityOfFile(output);
  if (identity === undefined) return;
  for (const input of inputs) {
    if ((await identityOfFile(input)) !== identity) continue;
    throw new UsageError("output-is-input", `${output} would overwrite ${input}`);
  }
}
