/** What stands for compiled rules and options where options may stand too. */
import type { RedactOptions } from "../options.ts";
import { Compiled } from "./compiled.ts";

/** What was compiled of it; options are compiled now. @throws UsageError, RuleError */
export let compiledFrom: (given: RedactOptions | CompiledRedaction) => Compiled;

/** Nobody can make one that has not been compiled. */
export abstract class CompiledRedaction {
  readonly #compiled: Compiled;

  /** @throws UsageError, RuleError */
  constructor(options: RedactOptions) {
    this.#compiled = new Compiled(options);
  }

  static {
    compiledFrom = (given) => {
      const isCompiled = typeof given === "object" && given !== null && #compiled in given;
      return isCompiled ? given.#compiled : new Compiled(given as RedactOptions);
    };
  }
}
