/** What decisions are made with, beside the actions that come of it. */
import type { ActionContext } from "../../actions/action.ts";
import type { ActionSpec, RunActions } from "../../actions/table.ts";
import type { NodeStore } from "../../matcher/node-store.ts";
import type { Plan } from "../../matcher/plan.ts";
import type { PathTree } from "../../matcher/tree.ts";
import type { RunCounts } from "../../report/run-counts.ts";
import type { TextDetectors } from "../../text/detect.ts";
import type { HitFinding } from "../options/options.ts";
import type { KnownDetectors } from "./core-looks.ts";

/** The same for all runs of a redaction. */
export interface SharedParts {
  readonly plan: Plan;
  /** Where a rule's action is not in it, its values stay. */
  readonly actions: RunActions;
  /** What all actions may use. */
  readonly context: Omit<ActionContext, "label" | "category" | "shiftsBy">;
  /** Absent where the run scans nothing. */
  readonly detectors: TextDetectors | undefined;
  /** Present where all detectors are ones that the core may know. */
  readonly known?: KnownDetectors | undefined;
  /** What is done with what the detectors find. */
  readonly hitAction: (category: string) => ActionSpec;
  readonly onFinding?: ((finding: HitFinding) => void) | undefined;
  /**
   * Told in front of the findings of a value or a name where that begins, in bytes of the input; `goesOn`: the detectors of what was found in
   * an earlier piece of its text, and goes on in this one.
   */
  readonly asked?: ((at: number, goesOn?: readonly string[]) => void) | undefined;
  /** Every scalar that is scanned is shown, also without evidence. */
  readonly showsAll: boolean;
}

export interface RunParts extends SharedParts {
  readonly tree: PathTree;
  readonly nodes: NodeStore;
  readonly counts: RunCounts;
}
