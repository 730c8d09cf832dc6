/** A test in a rule file. Paths are normalized (RFC 9535, section 2.7), from the document's root. */
export interface RuleTest {
  readonly name: string;
  /** The document as JSON text. */
  readonly json: string;
  /** Which entry decides: path to entry id. */
  readonly decided: readonly (readonly [path: string, id: string])[];
  /** No entry has a say here. */
  readonly undecided: readonly string[];
  /** These come out as they went in. */
  readonly kept: readonly string[];
  /** Nothing of this text is left in the output. */
  readonly gone: readonly string[];
}
