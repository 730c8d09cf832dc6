/** Which names of members may be printed, and stand in a file: those of rules and documents, and harmless ones that recur. */
import { keyLabel } from "../../matcher/labels.ts";
import { planRules } from "../../matcher/plan.ts";
import { isFieldName } from "../draft/names/told.ts";
import type { Place, PlaceStep } from "../engine/place.ts";
import type { ReviewedPack } from "../reviewed-pack.ts";
import { GrowingPlace } from "./growing.ts";

/** So many members that are alike, each in less than half of the objects, are an open map. */
const FEWEST_KEYS = 8;

const ANY: PlaceStep = Object.freeze({ kind: "any" });

/** Names that are in the rule file or in the vendor's documents. */
export function namesIn({ pack, fields = [] }: ReviewedPack): Set<string> {
  const inFields = fields.flatMap(({ place }) => place.flatMap((step) => (step.kind === "name" ? [step.name] : [])));
  return new Set([...planRules({ packs: [pack] }).names, ...inFields]);
}

/** Says of places how they may be printed, in the light of all that was seen. */
export class PrintedNames {
  readonly #named: ReadonlySet<string>;
  readonly #root: Branch = branch();
  readonly #hidden = new Map<Branch, ReadonlySet<string>>();

  /** `before`: places of which was written before: their names have recurred. */
  constructor(places: Iterable<GrowingPlace>, named: ReadonlySet<string>, before: Iterable<Place> = []) {
    this.#named = named;
    for (const seen of places) this.#note(seen);
    for (const place of before) this.#noteBefore(place);
    shapeOf(this.#root);
  }

  /** With `*` for a name that may not stand; of a place that was not seen, its harmless names stand. */
  printed(place: Place): Place {
    let at: Branch | undefined = this.#root;
    return place.map((step) => {
      const parent = at;
      at = at?.children.get(idOf(step));
      if (step.kind !== "name" || this.#named.has(step.name)) return step;
      const isHidden = parent !== undefined && this.#hiddenAt(parent).has(step.name);
      return isHidden || keyLabel(step.name, this.#named) !== step.name ? ANY : step;
    });
  }

  #note({ place, records, types, shares }: GrowingPlace): void {
    let at = this.#root;
    for (const step of place) {
      const child: Branch = at.children.get(idOf(step)) ?? branch();
      at.children.set(idOf(step), child);
      at = child;
    }
    at.records += records;
    const forms = [...shares.values()].flatMap((share) => [...share.forms]);
    const [form = "", count = 0] = forms.sort(([, a], [, b]) => b - a)[0] ?? [];
    at.shape = count > 0 ? plainShape(form) : [...types.keys()].join();
  }

  #noteBefore(place: Place): void {
    let at: Branch | undefined = this.#root;
    for (const step of place) {
      at = at.children.get(idOf(step));
      if (at === undefined) return;
      at.isKnown = true;
    }
  }

  #hiddenAt(parent: Branch): ReadonlySet<string> {
    const known = this.#hidden.get(parent);
    if (known !== undefined) return known;
    const hidden = new Set(this.#hiddenNames(parent));
    this.#hidden.set(parent, hidden);
    return hidden;
  }

  /** Names that came once where their object came more often, and those of an open map. */
  #hiddenNames({ children, records }: Branch): string[] {
    const all = [...children].flatMap(([id, child]) => (id.startsWith(".") ? [{ name: id.slice(1), child }] : []));
    const others = all.filter(({ name }) => !this.#named.has(name));
    const rare = others.filter(({ child }) => child.records < 2 && records > 1 && !child.isKnown);
    const unknown = others.filter(({ name }) => !isFieldName(name));
    const sparse = unknown.filter(({ child }) => child.records * 2 < records || records < 2);
    const keys = isMap(sparse, all.length, records) ? sparse : [];
    return [...rare, ...keys].map(({ name }) => name);
  }
}

interface Branch {
  readonly children: Map<string, Branch>;
  records: number;
  isKnown: boolean;
  /** What its values look like; of an object, its names. */
  shape: string;
}

function branch(): Branch {
  return { children: new Map(), records: 0, isKnown: false, shape: "" };
}

/** Names begin with a dot, so that they differ from what is no name. */
function idOf(step: PlaceStep): string {
  if (step.kind === "name") return `.${step.name}`;
  return step.kind === "any" ? "*" : "[*]";
}

const WORDY = /^(?:word|words|capitalized|code|text)\b/;

function plainShape(form: string): string {
  return WORDY.test(form) ? "words" : form.replace(/\{.*$/, "");
}

function shapeOf(at: Branch): string {
  const shapes = [...at.children].map(([id, child]) => `${id} ${shapeOf(child)}`);
  if (shapes.length > 0) at.shape = `{${[...at.children.keys()].sort().join("")}}`;
  return at.shape;
}

function isMap(members: readonly { readonly child: Branch }[], all: number, records: number): boolean {
  if (members.length < FEWEST_KEYS || members.length * 2 < all) return false;
  const shapes = new Map<string, number>();
  for (const { child } of members) shapes.set(child.shape, (shapes.get(child.shape) ?? 0) + 1);
  const [shape, count] = [...shapes].sort(([, a], [, b]) => b - a)[0] ?? ["", 0];
  // In a single object, members that are all words, or all numbers, may as well be fields.
  return count * 4 >= members.length * 3 && (records > 1 || shape.startsWith("{"));
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
