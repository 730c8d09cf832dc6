/** What makes digests of a run's inputs and outputs. */
import type { Compiled } from "../../redaction/compiled.ts";
import { Digests } from "../io/digests.ts";

/** Apart from those of all actions: no action has this name. */
const USE = "input digest";
/** As long as SHA-256 is (RFC 2104, section 3). */
const KEY_BYTES = 32;

/** Inputs are digested under the key that writes, and for the run's purpose: those of different purposes cannot be compared. */
export function digestsOf({ keys, options: { purpose = "" } }: Pick<Compiled, "keys" | "options">): Digests {
  return new Digests(keys?.writing({ action: USE, category: null, purpose }, KEY_BYTES));
}
