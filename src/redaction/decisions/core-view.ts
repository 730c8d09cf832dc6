/** What the core, or the walk along parsed values, may do for an action without asking. */
import type { Action } from "../../actions/action.ts";

export interface CoreView extends Pick<Action, "hashed" | "scans"> {
  /** What stands in place of every string, as plain text, and of every number; undefined where it depends on the value. */
  readonly string: string | undefined;
  readonly number: string | undefined;
  /** Values that stay, as JSON without needless escapes. */
  readonly kept?: readonly string[];
}

export function viewOf(action: Action): CoreView {
  const { string, number, hashed, scans } = action;
  return {
    string: dependsOnText(action) ? undefined : (string as string),
    number: typeof number === "string" && !mustBeAsked(action) ? number : undefined,
    ...(hashed !== undefined && { hashed }),
    ...(scans && { scans }),
  };
}

/** Whether different strings become different ones. */
export function dependsOnText(action: Action): boolean {
  return typeof action.string !== "string" || mustBeAsked(action);
}

function mustBeAsked({ sealed, scans }: Action): boolean {
  return sealed !== undefined || scans === true;
}
