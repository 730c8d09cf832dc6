/** A shipped pack as the build checked it, beside the YAML it was made of: read without a parser, in a millisecond. */
import { deepFreeze } from "./freeze.ts";
import type { RulePack } from "./model.ts";

/** Changes with the shape of `RulePack`, so that a file of another version is not read. */
const FORMAT = "checked-rules/2";

export interface CheckedPack {
  /** SHA-256 of the rule file's bytes, hexadecimal. */
  readonly sha256: string;
  readonly pack: RulePack;
}

export function renderChecked({ sha256, pack }: CheckedPack): string {
  return `${JSON.stringify({ format: FORMAT, sha256, pack })}\n`;
}

/** The pack, frozen; undefined where the text was not made of the rule file with this hash. */
export function readChecked(text: string, sha256: string): RulePack | undefined {
  try {
    const checked: { format?: string; sha256?: string; pack?: RulePack } = JSON.parse(text);
    return checked.format === FORMAT && checked.sha256 === sha256 ? deepFreeze(checked.pack) : undefined;
  } catch {
    // A half-written file: the rule file itself is there.
    return undefined;
  }
}
