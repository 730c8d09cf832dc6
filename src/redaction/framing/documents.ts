/** Documents with nothing around them: the scanner takes the bytes as they are. */
import { InputError } from "../../errors/errors.ts";
import { pointerOf } from "../../matcher/labels.ts";
import type { Failure, Sink } from "../../scanner/scanner.ts";
import type { Compiled } from "../compiled.ts";
import type { GrownCore } from "../grown-core.ts";
import { FORMATS } from "../options/format.ts";
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
    if (failure === undefined) return;
    const { code, message, offset, line, column } = failure;
    throw new InputError(code, message, { offset, line, column, pointer: pointerAt(failure, this.#core) });
  }
}

/** The way to the place of a failure, as it may be printed. */
export function pointerAt({ levels }: Failure, { tree }: GrownCore): string {
  return pointerOf(levels.map(({ node, index }) => (index < 0 ? tree.at(node).label : index)));
}
