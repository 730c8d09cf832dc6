/** Compiled rules and options, which may be given wherever options may. */

import { Compiled } from "./compiled.ts";
import { CompiledOptions } from "./options/compiled-options.ts";
import type { RedactOptions } from "./options/options.ts";

/** The compiled form of what was given; plain options are compiled now. @throws UsageError, RuleError */
export let compiledFrom: (given: RedactOptions | CompiledRedaction) => Compiled;

export abstract class CompiledRedaction extends CompiledOptions {
  readonly #compiled: Compiled;

  /** @throws UsageError, RuleError */
  constructor(options: RedactOptions) {
    const compiled = new Compiled(options);
    super(compiled.options);
    this.#compiled = compiled;
  }

  static {
    compiledFrom = (given) => {
      const isCompiled = typeof given === "object" && given !== null && #compiled in given;
      return isCompiled ? given.#compiled : new Compiled(given as RedactOptions);
    };
  }
}
