/** Prints a help as wide as the terminal is. */
import { EXIT } from "../failure.ts";
import { STDOUT, writeText } from "../io/output-writer.ts";
import { isTerminal, paintOn } from "../messages.ts";
import { type Asked, helpText } from "./help.ts";

/** Returns the exit code. */
export async function showHelp(asked: Asked, brief: boolean): Promise<number> {
  const width = isTerminal(STDOUT) ? process.stdout.columns || undefined : undefined;
  await writeText(`${await helpText(asked, { paint: paintOn(STDOUT), width }, brief)}\n`);
  return EXIT.DONE;
}
