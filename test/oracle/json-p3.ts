/** Queries of JSONPath by json-p3, of which the product uses the parser only. */
import { JSONPathEnvironment, type JSONPathQuery } from "json-p3";

const environment = new JSONPathEnvironment({ maxRecursionDepth: 5000 });

// json-p3's own take ["a"] for "a" and 1 for "1", and count a string's UTF-16 units.
replaceFunction("match", (original) => (text, pattern) => typeof text === "string" && original(text, pattern));
replaceFunction("search", (original) => (text, pattern) => typeof text === "string" && original(text, pattern));
replaceFunction("length", (original) => (value) => (typeof value === "string" ? [...value].length : original(value)));

type Call = (...of: unknown[]) => unknown;

function replaceFunction(name: string, made: (original: Call) => Call): void {
  const original = environment.functionRegister.get(name);
  if (original === undefined) throw new Error(`json-p3 has no ${name}`);
  const { argTypes, returnType } = original;
  environment.functionRegister.set(name, { argTypes, returnType, call: made(original.call.bind(original)) });
}

const compiled = new Map<string, JSONPathQuery>();

/** Compiled once for each text. */
export function queryOf(text: string): JSONPathQuery {
  const known = compiled.get(text) ?? environment.compile(text);
  compiled.set(text, known);
  return known;
}
