/** The options of a compiled redaction: for callers that need nothing else of it. */
import type { CheckedOptions } from "./options.ts";

/** The checked options, where a compiled redaction was given. */
export let compiledOptionsIn: (given: unknown) => CheckedOptions | undefined;

/** None can be made with options that have not been checked. */
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
