/** What values of a type and a format look like, as if a scan had seen some. */
import { MACHINE, NEUTRAL } from "../names/people.ts";
import { wordsOf } from "../names/words.ts";
import type { Form } from "../survey/form.ts";
import type { Sight } from "../survey/sight.ts";
import type { Shape } from "./shape.ts";
import type { Type } from "./types.ts";

/** A text of which nothing else is said may be any: then the name is believed. */
const ANY_TEXT: readonly Form[] = ["words", "name", "word", "code", "id", "digits", "number", "date", "mail", "other"];
const NUMBER: readonly Form[] = ["digits", "number", "id"];

const OF_FORMAT: ReadonlyMap<string, readonly Form[]> = new Map([
  ["date", ["date"]],
  ["date-time", ["stamp"]],
  ["datetime", ["stamp"]],
  ["time", ["stamp"]],
  ["duration", ["stamp"]],
  ["timestamp", ["stamp"]],
  ["uri", ["url"]],
  ["url", ["url"]],
  ["uri-reference", ["url"]],
  ["uri-template", ["url"]],
  ["iri", ["url"]],
  ["iri-reference", ["url"]],
  ["uuid", ["id"]],
  ["guid", ["id"]],
  ["email", ["mail"]],
  ["idn-email", ["mail"]],
]);

/** Who a call or a message went from and to is said by a number or an address. */
type End = "of a call" | "of time" | "none";
const ENDS: ReadonlySet<string> = new Set(["from", "to", "cc", "bcc"]);

/** `name`: of the member, "" where there is none. */
export function sightOf(shape: Shape, name: string): Sight {
  const forms = [...shape.types].flatMap((type) => formsOf(type, shape, endNamed(name)));
  return { values: 1, records: 1, whole: 0, part: 0, forms: new Map(forms.map((form) => [form, 1])) };
}

function formsOf(type: Type, { formats, isClosed }: Shape, end: End): readonly Form[] {
  if (type === "boolean") return ["boolean"];
  // A page of results has a from and a to as well.
  if (type === "integer" || type === "number") return end === "none" ? NUMBER : ["number"];
  if (type === "string" && isClosed) return ["code"];
  const said = type === "string" ? formats.flatMap((format) => OF_FORMAT.get(format) ?? []) : [];
  if (said.length > 0) return said;
  if (end === "none") return ANY_TEXT;
  return end === "of time" ? ["stamp"] : ["digits", "mail"];
}

function endNamed(name: string): End {
  const words = wordsOf(name).filter((word) => !NEUTRAL.has(word) || ENDS.has(word));
  if (!ENDS.has(words.at(-1) ?? "")) return "none";
  // `date_from`, `created_to`.
  return words.slice(0, -1).some((word) => MACHINE.has(word)) ? "of time" : "of a call";
}
