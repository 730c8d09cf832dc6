/** What the names of members say of the values in a text that is JSON. */
import { saidByName } from "../detectors/context/member-name.ts";
import { ROLE, roleOf, saidByLabel } from "../detectors/context/pairs.ts";
import { ofValue } from "../detectors/context/says.ts";
import type { JsonToken } from "./encodings/json-text.ts";

export class JsonNames {
  /** The role of the last name, and the label that came last in an object: `{"name": "phone", "value": "…"}`. */
  #role = 0;
  #label = "";
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
    const isPaired = this.#role === ROLE.VALUE && this.#labelled === object && said === 0;
    return isPaired ? saidByLabel(this.#label) : said;
  }

  /** A value has come: it may be a label. `text`: undefined where it is no string. */
  noteValue({ object }: JsonToken, text: string | undefined): void {
    if (this.#role !== ROLE.LABEL || text === "") return;
    this.#label = text ?? "";
    this.#labelled = object;
  }
}
