/** A test in a policy file: it asks the policy alone, or runs a document through a rule file under the policy. */
import type { ActionSpec } from "../../actions/table.ts";

/** What a test expects of a value of a category, of a subject or of none. */
export interface AskedOfPolicy {
  readonly category: string;
  readonly subject: string | null;
  /** `own`: the policy has nothing to say, and the rule's own action holds. */
  readonly action: ActionSpec | "own";
}

/** Paths are normalized (RFC 9535, section 2.7), from the document's root. */
export interface PolicyTest {
  readonly name: string;
  readonly asked: readonly AskedOfPolicy[];
  /** A shipped pack, or a rule file beside the policy; null where the policy is asked alone. */
  readonly rules: string | null;
  /** The document as JSON text; "null" where the policy is asked alone. */
  readonly json: string;
  /** What acts on the value at a path; null: it is kept. */
  readonly actions: readonly (readonly [path: string, action: ActionSpec | null])[];
  /** Nothing of this text is left in the output. */
  readonly gone: readonly string[];
}
