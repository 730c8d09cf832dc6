/** Who sees what becomes of an input, besides whoever takes its output. */
import type { Following } from "../scanner/follower.ts";
import type { Scanner } from "../scanner/scanner.ts";

export interface RunFollower {
  /** An input begins; returns where the scanner shows what goes into the output. `labelOf`: how the name of a member is printed. */
  begin(scanner: Scanner, labelOf: (name: string) => string): Following;
  /** The input is over, and all of it was right. */
  end(): void;
}
