/** Known values of a record, as the values of one field. */
import type { Action } from "../../src/actions/action.ts";
import { FieldTerms } from "../../src/text/known/field-terms.ts";
import { KnownValues } from "../../src/text/known-values.ts";

const LABELS: ReadonlySet<string> = new Set(["[NAME]"]);

/** `isName`: the field is there for names. */
export function knownValues(values: readonly string[], action: Action, isName = false): KnownValues {
  const known = new KnownValues();
  const field = new FieldTerms({ labels: LABELS, isName });
  for (const value of values) known.add(field.of(value), action);
  return known;
}
