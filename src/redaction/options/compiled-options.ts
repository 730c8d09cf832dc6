/** Options that were compiled, where options may stand: for what needs nothing else of a compiled redaction. */
import type { CheckedOptions } from "./options.ts";

/** Those that were compiled, if that is what was given. */
export let compiledOptionsIn: (given: unknown) => CheckedOptions | undefined;

/** Nobody can make one whose options have not been checked. */
export abstract class CompiledOptions {
  readonly #options: CheckedOptions;

  constructor(options: CheckedOptions) {
    this.#options = options;
  }

  static {
    compiledOptionsIn = (given) =>
      typeof given === "object" && given !== null && #options in given ? given.#options : undefined;
  }
}
