/** No input is named, and nobody pipes one: a terminal would be waited for in silence, and of /dev/null nothing comes. */
import { UsageError } from "../errors/errors.ts";
import type { Arguments } from "./arguments/arguments.ts";
import type { Option } from "./arguments/options.ts";
import { exists } from "./io/identity.ts";
import { STDIN } from "./io/input.ts";
import { isTerminal, say } from "./messages.ts";

const INPUT_NAME = /(?<!\.pii)\.(?:json|ndjson|jsonl)(?:\.gz|\.zst|\.br)?$/i;

/**
 * Says that the terminal is read, where it is one.
 *
 * @throws UsageError where an option has taken the name of a file for its value that may have been meant as the input.
 */
export async function checkNoneTaken(given: Arguments, options: readonly Option[]): Promise<void> {
  const taken = await takenInput(given, options);
  if (taken !== undefined)
    throw new UsageError("no-file", `no input is named, and ${taken}; name the input last (- is stdin)`);
  if (isTerminal(STDIN) && !given.flag("quiet")) say("no input is named: reading the terminal, to its end (Ctrl-D)");
}

async function takenInput(given: Arguments, options: readonly Option[]): Promise<string | undefined> {
  for (const { name, kind } of options) {
    if (kind === "flag") continue;
    for (const value of given.list(name)) {
      if (INPUT_NAME.test(value) && (await exists(value))) return `--${name} took ${value} for its value`;
    }
  }
  return undefined;
}
