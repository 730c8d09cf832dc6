/** Every action of the product, with the options without which it means nothing: as a run takes it, and as a file says it. */
import { ACTIONS } from "../../src/actions/table.ts";
import { ACTION_NAMES, type ActionName, type ActionSpec } from "../../src/rules/model.ts";

export const KEY = "0123456789abcdef0123456789abcdef";

/** Those that are not here need no options. */
const WITH_OPTIONS: { readonly [Name in ActionName]?: { readonly spec: ActionSpec; readonly written: object } } = {
  bucket: { spec: { name: "bucket", bucket: { width: 10 } }, written: { width: 10 } },
  truncate: { spec: { name: "truncate", truncate: "month" }, written: { to: "month" } },
  "shift-date": { spec: { name: "shift-date", shift: { days: 30 } }, written: { days: 30 } },
};

export function specOf(name: ActionName): ActionSpec {
  return WITH_OPTIONS[name]?.spec ?? { name };
}

/** What a rule file says behind `action:`, for what `specOf` gives. */
export function writtenAction({ name, shift }: ActionSpec): string | object {
  const options = shift ?? WITH_OPTIONS[name]?.written;
  return options === undefined ? name : { [name]: options };
}

/** Those that leave something in each value's place. */
export const IN_PLACE: readonly ActionName[] = ACTION_NAMES.filter((name) => ACTIONS[name].takes === undefined);

/** Those under which a value may stay as it is: what no detector finds, and the edge of a bucket. */
export const MAY_STAY: readonly ActionName[] = ["scan", "bucket"];
