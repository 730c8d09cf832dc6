/** What a name of a member tells of its values. */
import type { Form } from "../../survey/form.ts";

export interface Kind {
  /** For the reviewer. */
  readonly what: string;
  /** A key of the taxonomy. */
  readonly category: string;
  readonly action: "replace" | "scan";
  /** `person`: a word for a person has to stand before it or around it; `address`: other parts of an address beside it. */
  readonly needs?: "person" | "address";
  /** The parts of it lie in an object of its name: whatever text stands there is one. */
  readonly holdsParts?: true;
  /** What its values look like. */
  readonly fits: readonly Form[];
  readonly words: string;
}

/** What texts of a sort look like, and often enough in exports: what is masked, cut off, or in the wrong field. */
export const NAME_FORMS: readonly Form[] = ["words", "name", "word", "code", "mail", "other"];
export const TEXT_FORMS: readonly Form[] = [...NAME_FORMS, "id", "digits"];
export const NUMBER_FORMS: readonly Form[] = ["digits", "number", "id", "mail", "date", "other"];
export const ID_FORMS: readonly Form[] = ["id", "digits", "number", "name", "word", "mail", "date", "other"];
export const ANY_FORMS: readonly Form[] = [...TEXT_FORMS, "number", "date", "stamp", "url"];
