/**
 * Whether a file says that it is a rule file or a policy. What does not may be anybody's export, or a key: of it nothing is
 * quoted in a message, neither a line nor a name.
 */
import { FORMAT, POLICY_FORMAT } from "./formats.ts";

const FORMATS: readonly string[] = [FORMAT, POLICY_FORMAT];
/** On a line of its own, in no other map. */
const LINE = /^format:[ \t]*(["']?)pii-(?:rules|policy)\/1\1[ \t]*(?:#.*)?\r?$/m;
const TOKEN = /"([^"\\]*(?:\\[\s\S][^"\\]*)*)"|[[\]{}:,]/g;

/** `text`: without a byte order mark. Found also where the rest of the file is wrong. */
export function saysFormat(text: string): boolean {
  return isJson(text) ? jsonSays(text) : LINE.test(text);
}

/** A text whose first character is a bracket is JSON: in a YAML rule file the outermost map is never in flow style. */
export function isJson(text: string): boolean {
  return /^[ \t\r\n]*[{[]/.test(text);
}

/** Without a byte order mark. */
export function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

/** The text as far as messages may quote it. */
export function quotable(text: string): string {
  return saysFormat(text) ? text : "";
}

/** A member `format` of the outermost object: not one of an object inside, nor a text that says so. */
function jsonSays(text: string): boolean {
  const [recent, open]: [string[], string[]] = [[], []];
  for (const [token, content] of text.matchAll(TOKEN)) {
    if (token === "{" || token === "[") open.push(token);
    else if (token === "}" || token === "]") open.pop();
    recent.push(content === undefined ? token : `"${content}`);
    if (recent.length > 3) recent.shift();
    const [name, colon, value = ""] = recent;
    const isOutermost = open.length === 1 && open[0] === "{";
    if (isOutermost && name === '"format' && colon === ":" && FORMATS.includes(value.slice(1))) return true;
  }
  return false;
}
