/** What an action is. One file each; table.ts lists them. */
import type { ActionSpec } from "../rules/model.ts";

/** What an action may use to do its work. */
export interface ActionContext {
  /** What stands for a value of the rule's category, e.g. `[EMAIL]`. */
  readonly label: string;
  /** HMAC-SHA-256 under the run's key; absent where no key was given. */
  readonly mac: ((text: Uint8Array) => Uint8Array) | undefined;
  /** Takes what detectors find out of a string or a number; absent where the run scans nothing. */
  readonly scan?: TextAction | undefined;
}

/** What looks at a text itself to see whether there is something to take out. */
export interface TextAction {
  readonly needs: number;
  readonly string: (text: string) => string;
  readonly number: (text: string) => string;
}

/**
 * An action of one rule, ready to be applied. All texts are JSON; a fixed text means that the value need not be
 * looked at. Laws (test/actions/laws.ts): deterministic, valid JSON, of the same JSON type, free of the original.
 */
export interface Action {
  readonly string: string | ((text: string) => string);
  readonly number: string | ((text: string) => string);
  readonly boolean: string;
  /** Where set, values without any of this evidence (EVIDENCE of the detectors) stay without being looked at. */
  readonly needs?: number;
}

export interface ActionKind {
  readonly needsKey: boolean;
  /** Whether the matched node itself, a container with all it holds, is taken. */
  readonly takes: "remove" | "null" | undefined;
  make(spec: ActionSpec, context: ActionContext): Action;
}
