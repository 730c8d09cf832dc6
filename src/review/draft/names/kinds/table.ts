/**
 * What names of members tell of their values: one file for each family of kinds. A word is written as a name is without its marks
 * and capitals (`first_name`, `firstName` and `First-Name` are `firstname`), in the singular, and stands once.
 *
 * The room `kinds` is tables and nothing else. How a word is found in a name, and what must stand beside it, is not decided here.
 */
import { CONTACTS } from "./contacts.ts";
import { CONTENTS } from "./contents.ts";
import { DEVICES } from "./devices.ts";
import { IDS } from "./ids.ts";
import type { Kind } from "./kind.ts";
import { NAMES } from "./names.ts";
import { OFFICIAL } from "./official.ts";
import { PLACES } from "./places.ts";
import { TRAITS } from "./traits.ts";

export const KINDS: readonly Kind[] = Object.freeze([
  ...NAMES,
  ...CONTACTS,
  ...PLACES,
  ...TRAITS,
  ...OFFICIAL,
  ...DEVICES,
  ...IDS,
  ...CONTENTS,
]);
