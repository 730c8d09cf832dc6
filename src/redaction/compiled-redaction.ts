/** What stands for compiled rules and options where options may stand too. */
import type { CheckedOptions, RedactOptions } from "../options.ts";
import { Compiled } from "./compiled.ts";

/** What was compiled of it; options are compiled now. @throws UsageError, RuleError */
export let compiledFrom: (given: RedactOptions | CompiledRedaction) => Compiled;

/** The options that it was compiled of; options are themselves, and not checked. */
export let optionsFrom: <Options extends object>(given: Options | CompiledRedaction) => Options | CheckedOptions;

/** Nobody can make one that has not been compiled. */
export abstract class CompiledRedaction {
  readonly #compiled: Compiled;

  /** @throws UsageError, RuleError */
  constructor(options: RedactOptions) {
    this.#compiled = new Compiled(options);
  }

  static {
    const isCompiled = (given: unknown): given is CompiledRedaction =>
      typeof given === "object" && given !== null && #compiled in given;
    compiledFrom = (given) => (isCompiled(given) ? given.#compiled : new Compiled(given));
    optionsFrom = (given) => (isCompiled(given) ? given.#compiled.options : given);
  }
}
