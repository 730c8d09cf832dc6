/**
 * Whether colours are wanted. This room holds what people see at a terminal and nowhere else: the first screen, and the
 * summary of a run. It decides nothing about a run, and no program may have to read what is shown here.
 */

const NO: readonly string[] = ["0", "false"];

/**
 * FORCE_COLOR goes first, as Node reads it: 0 and false are no, all else is yes, also without a terminal, and also where it is empty
 * (which force-color.org leaves to NO_COLOR and the terminal). Then NO_COLOR, unless it is empty (no-color.org). Then a terminal that is more than dumb.
 */
export function hasColours(env: Readonly<Record<string, string | undefined>>, isTerminal: () => boolean): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = env;
  if (FORCE_COLOR !== undefined) return !NO.includes(FORCE_COLOR);
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  return TERM !== "dumb" && isTerminal();
}
