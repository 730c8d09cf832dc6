/** What decisions are made with, beside the rules: the same for all runs of a redaction, but for what they count. */
import type { ActionContext } from "../../actions/action.ts";
import type { ActionSpec, RunActions } from "../../actions/table.ts";
import type { RunCounts } from "../../report/run-counts.ts";
import type { TextDetectors } from "../../text/detect.ts";
import type { HitFinding } from "../options/options.ts";

/** What all actions of a run may use. */
export type CommonContext = Pick<ActionContext, "keys" | "purpose" | "regions" | "phones">;

export interface RunParts {
  /** Where a rule's action is not in it, its values stay. */
  readonly actions: RunActions;
  readonly context: CommonContext;
  readonly counts: RunCounts;
  /** Absent where the run scans nothing. */
  readonly detectors: TextDetectors | undefined;
  /** What is done with what the detectors find. */
  readonly hitAction: (category: string) => ActionSpec;
  readonly onFinding?: ((finding: HitFinding) => void) | undefined;
}
