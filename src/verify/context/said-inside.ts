/** What is said of the values in an open object or array: by the names that lead there, by their own, by a label beside them. */
import { saidByName } from "./member.ts";
import { roleOf, saidByLabel } from "./pairs.ts";
import { NOTHING_SAID, ofScalar, type Said } from "./words.ts";

export class SaidInside {
  /** Of the container. */
  readonly #said: Said;
  /** undefined: nobody has asked yet. */
  #ofMember: Said | undefined;
  /** undefined: in an array, and before the first name. */
  #name: string | undefined;
  #label = "";

  constructor(said: Said) {
    this.#said = said;
  }

  /** The name of the next member. */
  member(name: string): void {
    this.#name = name;
    this.#ofMember = undefined;
  }

  /** Of the scalar that comes now. */
  ofScalar(): Said {
    const said = ofScalar(this.#ofValue());
    if (said !== NOTHING_SAID || this.#label === "" || this.#name === undefined) return said;
    return roleOf(this.#name) === "value" ? saidByLabel(this.#label) : NOTHING_SAID;
  }

  /** Of the container that begins now. */
  ofContainer(): Said {
    this.#label = "";
    return this.#ofValue();
  }

  /** A scalar has come; `text`: undefined where it is no string, or not all of it is known. */
  pass(text: string | undefined): void {
    if (this.#name !== undefined && roleOf(this.#name) === "label") this.#label = text ?? "";
  }

  #ofValue(): Said {
    if (this.#name === undefined) return this.#said;
    this.#ofMember ??= saidByName(this.#name, this.#said);
    return this.#ofMember;
  }
}
