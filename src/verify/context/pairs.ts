/**
 * Pairs: `{"name": "phone", "value": "…"}`. The text of one member is the name of the one beside it. It stands first, and between the two
 * stand scalars only.
 */
import { saidByName } from "./member.ts";
import { NOTHING_SAID, plainLetters, SAYS, type Said } from "./words.ts";

const OF_FIELDS = new Set("field attribute attr property prop tag param parameter column variable var".split(" "));
const LABELS = new Set(
  "name key k label type kind id title code system field attribute property entity question prompt".split(" "),
);
const VALUES = new Set("value val number num no answer v".split(" "));
const BORDERS = /[ _-]|(?<=[a-z])(?=[A-Z])/;
const MOST_WORDS = 3;
/** A longer text is no name. */
const LONGEST = 64;
const MOST_REMEMBERED = 2048;

type Role = "label" | "value" | "none";

const remembered = new Map<string, Role>();

/** What the member with this name is in a pair. */
export function roleOf(name: string): Role {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const role = name.length > LONGEST ? "none" : readRole(plainWords(name));
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(name, role);
  return role;
}

/** `customFieldName`, `fieldname`, `name`: of words for fields only `custom` may stand before another. */
function readRole(words: readonly string[]): Role {
  if (words.length > MOST_WORDS) return "none";
  const whole = words.join("");
  for (const [role, ends] of [
    ["label", LABELS],
    ["value", VALUES],
  ] as const) {
    for (const end of ends) if (whole.endsWith(end) && isOfFields(whole.slice(0, -end.length))) return role;
  }
  return "none";
}

function isOfFields(whole: string): boolean {
  return whole === "" || OF_FIELDS.has(whole.startsWith("custom") ? whole.slice("custom".length) : whole);
}

function plainWords(name: string): string[] {
  return name.split(BORDERS).map(plainLetters);
}

/** What the text of a label says of the value beside it: that it is a number, or of a kind with a detector of its own; no label keeps. */
export function saidByLabel(text: string): Said {
  if (text.length > LONGEST) return NOTHING_SAID;
  const said = saidByName(text, NOTHING_SAID);
  if ((said & SAYS.PHONE) !== 0) return SAYS.PHONE;
  return (said & SAYS.KIND) !== 0 ? SAYS.OTHER | SAYS.KIND : NOTHING_SAID;
}
