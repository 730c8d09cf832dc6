import { allCommands } from "../../src/cli/commands/table.ts";

/** Every command of the command line, with its options. */
export const COMMANDS = await allCommands();
