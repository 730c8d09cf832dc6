import { MOST_LEVELS, refuseDepth } from "./limits.ts";
import { MemberList } from "./members.ts";
import type { Problems } from "./problems.ts";
import type { FileNode, ListNode, MapNode, ScalarNode } from "./tree.ts";

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const SPACE = /[ \t\r\n]*/y;

/** Reads JSON (RFC 8259), strictly. What is wrong goes to `problems`; undefined where there is no tree. */
export function readJson(text: string, problems: Problems): FileNode | undefined {
  try {
    return new JsonTreeReader(text, problems).document();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    if (error.deep) refuseDepth(error.at, problems);
    else problems.error("syntax-error", error.at, error.message);
    return undefined;
  }
}

/** Ends the reading: after the first error in a JSON text the rest cannot be judged. */
class Stop extends Error {
  readonly at: number;
  readonly deep: boolean;

  constructor(at: number, message: string, deep = false) {
    super(message);
    this.at = at;
    this.deep = deep;
  }
}

class JsonTreeReader {
  readonly #text: string;
  readonly #problems: Problems;
  #at = 0;

  constructor(text: string, problems: Problems) {
    this.#text = text;
    this.#problems = problems;
  }

  document(): FileNode {
    this.#space();
    const node = this.#value(1);
    this.#space();
    if (this.#at < this.#text.length) throw new Stop(this.#at, "something stands after the end of the JSON document");
    return node;
  }

  #value(level: number): FileNode {
    const start = this.#at;
    const first = this.#text[start];
    if ((first === "{" || first === "[") && level > MOST_LEVELS) throw new Stop(start, "", true);
    if (first === "{") return this.#map(level);
    if (first === "[") return this.#list(level);
    if (first === '"') return this.#string();
    const written = this.#take(NUMBER) || this.#take(WORD);
    if (written === "") throw new Stop(start, "expected a JSON value");
    return { kind: "scalar", value: JSON.parse(written), written, style: "double", start };
  }

  #map(level: number): MapNode {
    const start = this.#at;
    const members = new MemberList(this.#problems);
    this.#items("}", () => {
      if (this.#text[this.#at] !== '"') throw new Stop(this.#at, "expected a key in double quotes");
      const key = this.#string();
      this.#space();
      this.#expect(":");
      const value = this.#value(level + 1);
      members.add({ key: key.written, keyStyle: "double", keyStart: key.start, value, end: this.#at });
    });
    return { kind: "map", flow: false, members: members.list, start };
  }

  #list(level: number): ListNode {
    const start = this.#at;
    const items: FileNode[] = [];
    this.#items("]", () => {
      items.push(this.#value(level + 1));
    });
    return { kind: "list", flow: false, items, start };
  }

  /** Reads what stands between the bracket here and its closing one. */
  #items(close: string, item: () => void): void {
    this.#at += 1;
    this.#space();
    if (this.#text[this.#at] === close) {
      this.#at += 1;
      return;
    }
    for (;;) {
      item();
      this.#space();
      if (this.#text[this.#at] === close) break;
      if (this.#text[this.#at] !== ",") throw new Stop(this.#at, `expected a comma or ${close}`);
      this.#expect(",");
    }
    this.#at += 1;
  }

  #string(): ScalarNode {
    const start = this.#at;
    let end = start + 1;
    while (end < this.#text.length && this.#text[end] !== '"') end += this.#text[end] === "\\" ? 2 : 1;
    const source = this.#text.slice(start, end + 1);
    this.#at = end + 1;
    const value = decodeString(source, start);
    return { kind: "scalar", value, written: value, style: "double", start };
  }

  #expect(character: string): void {
    const name = character === ":" ? "colon" : "comma";
    if (this.#text[this.#at] !== character) throw new Stop(this.#at, `expected a ${name}`);
    this.#at += 1;
    this.#space();
  }

  #space(): void {
    this.#take(SPACE);
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const taken = pattern.exec(this.#text)?.[0] ?? "";
    this.#at += taken.length;
    return taken;
  }
}

function decodeString(source: string, start: number): string {
  try {
    const value: unknown = JSON.parse(source);
    if (typeof value === "string") return value;
  } catch {
    // Our own message follows: that of JSON.parse quotes the text.
  }
  throw new Stop(start, "this text has no end, a wrong escape, or a line break in it");
}
