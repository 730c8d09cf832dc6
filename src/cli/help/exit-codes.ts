/** What the exit codes of the program mean, for the help, the manual and the documents. */

/** Of the commands that answer a question. */
export const NO = "the answer is no";

/** `exit1`: what 1 means; undefined where a command never ends so. */
export function exitCodes(exit1: string | undefined = undefined): readonly (readonly [code: string, means: string])[] {
  return [
    ["0", "done (also where the reader of the output went away)"],
    ...(exit1 === undefined ? [] : [["1", exit1] as const]),
    ["2", "wrong usage, or a wrong rule file or policy (reveal: also keys that open no token)"],
    ["3", "the input is not JSON, not UTF-8, or too deep"],
    ["4", "a file cannot be read or written, or a file of a folder was not read"],
    ["70", "an internal error: please report it"],
    ["129, 130, 143", "ended by SIGHUP, SIGINT, SIGTERM"],
  ];
}
