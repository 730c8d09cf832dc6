/**
 * What an input is by its first line: an event stream, or documents. No JSON begins as an event stream does; but other texts may.
 * So the guess holds only as long as nothing speaks against it.
 */
import { joinedBytes } from "../../input/bytes.ts";
import { beginsEventStream } from "../../input/event-stream.ts";
import type { Sink } from "../../scanner/scanner.ts";
import type { Compiled } from "../compiled.ts";
import type { GrownCore } from "../grown-core.ts";
import { Documents } from "./documents.ts";
import { EventStream } from "./event-stream.ts";
import type { Framing } from "./framing.ts";

const NOTHING = new Uint8Array(0);

export class Recognized implements Framing {
  readonly #core: GrownCore;
  readonly #compiled: Compiled;
  /** Once it is known. */
  #framing: Framing | undefined;
  #head = NOTHING;

  constructor(core: GrownCore, compiled: Compiled) {
    this.#core = core;
    this.#compiled = compiled;
  }

  write(bytes: Uint8Array, sink: Sink): void {
    if (this.#framing !== undefined) this.#framing.write(bytes, sink);
    else this.#begin(this.#head.length === 0 ? bytes : joinedBytes([this.#head, bytes]), false, sink);
  }

  end(sink: Sink): void {
    if (this.#framing === undefined) this.#begin(this.#head, true, sink);
    this.#framing?.end(sink);
  }

  #begin(head: Uint8Array, isAll: boolean, sink: Sink): void {
    const isEvents = beginsEventStream(head, isAll);
    if (isEvents === undefined) {
      this.#head = head.slice();
      return;
    }
    this.#head = NOTHING;
    this.#framing = isEvents
      ? new EventStream(this.#core, this.#compiled, true)
      : new Documents(this.#core, this.#compiled);
    this.#framing.write(head, sink);
  }
}
