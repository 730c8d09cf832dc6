/** JSON by the tokens of stream-json, each string, key and number as one piece of bounded size. */
import { jsonParser, type Token } from "stream-json/core/parser.js";

/** A part of a document, in the order of the text. `text`: a key or string decoded, a number as it is written. */
export interface Piece {
  readonly kind: "object" | "array" | "end" | "key" | "string" | "number" | "literal";
  readonly text: string;
  /** It was longer than the limit: `text` is its beginning. */
  readonly cut: boolean;
}

const OBJECT: Piece = Object.freeze({ kind: "object", text: "", cut: false });
const ARRAY: Piece = Object.freeze({ kind: "array", text: "", cut: false });
const END: Piece = Object.freeze({ kind: "end", text: "", cut: false });

/** What is not JSON; stream-json's own message may quote the text. */
export class NotJson extends Error {}

export class JsonReader {
  readonly #parse: ReturnType<typeof jsonParser>;
  /** What ends the text, which is also what the parser gives where it has nothing to give. */
  readonly #nothing: unknown;
  readonly #longest: number;
  readonly #take: (piece: Piece) => void;
  #parts: string[] = [];
  #size = 0;

  /**
   * `take` is given each piece. `many`: documents one after another, else exactly one; `longest`: UTF-16 code units of one
   * string, key or number.
   */
  constructor({ many, longest }: { many: boolean; longest: number }, take: (piece: Piece) => void) {
    this.#parse = jsonParser({ packValues: false, streamValues: true, jsonStreaming: many });
    this.#nothing = this.#parse("");
    this.#longest = longest;
    this.#take = take;
  }

  /** The next part of the text. @throws NotJson */
  write(text: string): void {
    for (const token of this.#tokensOf(text)) this.#add(token);
  }

  /** @throws NotJson where a document is not whole */
  end(): void {
    for (const token of this.#tokensOf(this.#nothing)) this.#add(token);
  }

  #tokensOf(text: unknown): readonly Token[] {
    try {
      const given: unknown = this.#parse(text as string);
      return given === this.#nothing ? [] : (given as { readonly values: readonly Token[] }).values;
    } catch {
      throw new NotJson();
    }
  }

  #add(token: Token): void {
    switch (token.name) {
      case "stringChunk":
      case "numberChunk":
        this.#collect(token.value);
        break;
      case "startObject":
        this.#take(OBJECT);
        break;
      case "startArray":
        this.#take(ARRAY);
        break;
      case "endObject":
      case "endArray":
        this.#take(END);
        break;
      case "endKey":
        this.#give("key");
        break;
      case "endString":
        this.#give("string");
        break;
      case "endNumber":
        this.#give("number");
        break;
      case "trueValue":
      case "falseValue":
      case "nullValue":
        this.#take({ kind: "literal", text: String(token.value), cut: false });
    }
  }

  #collect(chunk: string): void {
    // Of what is too long the same beginning is kept, wherever the input is cut.
    if (this.#size < this.#longest) this.#parts.push(chunk.slice(0, this.#longest - this.#size));
    this.#size += chunk.length;
  }

  #give(kind: "key" | "string" | "number"): void {
    const [first = "", ...more] = this.#parts;
    const text = more.length === 0 ? first : this.#parts.join("");
    const cut = this.#size > this.#longest;
    this.#parts = [];
    this.#size = 0;
    this.#take({ kind, text, cut });
  }
}
