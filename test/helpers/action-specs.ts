/** Every action of the product, with the options without which it means nothing: as a run takes it, and as a file says it. */
import { parse as parseYaml } from "yaml";
import { ACTION_NAMES, ACTIONS, type ActionName, type ActionSpec } from "../../src/actions/table.ts";
import { parseRules } from "../../src/rules/parse.ts";

export const KEY = "0123456789abcdef0123456789abcdef";

/** Its own example, as a rule file would be read that has it. */
export function exampleOf(name: ActionName): ActionSpec {
  const rule = { id: "a", path: "$.a", category: "user.name", ...parseYaml(ACTIONS[name].example) };
  const kept = { id: "customer-id", path: "$.id", reason: "machine-generated", why: "Made for the test" };
  const file = { format: "pii-rules/1", id: "acme/calls", version: "1.0.0", rules: [rule], keep: [kept] };
  const { packs } = parseRules(JSON.stringify(file));
  return packs[0]?.entries[0]?.action as ActionSpec;
}

const NEEDS_OPTIONS: ReadonlyMap<string, ActionSpec> = new Map(
  ACTION_NAMES.flatMap((name) => (ACTIONS[name].plain === undefined ? [[name, withoutBy(exampleOf(name))]] : [])),
);

/** What dates shift by stands in a file of its own. */
function withoutBy(spec: ActionSpec): ActionSpec {
  return spec.name === "shift-date" ? { ...spec, shift: { days: spec.shift.days } } : spec;
}

export function specOf(name: ActionName): ActionSpec {
  return ACTIONS[name].plain ?? (NEEDS_OPTIONS.get(name) as ActionSpec);
}

/** What a rule file says after `action:`. */
export function writtenAction(spec: ActionSpec): string | object {
  const options = ACTIONS[spec.name].texts(spec);
  return options.length === 0 ? spec.name : { [spec.name]: parseYaml(`{ ${options.join(", ")} }`) };
}

/** Those that leave something in each value's place. */
export const IN_PLACE: readonly ActionName[] = ACTION_NAMES.filter((name) => ACTIONS[name].takes === undefined);

/** Those under which a value may stay as it is: what no detector finds, and the edge of a bucket. */
export const MAY_STAY: readonly ActionName[] = ["scan", "bucket"];
