/** What stands between a word and its digits and is no letter: tags, pictures, remarks, what parts the cells of a row. */
import { saidByName } from "./member.ts";
import { NOTHING_SAID, ofScalar, SAYS, type Said } from "./words.ts";

const TAGS = /<(\/?)([a-z][^<>]{0,98})>/gi;
/** They part lines. */
const LINES = /^(?:br|p|li|hr|tr|h[1-6])\b/i;
/** Elements of HTML whose names are words as well. */
const HTML = new Set("section article table cell figure code time track".split(" "));

/** A text whose tags stand there as what they say; closing ones, and those that say nothing, as blanks. */
export function withoutTags(text: string): string {
  if (!text.includes("<")) return text;
  const made = text.replaceAll("<![CDATA[", " ").replace(TAGS, (_tag, closes: string, inside: string) => {
    if (LINES.test(inside)) return "\n";
    if (closes !== "") return " ";
    const parts = inside.split(/[\s"'=/]+/).filter(Boolean);
    const telling = [parts.at(-1), parts[0]].find((part = "") => !HTML.has(part.toLowerCase()) && says(part));
    if (telling !== undefined) return isThing(telling) ? " order: " : ` ${telling}: `;
    return isOther(parts[0] as string) ? " x " : " ";
  });
  return made.replace(/ {2,}/g, " ");
}

function says(name: string): boolean {
  return ofScalar(saidByName(name, NOTHING_SAID)) !== NOTHING_SAID;
}

/** What keeps a value by its name, as times of machines do, is no word of texts. */
function isThing(name: string): boolean {
  const said = saidByName(name, NOTHING_SAID);
  return (said & (SAYS.PHONE | SAYS.KIND)) === 0 && (said & SAYS.OTHER) !== 0;
}

/** How a text looks. */
const LOOKS = new Set(
  (
    "a abbr address article b bdi bdo big blockquote body br button caption center cite code col colgroup data dd del details dfn div dl dt em " +
    "fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr html i img input ins kbd label legend li main mark meter nav ol " +
    "optgroup option output p pre q s samp section select small span strike strong sub sup summary table tbody td template textarea tfoot th " +
    "thead time tr tt u ul var"
  ).split(" "),
);

/** Whether an element begins of which what stands in front says nothing. */
function isOther(name: string): boolean {
  return !LOOKS.has(name.toLowerCase()) && saidByName(name, SAYS.PHONE) !== SAYS.PHONE;
}

/** Arrows, opening brackets, pictures and bullets; telephones are words. */
const SIGN =
  /(?:[\u2190-\u21ff「『【〔〈《“„«»›‹…·•‣]|(?![☎☏✆])[\u2300-\u2bff]|(?!📞|📱|📲|📠)[\u{1f000}-\u{1fbff}])$/u;
const ARROW = /^[\u2190-\u21ff\u2794-\u27be「『【〔〈《“„«»›‹…]$/u;

/** The sign that a text ends with; "" if there is none. */
export function signAtEnd(text: string): string {
  return text.charCodeAt(text.length - 1) < 0x80 ? "" : (SIGN.exec(text)?.[0] ?? "");
}

/** Whether it ends sentences as often as it points from a word to its value. */
export function isPicture(sign: string): boolean {
  return sign !== "" && !ARROW.test(sign);
}

const REMARK =
  /(?:\(([^()\n"0-9]{0,22})\)|\[([^[\]\n"0-9]{0,22})\]|[【「『〔〈《]([^【】「」『』〔〕〈〉《》\n"0-9]{0,22})[】」』〕〉》])$/;
const WRITTEN_BY_RUN = /^\[[A-Z_]+\]$/;

/** The size of the remark in brackets that a text ends with; 0: there is none. */
export function sizeOfRemark(text: string): number {
  const remark = REMARK.exec(text)?.[0] ?? "";
  return WRITTEN_BY_RUN.test(remark) ? 0 : remark.length;
}

const CELL = /(?:^|[\n,;\t|])["' ]*([^\n,;\t|"]{1,40})["']?[,;]["']?$/;

/** What the cell in front says of what stands right behind it, `phone,60743199`; what keeps a value is not said so. */
export function saidByCell(before: string): Said {
  const cell = CELL.exec(before)?.[1];
  if (cell === undefined) return NOTHING_SAID;
  return withoutWeak(saidByName(cell, NOTHING_SAID));
}

/** A number, or a value of a kind. */
export function withoutWeak(said: Said): Said {
  if ((said & SAYS.PHONE) !== 0) return SAYS.PHONE;
  return (said & SAYS.KIND) !== 0 ? SAYS.OTHER | SAYS.KIND : NOTHING_SAID;
}
