/**
 * Whether a file says that it is a rule file or a policy. One that does not may be anybody's export, or a key: no message
 * quotes a line or a name of it.
 */
import { FORMAT, POLICY_FORMAT } from "./formats.ts";

const FORMATS: readonly string[] = [FORMAT, POLICY_FORMAT];
/** On a line of its own, not in another map. */
const LINE = /^format:[ \t]*(["']?)pii-(?:rules|policy)\/1\1[ \t]*(?:#.*)?\r?$/m;
const POLICY_LINE = /^format:[ \t]*(["']?)pii-policy\/1\1[ \t]*(?:#.*)?\r?$/m;
const TOKEN = /"([^"\\]*(?:\\[\s\S][^"\\]*)*)"|[[\]{}:,]/g;

/** `text`: without a byte order mark. Found also where the rest of the file is wrong. */
export function saysFormat(text: string): boolean {
  return isJson(text) ? jsonSays(text, FORMATS) : LINE.test(text);
}

/** Whether the file says that it is a policy. `text`: as above. */
export function saysPolicy(text: string): boolean {
  if (!text.includes(POLICY_FORMAT)) return false;
  return isJson(text) ? jsonSays(text, [POLICY_FORMAT]) : POLICY_LINE.test(text);
}

/** A text whose first character is a bracket is JSON: in a YAML rule file the outermost map is never in flow style. */
export function isJson(text: string): boolean {
  return /^[ \t\r\n]*[{[]/.test(text);
}

/** Without a byte order mark. */
export function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

/** The text if messages may quote it, else "". */
export function quotable(text: string): string {
  return saysFormat(text) ? text : "";
}

/** In JSON, `format` has to be a member of the outermost object: not of one inside it, nor part of a text. */
function jsonSays(text: string, formats: readonly string[]): boolean {
  const [recent, open]: [string[], string[]] = [[], []];
  for (const [token, content] of text.matchAll(TOKEN)) {
    if (token === "{" || token === "[") open.push(token);
    else if (token === "}" || token === "]") open.pop();
    recent.push(content === undefined ? token : `"${content}`);
    if (recent.length > 3) recent.shift();
    const [name, colon, value = ""] = recent;
    const isOutermost = open.length === 1 && open[0] === "{";
    if (isOutermost && name === '"format' && colon === ":" && formats.includes(value.slice(1))) return true;
  }
  return false;
}
