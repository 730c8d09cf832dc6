/** Documents with nothing around them: the scanner takes the bytes as they are. */
import type { Failure, Sink } from "../../scanner/scanner.ts";
import type { Compiled } from "../compiled.ts";
import type { GrownCore } from "../grown-core.ts";
import { FORMATS } from "../options/format.ts";
import { inputError } from "./fault.ts";
import type { Framing } from "./framing.ts";

export class Documents implements Framing {
  readonly #core: GrownCore;
  readonly #compiled: Compiled;

  constructor(core: GrownCore, compiled: Compiled) {
    this.#core = core;
    this.#compiled = compiled;
  }

  write(bytes: Uint8Array, sink: Sink): void {
    this.#check(this.#core.scanner.write(bytes, sink));
  }

  end(sink: Sink): void {
    this.#check(this.#core.scanner.end(FORMATS[this.#compiled.options.format], sink));
  }

  #check(failure: Failure | undefined): void {
    if (failure !== undefined) throw inputError(this.#core.tree, failure);
  }
}
