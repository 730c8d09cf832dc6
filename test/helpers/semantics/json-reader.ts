/** A small reader of JSON that knows where everything stands: an independent reading to hold the engine against. */

export interface JsonKey {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface JsonNode {
  readonly kind: "object" | "array" | "string" | "number" | "boolean" | "null";
  /** In UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
  readonly parent: JsonNode | undefined;
  /** Of a member. */
  readonly key: JsonKey | undefined;
  /** Which child of its parent it is. */
  readonly index: number;
  readonly children: readonly JsonNode[];
}

const SPACE = /[ \t\r\n]*/y;
const SCALAR = /"(?:[^"\\]|\\.)*"|-?[0-9][0-9.eE+-]*|true|false|null/y;

/** The documents of a text, one after another. The text has to be right; nothing is checked that is not needed. */
export function readDocuments(text: string): JsonNode[] {
  return new Reader(text).documents();
}

type Place = Pick<JsonNode, "parent" | "key" | "index">;
const ROOT: Place = { parent: undefined, key: undefined, index: 0 };

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  documents(): JsonNode[] {
    const found: JsonNode[] = [];
    if (this.#text.startsWith("\ufeff")) this.#at = 1;
    this.#take(SPACE);
    while (this.#at < this.#text.length) {
      found.push(this.#value(ROOT));
      this.#take(SPACE);
    }
    return found;
  }

  #value(place: Place): JsonNode {
    const first = this.#text[this.#at];
    if (first === "{" || first === "[") return this.#container(place, first === "{" ? "object" : "array");
    const start = this.#at;
    const text = this.#take(SCALAR);
    const kind = first === '"' ? "string" : text === "null" ? "null" : /^[tf]/.test(text) ? "boolean" : "number";
    return { kind, start, end: this.#at, ...place, children: [] };
  }

  #container(place: Place, kind: "object" | "array"): JsonNode {
    const children: JsonNode[] = [];
    const node = { kind, start: this.#at, end: 0, ...place, children };
    const close = kind === "object" ? "}" : "]";
    this.#at++;
    this.#take(SPACE);
    while (this.#text[this.#at] !== close) {
      if (children.length > 0) this.#expect(",");
      const key = kind === "object" ? this.#key() : undefined;
      children.push(this.#value({ parent: node, key, index: children.length }));
      this.#take(SPACE);
    }
    this.#at++;
    node.end = this.#at;
    return node;
  }

  #key(): JsonKey {
    const start = this.#at;
    const name = JSON.parse(this.#take(SCALAR)) as string;
    const end = this.#at;
    this.#take(SPACE);
    this.#expect(":");
    return { name, start, end };
  }

  #expect(character: string): void {
    if (this.#text[this.#at] !== character) throw new SyntaxError(`no ${character} at ${this.#at}`);
    this.#at++;
    this.#take(SPACE);
  }

  #take(sticky: RegExp): string {
    sticky.lastIndex = this.#at;
    const found = sticky.exec(this.#text)?.[0];
    if (found === undefined) throw new SyntaxError(`nothing known at ${this.#at}`);
    this.#at += found.length;
    return found;
  }
}

/** The node and all below it, parents first. */
export function allNodes(node: JsonNode): JsonNode[] {
  return [node, ...node.children.flatMap(allNodes)];
}

/** The node and all above it, nearest first. */
export function upwards(node: JsonNode): JsonNode[] {
  return node.parent === undefined ? [node] : [node, ...upwards(node.parent)];
}
