/** What is said of the values in an open object or array: by the names that lead there, by their own, by a label beside them. */
import { saidByName } from "./member.ts";
import { roleOf, saidByLabel } from "./pairs.ts";
import { NOTHING_SAID, ofScalar, type Said } from "./words.ts";

const MOST_LABELS = 4;
/** An id, which says nothing where another label stands behind it. */
const MANY_DIGITS = /(?:[0-9][^0-9]*){5}/;

export class SaidInside {
  /** Of the container. */
  readonly #said: Said;
  /** undefined: nobody has asked yet. */
  #ofMember: Said | undefined;
  /** undefined: in an array, and before the first name. */
  #name: string | undefined;
  /** The last texts of members that say what others are. */
  #labels: string[] = [];

  constructor(said: Said) {
    this.#said = said;
  }

  /** Of the member whose value comes; undefined in an array. */
  get name(): string | undefined {
    return this.#name;
  }

  /** The name of the next member. */
  member(name: string): void {
    this.#name = name;
    this.#ofMember = undefined;
  }

  /** Of the scalar that comes now. */
  ofScalar(): Said {
    const said = ofScalar(this.#ofValue());
    if (this.#labels.length === 0 || this.#name === undefined || roleOf(this.#name) !== "value") return said;
    const last = this.#labels.length - 1;
    for (let i = last; i >= 0; i--) {
      const text = this.#labels[i] as string;
      const byLabel = i < last && MANY_DIGITS.test(text) ? NOTHING_SAID : saidByLabel(text);
      if (byLabel !== NOTHING_SAID) return byLabel;
    }
    return said;
  }

  /** Of the container that begins now. */
  ofContainer(): Said {
    this.#labels = [];
    return this.#ofValue();
  }

  /** A scalar has come; `text`: undefined where it is no string, or not all of it is known. */
  pass(text: string | undefined): void {
    if (this.#name !== undefined && roleOf(this.#name) === "label" && text) {
      if (this.#labels.push(text) > MOST_LABELS) this.#labels.shift();
    }
  }

  #ofValue(): Said {
    if (this.#name === undefined) return this.#said;
    this.#ofMember ??= saidByName(this.#name, this.#said);
    return this.#ofMember;
  }
}
