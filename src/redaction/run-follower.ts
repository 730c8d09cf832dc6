/** Who sees what becomes of an input, besides whoever takes its output. */
import type { Follower } from "../scanner/follower.ts";

export interface RunFollower extends Follower {
  /** An input begins; `labelOf`: how the name of a member is printed. */
  begin(labelOf: (name: string) => string): void;
  /** The input is over, and all of it was right. */
  end(): void;
}
