/** What suites and peers are compared in, and who finds it: ours and the peers behind one face. */
import type { Span } from "../../src/detectors/detector.ts";

export const KINDS = ["e-mail", "phone", "card", "IBAN", "SSN", "IP"] as const;
export type Kind = (typeof KINDS)[number];

/** A span with its kind; "other" where it is none that is compared. */
export interface Found extends Span {
  readonly kind: Kind | "other";
}

export interface Finder {
  readonly name: string;
  /** What it says that it finds: for the rest it is not judged. */
  readonly kinds: readonly Kind[];
  find(text: string, regions: readonly string[]): Promise<readonly Found[]> | readonly Found[];
}
