/**
 * Reads the examples of a document: which members there are, and where. Most are not JSON: comments, commas and colons that
 * lack or are too many, brackets that are not closed or closed too early, strings over several lines. What can be
 * understood is.
 */

export interface ExampleField {
  /** From the example's root, with `[*]` for elements: `$.data[*].name`. */
  readonly path: string;
  readonly type: "string" | "number" | "boolean" | "null" | "empty list" | "empty object";
  /** The values, in the order of the text; none where it is an empty list or object. */
  readonly values: readonly (string | number | boolean | null)[];
  /** The comment behind it. */
  note?: string;
}

interface Container {
  readonly kind: "object" | "list";
  readonly path: string;
  /** A member's name that waits for its value. */
  name?: string;
  filled: boolean;
}

const TOKEN = /\s+|\/\/[^\n]*|"(?:[^"\\]|\\.)*"|[[\]{}]|[:,]|true|false|null|-?\d[\d.eE+-]*/gy;

/** Every member of every example in a text, once for each type. An example begins a line with a bracket. */
export function readExamples(text: string): ExampleField[] {
  const fields = new Map<string, ExampleField>();
  for (let at = nextExample(text, 0); at >= 0; ) {
    const reader = new ExampleReader(text, at);
    const end = reader.read();
    for (const field of reader.fields) {
      const key = `${field.path} ${field.type}`;
      fields.set(key, { ...field, values: [...(fields.get(key)?.values ?? []), ...field.values] });
    }
    at = nextExample(text, end);
  }
  return [...fields.values()];
}

function nextExample(text: string, from: number): number {
  const found = /^[[{]/m.exec(text.slice(from));
  return found === null ? -1 : from + found.index;
}

class ExampleReader {
  readonly fields: ExampleField[] = [];
  readonly #text: string;
  #at: number;
  readonly #open: Container[] = [];
  /** The value of the same line. */
  #last: ExampleField | undefined;

  constructor(text: string, at: number) {
    this.#text = text;
    this.#at = at;
  }

  /** @returns where the example ends: behind its last bracket, or before the first sign that none can have. */
  read(): number {
    do {
      TOKEN.lastIndex = this.#at;
      const [token] = TOKEN.exec(this.#text) ?? [];
      if (token === undefined) break;
      this.#at += token.length;
      this.#take(token);
    } while (this.#open.length > 0);
    return this.#at;
  }

  #take(token: string): void {
    if (token.includes("\n") && token.trim() === "") this.#last = undefined;
    if (/^[\s:,]/.test(token)) return;
    if (token.startsWith("//")) this.#note(token.slice(2).trim());
    else if (token === "{" || token === "[") this.#begin(token === "{" ? "object" : "list");
    else if (token === "}" || token === "]") this.#end(token === "}" ? "object" : "list");
    else if (token.startsWith('"') && this.#isName()) this.#name(token.slice(1, -1));
    else this.#value(token);
  }

  /** A string is a member's name where an object waits for one, or where a colon follows in a list. */
  #isName(): boolean {
    const top = this.#open.at(-1);
    if (top?.kind === "object") return top.name === undefined;
    return /^\s*:/.test(this.#text.slice(this.#at, this.#at + 20));
  }

  #name(name: string): void {
    let top = this.#open.at(-1);
    // A name in a list: either the list was never closed, or its element never opened, or closed too early.
    if (top?.kind === "list" && top.filled && this.#open.length > 1) {
      this.#open.pop();
      top = this.#open.at(-1);
    } else if (top?.kind === "list") {
      top.filled = true;
      top = { kind: "object", path: `${top.path}[*]`, filled: false };
      this.#open.push(top);
    }
    if (top !== undefined) top.name = name;
  }

  #value(token: string): void {
    const path = this.#here();
    if (path === undefined) return;
    this.#last = { path, type: typeOf(token), values: [JSON.parse(token.replaceAll("\n", "\\n"))] };
    this.fields.push(this.#last);
  }

  #note(text: string): void {
    if (this.#last !== undefined) this.#last.note = text;
  }

  #begin(kind: Container["kind"]): void {
    this.#open.push({ kind, path: this.#here() ?? "$", filled: false });
  }

  #end(kind: Container["kind"]): void {
    while (this.#open.length > 0) {
      const ended = this.#open.pop() as Container;
      if (!ended.filled)
        this.fields.push({ path: ended.path, type: kind === "object" ? "empty object" : "empty list", values: [] });
      if (ended.kind === kind) return;
    }
  }

  /** Where the value stands that comes now, and that it came. */
  #here(): string | undefined {
    const top = this.#open.at(-1);
    if (top === undefined) return undefined;
    top.filled = true;
    const { name = "", path, kind } = top;
    if (kind === "list") return `${path}[*]`;
    delete top.name;
    return path + (/^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `['${name}']`);
  }
}

function typeOf(token: string): ExampleField["type"] {
  if (token.startsWith('"')) return "string";
  if (token === "null") return "null";
  return token === "true" || token === "false" ? "boolean" : "number";
}
