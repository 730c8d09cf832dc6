/**
 * What looks like JSON and is not one document. It is a guess, and errs towards JSON: no rule sees a member in what is taken for a
 * text. It takes time in step with the text, and no expression here runs over more of it than a few characters, or a class
 * of one code unit each: V8 cannot match millions of anything else.
 */
import { afterScalars } from "./scalars.ts";
import { afterUnseen, endsLine, isUnseen } from "./unseen.ts";

/** What a lenient writer begins the elements of an array with: values, no value, a comment. `[DONE]` is a text. */
const ELEMENT = /$|["'`[{\],0-9.+#-]|\/[/*]|(?:true|false|null|none|undefined|nan|inf|infinity)\b/iy;
/** After other values only what surely begins an object: `5 {apples}` is a text. */
const MEMBER = /\{\s*["']/y;
const COMMENT = /\/[/*]/y;
const BRACKET = /[{[]/g;
/** JSONP: the name of a function, if any, and its parenthesis. */
const CALL = /(?:[\p{L}_$][\p{L}\p{N}_$.]{0,255})?\(/uy;
const REST_OF_LINE = /["'{}\]]|-?[0-9][0-9.e+-]*[\s,]*$/iy;
const HAS_MEMBER = /\{\s*"|"\s*:/;

/** Data of an event that is not one document: it begins as one does, or as several do, or a line of it does. */
export function mayHoldDocument(data: string): boolean {
  return beginsAsJson(data) || hasLineOfDocument(data);
}

/** A line that may be a document, hold one, or be one line of one. */
export function mayHoldJson(line: string): boolean {
  return (
    beginsAsJson(line) ||
    matchesAt(REST_OF_LINE, line, afterUnseen(line, 0)) ||
    HAS_MEMBER.test(line) ||
    hasValueAfterColon(line)
  );
}

/** In front of the document may stand what is none of it: a comment, the name of a function, other documents. */
function beginsAsJson(text: string): boolean {
  const start = afterUnseen(text, 0);
  if (isStart(text, start)) return true;
  if (matchesAt(CALL, text, start)) return isStart(text, afterUnseen(text, CALL.lastIndex));
  const next = afterScalars(text, start);
  return next > start && (matchesAt(MEMBER, text, next) || isArray(text, next) || isComment(text, next));
}

function isStart(text: string, at: number): boolean {
  return text[at] === "{" || isArray(text, at) || isComment(text, at);
}

function isArray(text: string, at: number): boolean {
  return text[at] === "[" && matchesAt(ELEMENT, text, afterUnseen(text, at + 1));
}

/** A comment, and after it a bracket. */
function isComment(text: string, at: number): boolean {
  return matchesAt(COMMENT, text, at) && matchesAt(BRACKET, text, COMMENT.lastIndex);
}

/** Comments are left out: `https://…` has none. */
function hasValueAfterColon(line: string): boolean {
  for (let at = line.indexOf(":"); at >= 0; at = line.indexOf(":", at + 1)) {
    const value = afterUnseen(line, at + 1);
    if (line[value] === "{" || isArray(line, value)) return true;
  }
  return false;
}

/** Whether a line begins with `{"` or `["`, behind what nobody sees, and brackets. */
function hasLineOfDocument(data: string): boolean {
  let isAtStart = true;
  let isOpen = false;
  for (let at = 0; at < data.length; at++) {
    const code = data.charCodeAt(at);
    if (code === QUOTE && isOpen) return true;
    if (code === OBJECT || code === ARRAY) {
      isOpen = isAtStart;
      isAtStart &&= code === ARRAY;
    } else if (endsLine(code)) isAtStart = true;
    else if ((isOpen || isAtStart) && !isUnseen(data, at)) isAtStart = isOpen = false;
  }
  return false;
}

const QUOTE = 0x22;
const OBJECT = 0x7b;
const ARRAY = 0x5b;

function matchesAt(expression: RegExp, text: string, at: number): boolean {
  expression.lastIndex = at;
  return expression.test(text);
}
