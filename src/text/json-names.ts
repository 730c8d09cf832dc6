/** What the names of members say of the values in a text that is JSON. */
import { saidByName } from "../detectors/context/member-name.ts";
import type { JsonToken } from "./encodings/json-text.ts";

export class JsonNames {
  /** By object: what its last name said. Outside of all objects what the name says whose value the text is. */
  readonly #said: Map<number, number>;

  constructor(named: number) {
    this.#said = new Map([[0, named]]);
  }

  /** A name comes. */
  note({ object, outer }: JsonToken, name: string): void {
    this.#said.set(object, saidByName(name, this.#said.get(outer)));
  }

  /** What is said of a value. */
  of({ object }: JsonToken): number {
    return this.#said.get(object) ?? 0;
  }
}
