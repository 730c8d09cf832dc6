/** The texts of rule files and policies, as a person writes them: block style YAML, paths in double quotes. */
import { stringify } from "yaml";
import { type Action, type Entry, type Pack, type Policy, pathText } from "./spec.ts";

export function ruleFile({ id, records, unlisted, regions, shiftBy, entries }: Pack): string {
  const envelope = lists(entries.filter((entry) => entry.envelope));
  return yaml({
    format: "pii-rules/1",
    id,
    version: "1.0.0",
    records: records.map(pathText),
    ...(unlisted !== undefined && { unlisted }),
    ...(regions.length > 0 && { regions }),
    ...(shiftBy !== undefined && { shift_by: shiftBy }),
    ...lists(entries.filter((entry) => !entry.envelope)),
    ...(Object.keys(envelope).length > 0 && { envelope }),
  });
}

export function policyFile({ id, unlisted, categories, rules }: Policy): string {
  const written = Object.entries(categories).map(([category, what]) => [
    category,
    isAction(what)
      ? action(what)
      : Object.fromEntries(Object.entries(what).map(([name, of]) => [name, of && action(of)])),
  ]);
  return yaml({
    format: "pii-policy/1",
    id,
    version: "1.0.0",
    ...(unlisted !== undefined && { unlisted }),
    ...(written.length > 0 && { categories: Object.fromEntries(written) }),
    ...(Object.keys(rules).length > 0 && {
      rules: Object.fromEntries(Object.entries(rules).map(([name, of]) => [name, action(of)])),
    }),
  });
}

export function isAction(what: Policy["categories"][string]): what is Action {
  return typeof (what as Action).name === "string";
}

function yaml(data: unknown): string {
  return stringify(data, {
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
    lineWidth: 0,
    aliasDuplicateObjects: false,
  });
}

function lists(entries: readonly Entry[]) {
  const rules = entries.filter((entry) => entry.action !== null).map(rule);
  const keep = entries.filter((entry) => entry.action === null).map(kept);
  return { ...(rules.length > 0 && { rules }), ...(keep.length > 0 && { keep }) };
}

function rule({ id, path, category, subject, action: of, keys, alsoInText }: Entry) {
  return {
    id,
    path: pathText(path),
    category,
    ...(subject !== undefined && { subject }),
    action: of && action(of),
    ...(keys !== undefined && { keys }),
    ...(alsoInText && { also_in: "text" }),
  };
}

function kept({ id, path, values }: Entry) {
  const reason = values === undefined ? "machine-generated" : "closed-list";
  return { id, path: pathText(path), reason, why: "Made up for a test", ...(values && { values }) };
}

function action({ name, options }: Action): string | object {
  return options === undefined ? name : { [name]: options };
}
