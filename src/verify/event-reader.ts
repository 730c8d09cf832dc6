/**
 * Server-sent events (WHATWG HTML, section 9.2.6), read once more: the data of each event, and every text beside it. What is longer
 * than the limit is cut, and said to be.
 */

export interface EventParts {
  /** The data of one event, its lines joined. */
  data(text: string, isCut: boolean): void;
  /** A comment, or the value of `event`, `id` or `retry`. */
  beside(text: string, isCut: boolean): void;
  /** A line that is none of these: the standard ignores it. */
  other(text: string, isCut: boolean): void;
}

const LINE_ENDS = /\r\n|\r|\n/;
const KNOWN = /^(data|event|id|retry)?(?:: ?(.*))?$/s;

export class EventReader {
  readonly #longest: number;
  readonly #parts: EventParts;
  #line = new Bounded();
  #data: Bounded | undefined;
  #endsInCr = false;

  /** `longest`: UTF-16 code units of one event. */
  constructor(longest: number, parts: EventParts) {
    this.#longest = longest;
    this.#parts = parts;
  }

  /** The next part of the text, cut anywhere. */
  write(text: string): void {
    if (text === "") return;
    const rest = this.#endsInCr && text.startsWith("\n") ? text.slice(1) : text;
    this.#endsInCr = text.endsWith("\r");
    const lines = rest.split(LINE_ENDS);
    lines.forEach((part, i) => {
      this.#line.add(part, this.#longest);
      if (i < lines.length - 1) this.#endLine();
    });
  }

  /** The standard drops an event that has not ended; what it holds is there all the same. */
  end(): void {
    this.#endLine();
    this.#endEvent();
  }

  #endLine(): void {
    const { text, isCut } = this.#line;
    this.#line = new Bounded();
    if (text === "") {
      this.#endEvent();
      return;
    }
    const [isKnown, name, value = ""] = KNOWN.exec(text) ?? [];
    if (isKnown === undefined) this.#parts.other(text, isCut);
    else if (name === "data") this.#addData(value, isCut);
    else if (name !== "retry" || !/^\d{1,9}$/.test(value)) this.#parts.beside(value, isCut);
  }

  #addData(value: string, isCut: boolean): void {
    const isFirst = this.#data === undefined;
    this.#data ??= new Bounded();
    this.#data.add(isFirst ? value : `\n${value}`, this.#longest);
    if (isCut) this.#data.isCut = true;
  }

  #endEvent(): void {
    const data = this.#data;
    this.#data = undefined;
    if (data !== undefined) this.#parts.data(data.text, data.isCut);
  }
}

/** A text that grows up to a limit. */
class Bounded {
  text = "";
  isCut = false;

  add(part: string, most: number): void {
    const room = most - this.text.length;
    if (part.length > room) this.isCut = true;
    this.text += part.slice(0, Math.max(0, room));
  }
}
