/** What a vendor marks as personal itself: `x-pii`, `x-twilio: { pii: … }`, `format: password`, `writeOnly`. */
import type { FileNode, Member, ScalarNode } from "../../../rules/file/tree.ts";
import { wordsOf } from "../names/words.ts";
import type { At } from "./references.ts";
import { memberOf, scalarIn, textIn } from "./tree.ts";

/** One of these words in its name makes a key a mark. */
const WORDS: ReadonlySet<string> = new Set(
  `pii personal sensitive sensitivity sensitivities gdpr privacy confidential confidentiality classification phi hipaa ccpa lgpd dsgvo
    pipl pci secret redact redaction personaldata personalinformation sensitivedata dataclassification`.split(/\s+/),
);

/** A mark with one of these values says that the field is not personal. */
const NEGATIVE =
  /^(?:false|no|none|null|off|public|unclassified|(?:non|not)[-_ ]?(?:pii|personal|sensitive|confidential)|)$/i;

/** Shown as they are; what is made otherwise may be somebody's. */
const PLAIN_KEY = /^[A-Za-z][\w.$@-]{0,59}$/;
const PLAIN_VALUE = /^(?!.*\d{6})[\w .:/-]{1,40}$/;
const MOST_SHOWN = 6;

/** As a fields file says them, each once. */
export function marksIn(parts: readonly At[]): string[] {
  return [
    ...new Set(
      parts.flatMap(({ node }) => (node.kind === "map" ? [...ofKeywords(node), ...node.members.flatMap(marksOf)] : [])),
    ),
  ];
}

function ofKeywords(node: FileNode): string[] {
  return [
    ...(textIn(memberOf(node, "format")) === "password" ? ["format: password"] : []),
    ...(scalarIn(memberOf(node, "writeOnly")) === true ? ["writeOnly"] : []),
  ];
}

/** `x-twilio: { pii: … }` stands as `x-twilio.pii`. */
function marksOf({ key, value }: Member): string[] {
  if (isMark(key)) return isNegative(value) ? [] : [markText(shownKey(key), value)];
  if (!key.startsWith("x-") || value.kind !== "map") return [];
  return value.members
    .filter((inner) => isMark(inner.key) && !isNegative(inner.value))
    .map((inner) => markText(`${shownKey(key)}.${shownKey(inner.key)}`, inner.value));
}

function isMark(key: string): boolean {
  return wordsOf(key).some((word) => WORDS.has(word));
}

/** By its words: a number beside them says how long, or how much. */
function isNegative(value: FileNode): boolean {
  const words = scalarsIn(value).filter((one) => typeof one !== "number" || one === 0);
  return words.length > 0 ? words.every((one) => NEGATIVE.test(String(one || "").trim())) : isEmpty(value);
}

function isEmpty(value: FileNode): boolean {
  return value.kind === "map" ? value.members.length === 0 : value.kind === "list" && value.items.length === 0;
}

function scalarsIn(value: FileNode): ScalarNode["value"][] {
  if (value.kind === "scalar") return [value.value];
  if (value.kind === "list") return value.items.flatMap(scalarsIn);
  return value.members.flatMap((member) => scalarsIn(member.value));
}

function markText(name: string, value: FileNode): string {
  const said = value.kind === "map" ? value.members.flatMap(pairText) : valuesOf(value);
  return said.length === 0 ? name : `${name}: ${said.slice(0, MOST_SHOWN).join(", ")}`;
}

function pairText({ key, value }: Member): string[] {
  const [text] = valuesOf(value);
  return text === undefined ? [] : [`${shownKey(key)} ${text}`];
}

function valuesOf(value: FileNode): string[] {
  if (value.kind === "list") return value.items.flatMap(valuesOf);
  if (value.kind === "map" || value.value === true) return [];
  const text = String(value.value);
  return PLAIN_VALUE.test(text) ? [text] : [];
}

function shownKey(key: string): string {
  return PLAIN_KEY.test(key) ? key : "mark";
}
