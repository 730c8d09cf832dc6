/** The error for a value of the wrong type: it names the type, never the value. */
import { UsageError } from "./errors.ts";

/** `what`: the argument or option; `wanted`: what belongs there. */
export function wrongType(what: string, wanted: string, given: unknown): UsageError {
  return new UsageError("wrong-type", `${what}: ${wanted} expected, not ${nounOf(given)}`);
}

/**
 * Looking at an object may run the program's own code (a getter, a proxy). What that throws may hold a value: it becomes an
 * error that only says `what` was looked at.
 *
 * @throws UsageError
 */
export function looking<T>(what: string, look: () => T): T {
  try {
    return look();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError("wrong-type", `${what}: it cannot be read: a getter or a proxy throws an error`);
  }
}

function nounOf(given: unknown): string {
  if (given === null) return "null";
  if (given === undefined) return "nothing (undefined)";
  if (typeof given === "string") return "text";
  if (typeof given === "boolean") return "true or false";
  if (typeof given === "function" || typeof given !== "object") return `a ${typeof given}`;
  try {
    return nounOfObject(given);
  } catch {
    return "an object that cannot be read";
  }
}

function nounOfObject(given: object): string {
  if (Array.isArray(given)) return "a list";
  if ("then" in given) return "a promise (await it)";
  return isBytes(given) ? "bytes" : "an object of another kind";
}

/** Runs no code of the object. */
function isBytes(given: object): boolean {
  return ArrayBuffer.isView(given) || given instanceof ArrayBuffer;
}

/** An object of any realm, with nothing inherited or hidden that would silently be ignored. */
export function isPlainObject(given: unknown): given is Readonly<Record<string, unknown>> {
  if (typeof given !== "object" || given === null || Array.isArray(given)) return false;
  const prototype: unknown = Object.getPrototypeOf(given);
  const isBare = prototype === null || Object.hasOwn(prototype as object, "hasOwnProperty");
  return isBare && Reflect.ownKeys(given).length === Object.keys(given).length;
}

/** @throws UsageError for what cannot be called. */
export function checkFunction(given: unknown, what: string): void {
  if (typeof given !== "function") throw wrongType(what, "a function", given);
}
