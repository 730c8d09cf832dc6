/** What the names of members say of the values in a text that is JSON. */
import { saidByName } from "../detectors/context/member-name.ts";
import { isIdLabel, LONGEST_LABEL, ROLE, roleOf, saidByLabel } from "../detectors/context/pairs.ts";
import { ofValue } from "../detectors/context/says.ts";
import { MOST_LABELS } from "../scanner/shared/codes.ts";
import type { JsonToken } from "./encodings/json-text.ts";

export class JsonNames {
  /** The role of the last name, and the labels that came last in an object: `{"name": "phone", "value": "…"}`. */
  #role = 0;
  #labels: string[] = [];
  #labelled = 0;

  /** By object: what its last name said. Outside of all objects what the name says whose value the text is. */
  readonly #said: Map<number, number>;

  constructor(named: number) {
    this.#said = new Map([[0, named]]);
  }

  /** A name comes. */
  note({ object, outer }: JsonToken, name: string): void {
    this.#role = roleOf(name);
    this.#said.set(object, saidByName(name, this.#said.get(outer) ?? 0));
  }

  /** What is said of a value. */
  of({ object }: JsonToken): number {
    const said = ofValue(this.#said.get(object) ?? 0);
    if (this.#role !== ROLE.VALUE || this.#labelled !== object) return said;
    const last = this.#labels.length - 1;
    const label = this.#labels.findLast(
      (text, i) => (i === last || !isIdLabel(text)) && ofValue(saidByLabel(text)) !== 0,
    );
    return label === undefined ? said : ofValue(saidByLabel(label));
  }

  /** A value has come: it may be a label. `text`: undefined where it is no string. */
  noteValue({ object }: JsonToken, text: string | undefined): void {
    if (this.#role !== ROLE.LABEL || text === undefined || text === "") return;
    if (this.#labelled !== object) this.#labels = [];
    this.#labelled = object;
    if (text.length <= LONGEST_LABEL && this.#labels.push(text) > MOST_LABELS) this.#labels.shift();
  }
}
