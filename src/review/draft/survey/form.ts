/** What a value looks like, so that a name is not believed against what stands there: `phone: true` is no number. */

/**
 * `words` has several words, or letters of a script that needs no spaces; `name` is one word with a capital, `word` one
 * without; `code` a word of a closed list; `id` one piece of letters, digits and marks; `digits` may be a phone number.
 */
export type Form =
  | "words"
  | "name"
  | "word"
  | "code"
  | "id"
  | "digits"
  | "number"
  | "stamp"
  | "date"
  | "mail"
  | "url"
  | "boolean"
  | "other";

/** No more of a text is looked at. */
const LONGEST_LOOK = 256;

/** In this order: the first that fits. */
const FORMS: readonly (readonly [Form, RegExp])[] = Object.freeze([
  ["date", /^(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|(?:19|20)\d{6})$/],
  ["stamp", /^(?:\d{4}-\d\d-\d\d[T ]|1\d{9}(?:\d{3})?$|\d{1,2}:\d\d|P(?:T|\d)|\d{1,2}\/[A-Za-z]{3}\/\d{4})/],
  ["url", /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|data:|www\.|\.{0,2}\/)\S*$/i],
  ["mail", /^\S+@\S+$/],
  ["digits", /^(?:tel:|sips?:)?[+(]?\d[\d\s().\-/#*x]{4,}$/i],
  ["number", /^[-+]?\d[\d.,]*%?$/],
  ["words", /\p{L}{1,64}[\p{L}\p{M}\d.,;:!?'’"()[\]<>/&-]{0,64}[\s\u3000]\S|<\w/u],
  ["words", /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/],
  ["code", /^(?:[A-Z]{2,}|[A-Za-z]+(?:[_./-][A-Za-z0-9]+)+|[a-z]+[A-Z][A-Za-z]*)$/],
  ["name", /^\p{Lu}[\p{L}\p{M}'’.-]*$/u],
  ["word", /^[\p{L}\p{M}'’-]+$/u],
  ["id", /^[\w.:+/=@~-]+$/],
]);

/** Seconds or milliseconds. */
const EPOCH = /^1\d{9}(?:\d{3})?$/;

/** `json`: as it is written. */
export function formOf(json: string): Form {
  if (json === "true" || json === "false") return "boolean";
  if (!json.startsWith('"')) return EPOCH.test(json) ? "stamp" : /^\d{7,15}$/.test(json) ? "digits" : "number";
  const text = textOf(json).trim().slice(0, LONGEST_LOOK);
  return FORMS.find(([, form]) => form.test(text))?.[0] ?? "other";
}

function textOf(json: string): string {
  if (json.length > 4 * LONGEST_LOOK) return json.slice(1, LONGEST_LOOK);
  return json.includes("\\") ? JSON.parse(json) : json.slice(1, -1);
}
