/** Who sees what becomes of an input, besides whoever takes its output. */
import type { PathTree } from "../matcher/tree.ts";
import type { Following } from "../scanner/follower.ts";
import type { Scanner } from "../scanner/scanner.ts";

export interface RunFollower {
  /** An input begins; returns where the scanner shows what goes into the output. `tree`: of the paths that it walks along. */
  begin(scanner: Scanner, tree: PathTree): Following;
  /** The input is over, and all of it was right. */
  end(): void;
}
