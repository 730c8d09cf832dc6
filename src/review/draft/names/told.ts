/**
 * What the name of a place tells of its values: by its words, by the objects around it, and by its neighbours.
 *
 * The room `names` tells kinds by names alone. It may not look at values: what they say stands beside it, and wins.
 */
import type { Place } from "../../engine/place.ts";
import type { Form } from "../survey/form.ts";
import { NOTHING_SEEN, type Sight } from "../survey/sight.ts";
import type { Kind } from "./kinds/kind.ts";
import { MACHINE, NEGATING, NEUTRAL, NO_PARTS, NOT_IDENTIFIED, PEOPLE, SYSTEMS, THINGS, VALUES } from "./people.ts";
import { KIND_OF, wordsOf } from "./words.ts";

type Words = readonly string[];

/** What else is known of a document. */
export interface Neighbours {
  /** Names of the members of the object at the place. */
  membersAt(place: Place): readonly string[];
  /** undefined for an object or array, or where nothing stands. */
  sightAt(place: Place): Sight | undefined;
}

/** Of extended JSON, and of XML as JSON: names that only wrap a value. */
const WRAPPER = /^(?:\$\w*|#text|#cdata-section|_|__text|_text|_value|@value)$/;

/** Whether a program gave the name, whatever the data are. */
export function isFieldName(name: string): boolean {
  const words = wordsOf(name);
  return WRAPPER.test(name) || candidatesIn(words).length > 0 || isPerson(words);
}

/** Whether the name says that a machine counts, numbers or measures. */
export function isMachineName(place: Place): boolean {
  return MACHINE.has(namesIn(place).at(-1)?.words.at(-1) ?? "");
}

export function toldAt(place: Place, seen: Sight, around: Neighbours): Kind | undefined {
  const names = namesIn(place);
  return new KindFinder(names, seen, around).kind;
}

interface Named {
  readonly words: Words;
  /** Where it stands. */
  readonly place: Place;
}

/** Elements of lists and members of maps are what the list or the map is. */
function namesIn(place: Place): Named[] {
  return place.flatMap((step, i) =>
    step.kind === "name" && !WRAPPER.test(step.name)
      ? [{ words: wordsOf(step.name), place: place.slice(0, i + 1) }]
      : [],
  );
}

class KindFinder {
  readonly #names: readonly Named[];
  readonly #seen: Sight;
  readonly #around: Neighbours;

  constructor(names: readonly Named[], seen: Sight, around: Neighbours) {
    this.#names = names;
    this.#seen = seen;
    this.#around = around;
  }

  get kind(): Kind | undefined {
    const own = this.#names.at(-1);
    if (own === undefined) return undefined;
    return (
      this.#joined(own.words) ?? this.#inherited(own.words) ?? this.#own(own) ?? this.#person(own) ?? this.#part(own)
    );
  }

  get #container(): Named | undefined {
    return this.#names.at(-2);
  }

  /** `name.given`, `card.number`, `birth.date`: two names that are one word. */
  #joined(words: Words): Kind | undefined {
    const outer = this.#container?.words ?? [];
    if (outer.length === 0) return undefined;
    const kind = KIND_OF.get([...outer, ...words].join(""));
    return kind !== undefined && kind.needs === undefined && this.#fits(kind) ? kind : undefined;
  }

  /** `phone.value`, `address.line`. */
  #inherited(words: Words): Kind | undefined {
    if (this.#container === undefined || !words.every((word) => VALUES.has(word))) return undefined;
    const outer = new KindFinder(this.#names.slice(0, -1), this.#seen, this.#around);
    return outer.#own(this.#container);
  }

  #own({ words, place }: Named): Kind | undefined {
    return candidatesIn(words).find(({ kind, before }) => {
      if (!this.#fits(kind) || this.#isOfThing(kind, before, place)) return false;
      if (kind.needs === "person") return this.#hasPerson(kind, before, place);
      return kind.needs !== "address" || this.#isInAddress(place);
    })?.kind;
  }

  #fits(kind: Kind): boolean {
    return shareOf(this.#seen, kind.fits) >= (kind.action === "scan" ? TEXT_SHARE : FIT_SHARE);
  }

  /** Things have names and texts of their own; a list of items may be one of people, as their other members tell. */
  #isOfThing({ category }: Kind, before: Words, place: Place): boolean {
    if (before.some((word) => NEGATING.has(word))) return true;
    const things = category === "user.name" ? THINGS : category === "user.content.private" ? SYSTEMS : undefined;
    if (things === undefined) return false;
    const words = withoutNeutral(before);
    if (words.length > 0) return isOf(words, things);
    return isOf(this.#container?.words ?? [], things) && !this.#hasPersonBeside(place);
  }

  #hasPerson({ category, words: list }: Kind, before: Words, place: Place): boolean {
    const isId = category === "user.unique_id";
    const words = withoutNeutral(before);
    if (words.length > 0) {
      if (isOf(words, THINGS)) return false;
      if (isPerson(words)) return !(isId && isUnidentified(words));
      return category === "user.name" && this.#hasPersonBeside(place, words);
    }
    const outer = this.#outerThanName();
    if (this.#hasVersion(place)) return false;
    if (outer !== undefined && isPerson(outer)) return !(isId && isUnidentified(outer) && !list.includes("reference"));
    return category === "user.name" && (outer === undefined || !isOf(outer, THINGS)) && this.#hasPersonBeside(place);
  }

  /** Programs have versions: an agent that ships logs, a client. */
  #hasVersion(place: Place): boolean {
    return this.#around.membersAt(place.slice(0, -1)).some((name) => wordsOf(name).at(-1) === "version");
  }

  /** The object around, or what is around `name`. */
  #outerThanName(): Words | undefined {
    const outer = this.#names.slice(0, -1).filter(({ words }) => words.join("") !== "name");
    return outer.at(-1)?.words;
  }

  /** `before`: what the names of neighbours begin with. */
  #hasPersonBeside(place: Place, before: Words = []): boolean {
    return this.#kindsBeside(place, before).some(({ category }) => TELLS_PERSON.test(category));
  }

  #isInAddress(place: Place): boolean {
    if (candidatesIn(this.#container?.words ?? []).some(({ kind }) => kind.holdsParts)) return true;
    return this.#kindsBeside(place).some(({ category }) => TELLS_ADDRESS.test(category));
  }

  /** Kinds that need nothing else. */
  #kindsBeside(place: Place, before: Words = []): Kind[] {
    const above = place.slice(0, -1);
    return this.#around.membersAt(above).flatMap((name) => {
      if (!before.every((word, i) => wordsOf(name)[i] === word)) return [];
      const seen = this.#around.sightAt([...above, { kind: "name", name }]);
      const found = candidatesIn(wordsOf(name)).find(({ kind }) => kind.needs === undefined);
      return found !== undefined && (seen === undefined || shareOf(seen, found.kind.fits) >= FIT_SHARE)
        ? [found.kind]
        : [];
    });
  }

  /** `caller: "Ana Ruiz"`, `from: "+1 …"`: the word for a person is all there is. */
  #person({ words }: Named): Kind | undefined {
    const [last = ""] = withoutNeutral(words).slice(-1);
    if (!isPerson(withoutNeutral(words)) || words.some((word) => NEGATING.has(word))) return undefined;
    const forms: readonly Form[] = ROLES.has(last) ? ["words"] : ["words", "name"];
    if (shareOf(this.#seen, forms) >= FIT_SHARE) return NAME;
    if (!NOT_IDENTIFIED.has(last) && shareOf(this.#seen, ["id"]) >= FIT_SHARE) return ID;
    return shareOf(this.#seen, ["digits", "mail"]) >= FIT_SHARE ? CONTACT : undefined;
  }

  /** In an object that is an address, each text is a part of it. */
  #part({ words }: Named): Kind | undefined {
    if (words.some((word) => NO_PARTS.has(word)) || this.#seen.values === 0) return undefined;
    const found = candidatesIn(this.#container?.words ?? []).find(({ kind }) => kind.holdsParts);
    if (found === undefined) return undefined;
    return shareOf(this.#seen, [...found.kind.fits, "number"]) >= FIT_SHARE ? found.kind : undefined;
  }
}

const NAME = KIND_OF.get("name");
const ID = KIND_OF.get("id");
const CONTACT = KIND_OF.get("contact");

/** Words for persons that often hold which of them spoke, as a word of a closed list. */
const ROLES: ReadonlySet<string> = new Set(
  "participant party speaker from to sender recipient user customer contact profile responder author actor client subject".split(
    " ",
  ),
);

const TELLS_PERSON =
  /^user\.(?:contact\.(?:email|phone_number|fax_number)|name\.|demographic\.|account\.username|content\.self_image|government_id)/;
const TELLS_ADDRESS = /^user\.contact\.address\.(?:street|city|postal_code)/;

const FIT_SHARE = 1 / 2;
/** Texts may be short: `ok`. */
const TEXT_SHARE = 1 / 4;

/** Where nothing was seen, a name is believed. */
function shareOf({ forms, values }: Sight, fitting: readonly Form[]): number {
  if (values === NOTHING_SEEN.values) return 1;
  return fitting.reduce((sum, form) => sum + (forms.get(form) ?? 0), 0) / values;
}

interface Candidate {
  readonly kind: Kind;
  /** Words in front of it. */
  readonly before: Words;
}

/** Kinds that the words may tell: the longest first, then the last; what follows must leave it what it is. */
function candidatesIn(words: Words): Candidate[] {
  const found: Candidate[] = [];
  for (let size = Math.min(words.length, MOST_JOINED); size > 0; size--) {
    for (let end = words.length; end >= size; end--) {
      const kind = KIND_OF.get(words.slice(end - size, end).join(""));
      if (kind !== undefined && words.slice(end).every(isNeutral))
        found.push({ kind, before: words.slice(0, end - size) });
    }
  }
  return found;
}

const MOST_JOINED = 4;

function isNeutral(word: string): boolean {
  return NEUTRAL.has(word) || PEOPLE.has(word) || /^\d+$/.test(word);
}

function withoutNeutral(words: Words): Words {
  return words.filter((word) => !NEUTRAL.has(word) || PEOPLE.has(word));
}

/** By the last word; a profile only where no other word says of what. */
function isPerson(words: Words): boolean {
  const joined = words.slice(-2).join("");
  const last = words.at(-1) ?? "";
  if (PEOPLE.has(joined) || (last === "by" && words.length > 1)) return true;
  if (!PEOPLE.has(last) || THINGS.has(joined)) return false;
  return last !== "profile" || words.length === 1 || PEOPLE.has(words.at(-2) ?? "");
}

function isOf(words: Words, things: ReadonlySet<string>): boolean {
  return words.slice(-2).some((word) => things.has(word)) || things.has(words.slice(-2).join(""));
}

function isUnidentified(words: Words): boolean {
  return NOT_IDENTIFIED.has(words.at(-1) ?? "");
}
