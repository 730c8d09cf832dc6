/** An open container, and where in it the input stands. */
import { MemberNames, type NameChains } from "./member-names.ts";
import { Renames } from "./renames.ts";

export class OpenContainer {
  isArray = false;
  /** Of an element: where it stands in the input, and in the array as patched so far. */
  ordinal = 0;
  index = 0;
  readonly names: MemberNames;
  #renames: Renames | undefined;
  /** The pointer to the container, as it stands in a JSON string; undefined until it is asked for. */
  pointer: string | undefined;

  constructor(chains: NameChains) {
    this.names = new MemberNames(chains);
  }

  begin(isArray: boolean): void {
    this.isArray = isArray;
    this.ordinal = 0;
    this.index = 0;
    this.#renames = undefined;
    this.pointer = undefined;
    if (!isArray) this.names.begin();
  }

  /** The step of a pointer from here to the value at hand. */
  get step(): string {
    return this.isArray ? `/${this.index}` : this.names.step;
  }

  /** What becomes of names; undefined: all of them stay. */
  get changedNames(): Renames | undefined {
    return this.#renames;
  }

  get renames(): Renames {
    this.#renames ??= new Renames();
    return this.#renames;
  }
}
