/** The data of events, each through the scanner of the run: as the JSON document that it is, or as one string. */
import { joinedBytes } from "../../input/bytes.ts";
import type { Failure } from "../../scanner/scanner.ts";
import type { GrownCore } from "../grown-core.ts";
import { mayHoldDocument } from "./like-json.ts";

/** Data that a rule might have a say in, and that is no JSON: where it is wrong nobody can say. */
export const BROKEN = "broken";

/** What came of the data of an event, and how many bytes the scanner was given. */
export interface RedactedData {
  readonly text: string;
  readonly scanned: number;
}

export class EventData {
  readonly #core: GrownCore;
  readonly #isRuled: boolean;
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

  /** `isRuled`: the run has rules. Then nothing that may be JSON is taken for a text, in which no rule would see its members. */
  constructor(core: GrownCore, isRuled: boolean) {
    this.#core = core;
    this.#isRuled = isRuled;
  }

  /** The redacted data; or why there is none: the place in a failure counts in bytes of the data. */
  redacted(data: string): RedactedData | Failure | typeof BROKEN {
    if (isJson(data)) return this.#scanned(data);
    if (this.#isRuled && mayHoldDocument(data)) return BROKEN;
    const made = this.#scanned(JSON.stringify(data));
    if (!("text" in made)) return made;
    const value: unknown = JSON.parse(made.text);
    return { ...made, text: typeof value === "string" ? value : made.text };
  }

  #scanned(document: string): RedactedData | Failure {
    // What ends a number: all of it has come out when the line break has.
    const bytes = this.#encoder.encode(`${document}\n`);
    const parts: Uint8Array[] = [];
    const failure = this.#core.scanner.write(bytes, (part) => parts.push(part.slice()));
    if (failure !== undefined) return failure;
    const text = this.#decoder.decode(joinedBytes(parts));
    if (!text.endsWith("\n")) throw new Error("a document is over, and not all of it has come out");
    return { text: text.slice(0, -1), scanned: bytes.length };
  }
}

/** Exactly one document. What a parser cannot read for any other reason, such as too many brackets, the scanner judges. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    return !(error instanceof SyntaxError);
  }
}
