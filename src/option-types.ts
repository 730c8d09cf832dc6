/** Whether options are of the kinds they have to be: a program may not be typed, and what is wrong must not pass as nothing. */
import { bytesIn, isBytes, wrongType } from "./bytes.ts";
import { UsageError } from "./errors.ts";
import { ACTION_NAMES, UNLISTED } from "./rules/model.ts";

type Members = Readonly<Record<string, unknown>>;

/**
 * A plain copy of options of the right kinds: what is checked is what is used. Those that are given and undefined are
 * not given; detectors/own.ts looks at detectors.
 *
 * @throws UsageError `wrong-type`
 */
export function plainOptions<Options extends object>(options: Options): Options {
  if (!isObject(options) || !isPlain(options)) throw wrongType("options", "a plain object", options);
  const copy = { ...options };
  for (const [name, check] of Object.entries(CHECKS)) {
    const given: unknown = copy[name];
    if (given !== undefined) check(given, name);
  }
  return copy;
}

/** Nothing of it is inherited or hidden, where nobody would see that it is not used; of any realm. */
function isPlain(options: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(options);
  const isBare = prototype === null || Object.hasOwn(prototype as object, "hasOwnProperty");
  return isBare && Object.getOwnPropertyNames(options).length === Object.keys(options).length;
}

/** A copy is not needed: who uses a key copies it. @throws UsageError `wrong-type` */
export function keysIn(key: unknown): readonly (string | Uint8Array)[] {
  const keys: readonly unknown[] = Array.isArray(key) ? key : [key];
  if (keys.length === 0) throw new UsageError("no-key", "key: the list of keys is empty");
  return keys.map((one, i) => {
    if (typeof one === "string") return one;
    if (isBytes(one)) return bytesIn(one, "key");
    throw wrongType(Array.isArray(key) ? `key ${i + 1}` : "key", "bytes or text", one);
  });
}

function isObject(given: unknown): given is Members {
  return typeof given === "object" && given !== null && !Array.isArray(given) && !("then" in given) && !isBytes(given);
}

function text(given: unknown, name: string): void {
  if (typeof given !== "string") throw wrongType(name, "text", given);
}

function number(given: unknown, name: string): void {
  if (typeof given !== "number") throw new UsageError("bad-number", wrongType(name, "a number", given).message);
}

function list(given: unknown, name: string): asserts given is readonly unknown[] {
  if (!Array.isArray(given)) throw wrongType(name, "a list", given);
}

function texts(given: unknown, name: string): void {
  list(given, name);
  given.forEach((one, i) => {
    text(one, `${name}[${i}]`);
  });
}

function rules(given: unknown, name: string): void {
  const wanted = "what loadRules or parseRules gives";
  if (!isObject(given) || !Array.isArray(given.packs)) throw wrongType(name, wanted, given);
  if (!given.packs.every(isPack)) throw wrongType(`${name}.packs`, wanted, {});
}

function isPack(pack: unknown): boolean {
  if (!isObject(pack) || typeof pack.id !== "string") return false;
  const { unlisted, records, entries, regions } = pack;
  const isComplete = [records, entries, regions].every(Array.isArray) && UNLISTED.some((one) => one === unlisted);
  return isComplete && (records as unknown[]).every(isPath) && (entries as unknown[]).every(isEntry);
}

function isPath(path: unknown): boolean {
  return isObject(path) && Array.isArray(path.segments);
}

function isEntry(entry: unknown): boolean {
  if (!isObject(entry) || typeof entry.id !== "string" || !isPath(entry.path)) return false;
  return entry.kind === "keep" ? entry.action === null : entry.kind === "rule" && isAction(entry.action);
}

function isAction(action: unknown): boolean {
  return isObject(action) && ACTION_NAMES.some((name) => name === action.name);
}

function policy(given: unknown, name: string): void {
  if (typeof given === "string") return;
  const wanted = "the name of a built-in policy, or a policy";
  if (!isObject(given)) throw wrongType(name, wanted, given);
  const { id, unlisted, categories, rules: ofRules } = given;
  const isHead = typeof id === "string" && (unlisted === null || UNLISTED.some((one) => one === unlisted));
  if (!isHead || !isLines(categories, "category") || !isLines(ofRules, "id")) throw wrongType(name, wanted, given);
}

function isLines(lines: unknown, name: string): boolean {
  return (
    Array.isArray(lines) && lines.every((one) => isObject(one) && typeof one[name] === "string" && isAction(one.action))
  );
}

function callback(given: unknown, name: string): void {
  if (typeof given !== "function") throw wrongType(name, "a function", given);
}

function detect(given: unknown, name: string): void {
  if (typeof given !== "string") texts(given, name);
}

const CHECKS: Readonly<Record<string, (given: unknown, name: string) => void>> = Object.freeze({
  rules,
  policy,
  unlisted: text,
  regions: texts,
  detect,
  key: keysIn,
  purpose: text,
  onFinding: callback,
  format: text,
  maxValueBytes: number,
  maxDepth: number,
});
