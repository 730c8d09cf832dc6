/** Which places the vendor's documents name. */
import type { RulePack } from "../rules/model.ts";
import type { Keys } from "./engine/json.ts";
import type { Place, PlaceStep } from "./engine/place.ts";
import { rootLength, underRoots } from "./engine/under-roots.ts";
import type { Field } from "./fields.ts";
import type { ReviewedPack } from "./reviewed-pack.ts";

type DocumentedField = Pick<Field, "place" | "type">;

/** A sample may hold the records of a documented page without the page: a field is then below another root. */
export function everywhere(fields: readonly Field[], pack: RulePack): DocumentedField[] {
  // Where the vendor shows records inside something, a field outside them is not one of a record.
  const inRecords = fields.filter(({ place }) => (rootLength(place, pack.records) ?? 0) > 0);
  const ofRecords = inRecords.length > 0 ? inRecords : fields;
  const others = ofRecords.flatMap(({ place, type }) =>
    underRoots(place, pack.records).map((other) => ({ place: other, type })),
  );
  return [...fields, ...others];
}

/** Whether the vendor's documents name the place, or one below it; undefined where no fields file names any. */
export function isDocumentedAt(keys: Keys, { pack, fields }: ReviewedPack): boolean | undefined {
  if (!fields?.length) return undefined;
  return everywhere(fields, pack).some((field) => isAt(field, keys) || isAbove(field, keys));
}

/** Whether a place that was seen is documented (`at`), or lies above one that is. */
export class DocumentedPlaces {
  readonly #fields: readonly DocumentedField[];

  constructor({ pack, fields = [] }: ReviewedPack) {
    this.#fields = everywhere(fields, pack);
  }

  at(place: Place): boolean {
    const keys = placeKeys(place);
    return this.#fields.some((field) => isAt(field, keys));
  }

  above(place: Place): boolean {
    const keys = placeKeys(place);
    return this.#fields.some((field) => isAbove(field, keys));
  }
}

/** A step as a key; ELEMENT is any index, and HIDDEN a name that no document has. */
function placeKeys(place: Place): Keys {
  return place.map((step) => (step.kind === "name" ? step.name : step.kind === "any" ? HIDDEN : ELEMENT));
}

const ELEMENT = -1;
const HIDDEN = "\u0000";

/** A row for a container covers all that is in it. */
function isAt({ place, type }: DocumentedField, keys: Keys): boolean {
  const isWhole = type === "object" || type === "array";
  const fits = isWhole ? keys.length >= place.length : keys.length === place.length;
  return fits && place.every((step, i) => isStep(step, keys[i] as string | number));
}

function isAbove({ place }: DocumentedField, keys: Keys): boolean {
  return keys.length < place.length && keys.every((key, i) => isStep(place[i] as PlaceStep, key));
}

function isStep(step: PlaceStep, key: string | number): boolean {
  if (typeof key === "string") return step.kind === "any" || (step.kind === "name" && step.name === key);
  return step.kind === "element" || (step.kind === "index" && (key === ELEMENT || step.index === key));
}
