/** A run whose changes are noted. */
import { REDACTING } from "../../actions/table.ts";
import { Compiled } from "../compiled.ts";
import { RuleDecisions } from "../decisions/decisions.ts";
import type { Ciphers } from "../options/ciphers.ts";
import type { HitFinding, RedactOptions } from "../options/options.ts";
import { Run } from "../run.ts";
import { Changes } from "./changes.ts";

export interface ChangesRun {
  readonly compiled: Compiled;
  readonly run: Run;
  /** Of the input at hand, as far as it has gone into the output. What waits there for the end of its record is noted, too. */
  readonly changes: Changes;
}

/**
 * For one input after another, not at the same time. Event streams are none of its inputs, as beside documents nothing is followed.
 *
 * @throws UsageError, RuleError
 */
export function changesRun(options: RedactOptions, otherwise?: Ciphers): ChangesRun {
  const changes = new Changes();
  const { onFinding } = options;
  const noting = (finding: HitFinding) => {
    changes.noteFound(finding.detector);
    onFinding?.(finding);
  };
  const compiled = new Compiled({ ...options, onFinding: noting }, otherwise, REDACTING, {
    decider: (parts) => new RuleDecisions({ ...parts, asked: changes.asked }),
  });
  return { compiled, changes, run: new Run(compiled, changes) };
}
