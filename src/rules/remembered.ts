/** Rule files and policies as an earlier run has checked them: what the command line remembers, and the library does not. */
import type { Review } from "./check/reviewed.ts";
import { quotable, withoutMark } from "./file/says-format.ts";
import { textOf } from "./file/utf-8.ts";
import type { Policy, RulePack } from "./model.ts";
import type { ParsedRuleFile } from "./parse.ts";

/** What a run needs of a rule file that loads. */
export interface CheckedFile {
  /** Without an approval, which also depends on the day and on the fields file. */
  readonly pack: RulePack;
  /** Absent where the file does not say that anybody approved it. */
  readonly review?: Review;
}

/** By the bytes of a file, what came of it. It never throws: what cannot be kept is not there. */
export interface Memory<T> {
  recall(bytes: Uint8Array): Promise<T | undefined>;
  keep(bytes: Uint8Array, checked: T): Promise<void>;
}

export interface Remembered {
  readonly rules: Memory<CheckedFile>;
  readonly policies: Memory<Policy>;
}

/**
 * What parsing the bytes would give, as far as an approval depends on it; undefined where nothing is remembered.
 *
 * The digest of an approval has to stand in the file. So nobody makes an approved file of other rules who can only write
 * what is remembered: whatever is approved, its digest covers.
 */
export async function recallFile(
  bytes: Uint8Array,
  remembered: Remembered | undefined,
): Promise<(CheckedFile & Pick<ParsedRuleFile, "text">) | undefined> {
  const found = await remembered?.rules.recall(bytes);
  if (found === undefined) return undefined;
  const text = quotable(withoutMark(textOf(bytes) ?? ""));
  return text.includes(found.review?.digest ?? "") ? { ...found, text } : undefined;
}
