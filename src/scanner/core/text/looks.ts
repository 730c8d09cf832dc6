// What the run's detectors are, and what they put in place of what they find: set once, when the core is made.
import { LOOKS } from "../../shared/text";

export class Looks {
  /** Bits of DETECTS; 0: the host is asked about everything. */
  static detects: u32 = 0;
  static at: usize = 0;
}

/** `at`: LOOKS. */
export function setLooks(at: usize): void {
  Looks.at = at;
  Looks.detects = load<u32>(at, LOOKS.DETECTS);
}
