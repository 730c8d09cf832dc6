/** Compiled rules and options, which may be given wherever options may. */

import { Compiled } from "./compiled.ts";
import type { Ciphers } from "./options/ciphers.ts";
import { CompiledOptions } from "./options/compiled-options.ts";
import type { RedactOptions } from "./options/options.ts";

/**
 * The compiled form of what was given; plain options are compiled now. `otherwise`: for keyed actions, where the options bring no
 * ciphers. @throws UsageError, RuleError
 */
export let compiledFrom: (given: RedactOptions | CompiledRedaction, otherwise?: Ciphers) => Compiled;

export abstract class CompiledRedaction extends CompiledOptions {
  readonly #compiled: Compiled;

  /** @throws UsageError, RuleError */
  constructor(options: RedactOptions, otherwise: Ciphers | undefined) {
    const compiled = new Compiled(options, otherwise);
    super(compiled.options);
    this.#compiled = compiled;
  }

  static {
    compiledFrom = (given, otherwise) => {
      const isCompiled = typeof given === "object" && given !== null && #compiled in given;
      return isCompiled ? given.#compiled : new Compiled(given as RedactOptions, otherwise);
    };
  }
}
