/**
 * Which names of members may be printed, and stand in a file. A name may be a person's, and tells more than a form would: it
 * stands only where rules or documents have it, or where it recurs as the name of a field does.
 */
import { keyLabel } from "../../matcher/labels.ts";
import { planRules } from "../../matcher/plan.ts";
import { MACHINE, THINGS, VALUES } from "../draft/names/people.ts";
import { isFieldName } from "../draft/names/told.ts";
import { wordsOf } from "../draft/names/words.ts";
import type { Place, PlaceStep } from "../engine/place.ts";
import type { ReviewedPack } from "../reviewed-pack.ts";
import { GrowingPlace } from "./growing.ts";

/** Of fewer objects, nobody can tell which names are fields. */
export const FEWEST_OBJECTS = 10;

const ANY: PlaceStep = Object.freeze({ kind: "any" });
const ANY_ID = "*";

/** Names that are in the rule file or in the vendor's documents. */
export function namesIn({ pack, fields = [] }: ReviewedPack): Set<string> {
  const inFields = fields.flatMap(({ place }) => place.flatMap((step) => (step.kind === "name" ? [step.name] : [])));
  return new Set([...planRules({ packs: [pack] }).names, ...inFields]);
}

/** Says of places how they may be printed, in the light of all that was seen. */
export class PrintedNames {
  readonly #named: ReadonlySet<string>;
  readonly #root = new Branch();

  /** `before`: places of which was written before: their names have recurred. */
  constructor(places: Iterable<GrowingPlace>, named: ReadonlySet<string>, before: Iterable<Place> = []) {
    this.#named = named;
    for (const seen of places) this.#root.to(seen.place).note(seen);
    for (const place of before) this.#root.stoodBefore(place);
    this.#hideIn(this.#root);
  }

  /** With `*` for a name that may not stand. */
  printed(place: Place): Place {
    let at: Branch | undefined = this.#root;
    return place.map((step) => {
      const stands = step.kind !== "name" || this.#named.has(step.name) || at?.children.has(idOf(step)) === true;
      const printed = stands ? step : ANY;
      at = at?.children.get(idOf(printed));
      return printed;
    });
  }

  /** Makes one of all members whose names may not stand; what is in them is looked at together. */
  #hideIn(at: Branch): void {
    for (const name of this.#hiddenNames(at)) at.hide(name);
    for (const child of at.children.values()) this.#hideIn(child);
  }

  #hiddenNames(at: Branch): string[] {
    const members = at.members();
    const others = members.filter(({ name }) => !this.#named.has(name));
    const unknown = others.filter(({ name }) => !isOfPrograms(name));
    const hidden = at.children.has(ANY_ID) ? 1 : 0;
    const recurring = members.filter(({ child }) => child.stood || at.recurs(child));
    const known = recurring.filter(({ name }) => this.#named.has(name) || isOfPrograms(name));
    // Names of people vary from object to object, and stand among their like: no words of programs are beside them.
    const isRecord = unknown.length + hidden < known.length;
    const isHarmless = (name: string) => keyLabel(name, this.#named) === name && (isRecord || isOfPrograms(name));
    const standing = new Set(recurring.filter(({ name }) => isHarmless(name)));
    return others.filter((one) => !standing.has(one)).map(({ name }) => name);
  }
}

/** Made of words that programs have for their fields, whatever the data are. */
function isOfPrograms(name: string): boolean {
  const isPlain = (word: string) => MACHINE.has(word) || THINGS.has(word) || VALUES.has(word);
  const words = wordsOf(name);
  return isFieldName(name) || (words.length > 0 && words.every(isPlain));
}

/** A place, or all places that are printed alike. */
class Branch {
  readonly children = new Map<string, Branch>();
  #objects = 0;
  #values = 0;
  #records = 0;
  /** It was written before. */
  stood = false;

  to(place: Place): Branch {
    let at: Branch = this;
    for (const step of place) at = at.#child(idOf(step));
    return at;
  }

  #child(id: string): Branch {
    const child = this.children.get(id) ?? new Branch();
    this.children.set(id, child);
    return child;
  }

  note({ records, types }: GrowingPlace): void {
    this.#objects += types.get("object") ?? 0;
    for (const count of types.values()) this.#values += count;
    this.#records += records;
  }

  stoodBefore(place: Place): void {
    for (let length = 1; length <= place.length; length++) this.to(place.slice(0, length)).stood = true;
  }

  members(): { readonly name: string; readonly child: Branch }[] {
    return [...this.children].flatMap(([id, child]) => (id.startsWith(".") ? [{ name: id.slice(1), child }] : []));
  }

  /** Objects came in number, and most have this member. A name that an object repeats counts for one record at most. */
  recurs(member: Branch): boolean {
    const isIn = member.#values * 2 > this.#objects;
    const inMost = isIn && member.#records * 2 > Math.min(this.#records, this.#objects);
    return this.#objects >= FEWEST_OBJECTS && inMost;
  }

  hide(name: string): void {
    const id = idOf({ kind: "name", name });
    const child = this.children.get(id);
    this.children.delete(id);
    if (child !== undefined) this.#child(ANY_ID).#take(child);
  }

  #take(other: Branch): void {
    this.#objects += other.#objects;
    this.#values += other.#values;
    this.#records += other.#records;
    this.stood ||= other.stood;
    for (const [id, child] of other.children) this.#child(id).#take(child);
  }
}

/** Names begin with a dot, so that they differ from what is no name. */
function idOf(step: PlaceStep): string {
  if (step.kind === "name") return `.${step.name}`;
  return step.kind === "any" ? ANY_ID : "[*]";
}

/** The places as they are printed: what is printed alike is one. */
export function printedPlaces(places: Iterable<GrowingPlace>, names: PrintedNames): GrowingPlace[] {
  const printed = new Map<string, GrowingPlace>();
  for (const seen of places) {
    const place = names.printed(seen.place);
    const key = JSON.stringify(place);
    const known = printed.get(key) ?? new GrowingPlace(place);
    known.add(seen);
    printed.set(key, known);
  }
  return [...printed.values()];
}
