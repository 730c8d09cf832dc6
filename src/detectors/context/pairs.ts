/**
 * Pairs: `{"name": "phone", "value": "…"}`. One member says what the other is, whatever names around them say. The member that says it
 * stands first, in the same object, with nothing but scalars between, of several the last one that says something; and only what makes
 * values go is said so, never what makes them stay: a text in a ticket is not the ticket's number.
 */
import { DIGITS_OF_IDS } from "../../scanner/shared/codes.ts";
import { isDigit } from "../digits.ts";
import { saidByName } from "./member-name.ts";
import { SAYS } from "./says.ts";

/** What a member is in a pair; bits above those of SAYS. */
export const ROLE = Object.freeze({ LABEL: 1 << 20, VALUE: 1 << 21 });
const ROLES = ROLE.LABEL | ROLE.VALUE;

const OF_FIELDS = "(?:(?:custom ?)?(?:field|attribute|attr|property|prop|tag|param|parameter|column|variable|var) ?)?";
const LABEL = new RegExp(
  `^${OF_FIELDS}(?:name|key|k|label|type|kind|id|title|code|system|field|attribute|property|entity|question|prompt)$`,
  "i",
);
const VALUE = new RegExp(`^${OF_FIELDS}(?:value|val|number|num|no|answer|v)$`, "i");
const APART = /[_-]|(?<=[a-z])(?=[A-Z])/g;

/** The role of a member with this name; 0: none. */
export function roleOf(name: string): number {
  const words = name.replace(APART, " ");
  if (LABEL.test(words)) return ROLE.LABEL;
  return VALUE.test(words) ? ROLE.VALUE : 0;
}

/** Bits of SAYS, without the role that stands beside them. */
export function withoutRole(named: number): number {
  return named & ~ROLES;
}

/** What the text of a label says of the value beside it. */
export function saidByLabel(text: string): number {
  const { CALL, THING, MACHINE } = SAYS;
  return saidByName(text) & ~(CALL | THING | MACHINE);
}

/** Whether the text has as many digits as ids have: such a label says nothing where another one stands behind it. */
export function isIdLabel(text: string): boolean {
  let digits = 0;
  for (let i = 0; i < text.length; i++) if (isDigit(text.charCodeAt(i))) digits++;
  return digits >= DIGITS_OF_IDS;
}

/** Longer ones say nothing. */
export const LONGEST_LABEL = 64;
