/**
 * What looks like JSON and is not one document. It is a guess, and errs towards JSON: no rule sees a member in what is taken for a
 * text. Every pattern takes time in step with the text: no two places to begin at may read the same characters.
 */

/** What nobody sees in front of a document: white space, control characters (such as RS of RFC 7464), BOM, zero-width characters. */
const UNSEEN = "[\\s\\p{Cc}\\p{Cf}\\p{DI}]*";
/** The same inside of a line, and brackets. */
const UNSEEN_OR_OPEN = "[\\[\\t\\p{Zs}\\p{Cf}\\p{DI}]*";
/** A tab ends no line, every other control character may separate documents. */
const START_OF_LINE = "(?:^|[^\\P{Cc}\\t]|[\\u2028\\u2029])";
/** What a lenient writer begins the elements of an array with: values, no value, a comment. `[DONE]` is a text. */
const ELEMENT = `$|["'\`[{\\],0-9.+#-]|/[/*]|(?:true|false|null|none|undefined|nan|inf|infinity)\\b`;
const START = `${UNSEEN}(?:\\{|\\[${UNSEEN}(?:${ELEMENT}))`;

const BEGINS_AS_JSON = new RegExp(`^${START}`, "iu");
const HAS_LINE_OF_DOCUMENT = new RegExp(`${START_OF_LINE}${UNSEEN_OR_OPEN}[{[]\\s*"`, "u");
const HAS_VALUE_AFTER_COLON = new RegExp(`:${START}`, "iu");
const LINE_OF_JSON = new RegExp(`^${UNSEEN}(?:["'{}\\]]|-?[0-9][0-9.e+-]*[\\s,]*$)`, "iu");
const HAS_MEMBER = /\{\s*"|"\s*:/;

/** Data of an event that is not one document: it begins as one does, or a line of it does. */
export function mayHoldDocument(data: string): boolean {
  return BEGINS_AS_JSON.test(data) || HAS_LINE_OF_DOCUMENT.test(data);
}

/** A line that may be a document, hold one, or be one line of one. */
export function mayHoldJson(line: string): boolean {
  return [BEGINS_AS_JSON, LINE_OF_JSON, HAS_MEMBER, HAS_VALUE_AFTER_COLON].some((pattern) => pattern.test(line));
}
