/** Lists of operations (RFC 6902) as NDJSON: one list a line, written as it grows. */

/** Handed out once there is so much of it, in units of UTF-16. */
const MUCH = 32 * 1024;

const encoder = new TextEncoder();

export class ListText {
  readonly #sink: (bytes: Uint8Array) => void;
  #text = "";
  #isFirst = true;

  constructor(sink: (bytes: Uint8Array) => void) {
    this.#sink = sink;
  }

  /** Another input begins: what is left of a list that was not ended is none. */
  reset(): void {
    this.#text = "";
  }

  begin(): void {
    this.#text += "[";
    this.#isFirst = true;
  }

  /** Paths are pointers as they stand in a JSON string; `value` is JSON. */
  replace(path: string, value: string): void {
    this.#add(`{"op":"replace","path":"${path}","value":${value}}`);
  }

  remove(path: string): void {
    this.#add(`{"op":"remove","path":"${path}"}`);
  }

  move(from: string, path: string): void {
    this.#add(`{"op":"move","from":"${from}","path":"${path}"}`);
  }

  end(): void {
    this.#text += "]\n";
    if (this.#text.length >= MUCH) this.flush();
  }

  /** Hands out all that is there. */
  flush(): void {
    if (this.#text !== "") this.#sink(encoder.encode(this.#text));
    this.#text = "";
  }

  #add(operation: string): void {
    this.#text += this.#isFirst ? operation : `,${operation}`;
    this.#isFirst = false;
    if (this.#text.length >= MUCH) this.flush();
  }
}
