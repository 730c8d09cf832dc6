/** Checks the types of options: a program may be untyped, and a wrong option must not pass for none. */

import { Names } from "../../detectors/person/dictionary/names.ts";
import { UsageError } from "../../errors/errors.ts";
import { shown } from "../../errors/printable.ts";
import { didYouMean } from "../../errors/suggest.ts";
import { checkFunction, isPlainObject, looking, wrongType } from "../../errors/wrong-type.ts";
import { bytesIn, isBytes, utf8Of } from "../../input/bytes.ts";
import { policyIn, rulesIn } from "../../rules/packs/given.ts";
import { Ciphers } from "./ciphers.ts";

/**
 * A plain copy of options whose names and types are right: what is checked is what is used. An option that is undefined counts as
 * not given; detectors/own/own.ts checks detectors.
 *
 * @throws UsageError `wrong-type`, `unknown-option`, `bad-number`, `no-key`, `lone-surrogate`
 */
export function plainOptions<Options extends object>(given: Options, names: readonly string[]): Options {
  return looking("options", () => {
    if (!isPlainObject(given)) throw wrongType("options", "a plain object", given);
    const entries = Object.entries(given).filter(([, value]) => value !== undefined);
    for (const name of Object.keys(given)) if (!names.includes(name)) throw unknownOption(name, names);
    return Object.fromEntries(entries.map(([name, value]) => [name, read(name, value)])) as Options;
  });
}

/** A name that is not written like an option may be a part of the input, in the wrong place: it is not shown. */
const OPTION = /^[a-z][A-Za-z]{0,39}$/;

function unknownOption(name: string, names: readonly string[]): UsageError {
  const hint = didYouMean(name, names) ?? `known: ${names.join(", ")}`;
  return new UsageError("unknown-option", `unknown option${OPTION.test(name) ? ` ${shown(name)}` : ""}; ${hint}`);
}

/** The keys of the option, as a list. @throws UsageError */
export function keysIn(key: unknown): readonly (string | Uint8Array)[] {
  const keys: readonly unknown[] = Array.isArray(key) ? Array.from(key) : [key];
  if (keys.length === 0) throw new UsageError("no-key", "key: the list of keys is empty");
  return keys.map((one, i) => {
    // A copy: the caller may wipe the key.
    if (isBytes(one)) return bytesIn(one, "key").slice();
    if (typeof one === "string") return wellFormed(one, "key");
    throw wrongType(Array.isArray(key) ? `key ${i + 1}` : "key", "bytes or text", one);
  });
}

/** UTF-8 has one and the same character for all lone surrogates: two keys or purposes could become one. */
function wellFormed(given: string, name: string): string {
  utf8Of(given, name);
  return given;
}

function text(given: unknown, name: string): string {
  if (typeof given !== "string") throw wrongType(name, "text", given);
  return given;
}

function isTrue(given: unknown, name: string): boolean {
  if (typeof given !== "boolean") throw wrongType(name, "true or false", given);
  return given;
}

function abortSignal(given: unknown, name: string): AbortSignal {
  if (given instanceof AbortSignal) return given;
  throw wrongType(name, "an AbortSignal", given);
}

function ciphersIn(given: unknown, name: string): Ciphers {
  if (given instanceof Ciphers) return given;
  throw wrongType(name, "the ciphers of scrubjay/web", given);
}

function namesIn(given: unknown, name: string): Names {
  if (given instanceof Names) return given;
  throw wrongType(name, "the names of scrubjay/names", given);
}

function callback(given: unknown, name: string): unknown {
  checkFunction(given, name);
  return given;
}

function number(given: unknown, name: string): number {
  if (typeof given !== "number") throw new UsageError("bad-number", wrongType(name, "a number", given).message);
  return given;
}

/** A copy, in which a hole is undefined. */
function list(given: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(given)) throw wrongType(name, "a list", given);
  return Array.from(given);
}

function texts(given: unknown, name: string): readonly string[] {
  return list(given, name).map((one, i) => text(one, `${name}[${i}]`));
}

const READERS: ReadonlyMap<string, (given: unknown, name: string) => unknown> = new Map(
  Object.entries({
    rules: rulesIn,
    policy: policyIn,
    unlisted: text,
    regions: texts,
    detect: (given: unknown, name: string) => (typeof given === "string" ? given : texts(given, name)),
    detectors: list,
    key: keysIn,
    ciphers: ciphersIn,
    names: namesIn,
    purpose: (given: unknown, name: string) => wellFormed(text(given, name), name),
    onFinding: callback,
    onBadRecord: callback,
    deep: isTrue,
    signal: abortSignal,
    format: text,
    maxValueBytes: number,
    maxDepth: number,
    file: text,
  }),
);

function read(name: string, value: unknown): unknown {
  return looking(name, () => READERS.get(name)?.(value, name));
}
