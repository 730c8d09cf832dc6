/** What comes out of a made-up document: the real engine, run on it. */
import type { RedactOptions } from "../../redaction/options/options.ts";
import { redactBytes } from "../../redaction/redactor.ts";
import type { Policy, RulePack } from "../../rules/model.ts";
import { explainingRun, type Reason } from "../../scan/explaining.ts";
import type { Case } from "../cases/at-place.ts";
import { effectOf, isKeyed } from "../effect.ts";
import { decideAll } from "./engine.ts";
import { isObject, type Json, type Keys, keyText, valueAt, withValue } from "./json.ts";
import { entriesFor } from "./outcomes.ts";

export type Output =
  | { readonly kind: "value"; readonly value: Json }
  | { readonly kind: "removed" }
  /** The action needs a key, and none was given. */
  | { readonly kind: "needs-key" }
  /** It depends on something else in the record: the value of the entry `by`, which its dates shift by. */
  | { readonly kind: "needs-record"; readonly by: string };

/** The engine needs a key wherever a rule of the pack does; what depends on this key is not shown. */
const EXAMPLE_KEY = "a key that everybody knows, for documents that nobody owns";

export interface GivenValue {
  readonly value: Json;
  /** For actions that need one. */
  readonly key?: RedactOptions["key"];
  readonly purpose?: string;
}

type Made = Pick<Case, "document" | "keys">;

/** What becomes of a value in the place of a case's value. */
export function outputOf(one: Made, pack: RulePack, { value, key, purpose }: GivenValue): Output {
  const [id = null] = entriesFor([one], pack);
  const { spec } = effectOf(pack, id);
  if (key === undefined && isKeyed(spec)) return { kind: "needs-key" };
  if (spec?.name === "shift-date" && spec.shift.by !== undefined) return { kind: "needs-record", by: spec.shift.by };
  const document = withValue(one.document, one.keys, value) ?? one.document;
  if (key === undefined && needsKey(document, one.keys, pack)) return { kind: "needs-key" };
  const [output = null] = redactAll([document], pack, {
    ...(key !== undefined && { key }),
    ...(purpose !== undefined && { purpose }),
  });
  return outcomeIn(output, document, one.keys);
}

/** Whether an entry that needs a key decides something in a container. */
function needsKey(document: Json, keys: Keys, pack: RulePack): boolean {
  if (typeof valueAt(document, keys) !== "object") return false;
  const within = keyText(keys).slice(0, -1);
  const [decided = new Map<string, string | null>()] = decideAll([document], pack);
  return [...decided].some(([place, id]) => place.startsWith(within) && isKeyed(effectOf(pack, id).spec));
}

/** What detectors say of a value in the place of a case's value, and why; nothing where none looks at it. */
export function reasonsFor(one: Made, pack: RulePack, value: Json): readonly Reason[] {
  const document = withValue(one.document, one.keys, value) ?? one.document;
  const run = explainingRun({ rules: { packs: [pack] } });
  run.writeTo(new TextEncoder().encode(JSON.stringify(document)), () => {});
  run.endTo(() => {});
  return run.report.reasons;
}

/** The documents as the engine leaves them. */
export function redactAll(
  documents: readonly Json[],
  pack: RulePack,
  given: Pick<RedactOptions, "key" | "purpose" | "policy"> = {},
): Json[] {
  if (documents.length === 0) return [];
  const lines = documents.map((document) => JSON.stringify(document)).join("\n");
  const options = { rules: { packs: [pack] }, key: EXAMPLE_KEY, ...given, format: "ndjson" } as const;
  const { bytes } = redactBytes(new TextEncoder().encode(lines), options);
  return new TextDecoder()
    .decode(bytes)
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** A document as the engine leaves it under a policy, with a key that everybody knows. */
export function outputUnder(document: Json, pack: RulePack, policy: Policy): Json {
  const options = { rules: { packs: [pack] }, policy, key: EXAMPLE_KEY } as const;
  const { bytes } = redactBytes(new TextEncoder().encode(JSON.stringify(document)), options);
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** What has become of the value at a place of a document, given the document as the engine left it. */
export function outcomeIn(output: Json, document: Json, keys: Keys): Output {
  let at = output;
  for (const [i, key] of keys.entries()) {
    const was = valueAt(document, keys.slice(0, i)) as Json;
    const named = valueAt(at, [key]);
    const next = named === undefined ? renamed(at, was) : named;
    // A container that became null: nothing of the value is left.
    if (next === undefined) return at === null ? { kind: "value", value: null } : { kind: "removed" };
    at = next;
  }
  return { kind: "value", value: at };
}

/** A key that was replaced is now the only one that was not there before. */
function renamed(object: Json, was: Json): Json | undefined {
  if (!isObject(object) || !isObject(was)) return undefined;
  const name = Object.keys(object).find((candidate) => !Object.hasOwn(was, candidate));
  return name === undefined ? undefined : object[name];
}
