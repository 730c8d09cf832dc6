/** `scrubjay-seen/1`: what was seen of a pack's data, month by month: places, types, forms and counts, never a value. */
import { UsageError } from "../../errors/errors.ts";
import { withoutMark } from "../../rules/file/says-format.ts";
import { readPlace } from "../engine/place.ts";
import { isForm } from "./forms.ts";
import { JSON_TYPES, type JsonType, OUTCOMES, type SeenOutcome } from "./growing.ts";
import { isMonth } from "./month.ts";
import { ELSEWHERE } from "./places.ts";

export const SEEN_FORMAT = "scrubjay-seen/1";

/** When something was seen, and how often in the last month in which it was. */
export interface SeenTimes {
  readonly first: string;
  readonly last: string;
  readonly count: number;
}

export type TimesByName<Name extends string = string> = Readonly<Partial<Record<Name, SeenTimes>>>;

export interface RememberedShare {
  readonly entry: string | null;
  readonly outcome: SeenOutcome;
  readonly forms: TimesByName;
}

export interface RememberedPlace {
  readonly path: string;
  readonly types: TimesByName<JsonType>;
  readonly decided: readonly RememberedShare[];
}

export interface SeenFile {
  readonly format: typeof SEEN_FORMAT;
  readonly pack: string;
  /** In which samples were read, the last one last. */
  readonly months: readonly string[];
  /** In the order of their paths. */
  readonly places: readonly RememberedPlace[];
  /** Values that the last month had at other places, and places that were left out here: the bound is 20,000. */
  readonly notListed: number;
}

export function seenFileText(file: SeenFile): string {
  const { places, ...head } = file;
  const lines = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  // A line for each place, so that two of these files can be compared line by line.
  const rows = places.map((place) => `    ${JSON.stringify(place)}`);
  const list = rows.length === 0 ? "[]" : `[\n${rows.join(",\n")}\n  ]`;
  return `{\n${[...lines, `  "places": ${list}`].join(",\n")}\n}\n`;
}

/** @throws UsageError `wrong-seen`, with the place and never with what stands there */
export function readSeenFile(text: string, file: string): SeenFile {
  return new SeenReader(file).read(jsonIn(text, file));
}

function jsonIn(text: string, file: string): unknown {
  try {
    return JSON.parse(withoutMark(text));
  } catch {
    throw new UsageError("wrong-seen", `${file}: is not JSON`);
  }
}

type Members = Readonly<Record<string, unknown>>;

class SeenReader {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  read(given: unknown): SeenFile {
    const file = this.#object(given, "", ["format", "pack", "months", "places", "notListed"]);
    if (file.format !== SEEN_FORMAT) this.#refuse("/format", `is not "${SEEN_FORMAT}"`);
    if (typeof file.pack !== "string") this.#refuse("/pack", "is no id of a rule file");
    const months = this.#list(file.months, "/months").map((month, i) => this.#month(month, `/months/${i}`));
    if (months.some((month, i) => i > 0 && month <= (months[i - 1] as string))) this.#refuse("/months", "has no order");
    const places = this.#list(file.places, "/places").map((place, i) => this.#place(place, `/places/${i}`));
    const notListed = this.#count(file.notListed, "/notListed");
    return { format: SEEN_FORMAT, pack: file.pack as string, months, places, notListed };
  }

  #place(given: unknown, at: string): RememberedPlace {
    const { path, types, decided } = this.#object(given, at, ["path", "types", "decided"]);
    if (typeof path !== "string" || (path !== ELSEWHERE && !("place" in readPlace(path)))) {
      this.#refuse(`${at}/path`, "is no path");
    }
    const isType = (name: string) => JSON_TYPES.some((type) => type === name);
    return {
      path: path as string,
      types: this.#times(types, `${at}/types`, isType),
      decided: this.#list(decided, `${at}/decided`).map((share, i) => this.#share(share, `${at}/decided/${i}`)),
    };
  }

  #share(given: unknown, at: string): RememberedShare {
    const { entry, outcome, forms } = this.#object(given, at, ["entry", "outcome", "forms"]);
    if (entry !== null && !(typeof entry === "string" && /^[a-z0-9-]+$/.test(entry))) {
      this.#refuse(`${at}/entry`, "is no id of an entry");
    }
    if (!OUTCOMES.some((known) => known === outcome))
      this.#refuse(`${at}/outcome`, `is none of ${OUTCOMES.join(", ")}`);
    const times = this.#times(forms, `${at}/forms`, isForm);
    return { entry: entry as string | null, outcome: outcome as SeenOutcome, forms: times };
  }

  #times(given: unknown, at: string, isName: (name: string) => boolean): TimesByName {
    const members = this.#object(given, at);
    const known = Object.entries(members).map(([name, times], i) => {
      if (!isName(name)) this.#refuse(at, `has a name that is not known, its member ${i + 1}`);
      return [name, this.#seen(times, `${at}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`)] as const;
    });
    return Object.fromEntries(known);
  }

  #seen(given: unknown, at: string): SeenTimes {
    const { first, last, count } = this.#object(given, at, ["first", "last", "count"]);
    const times = { first: this.#month(first, `${at}/first`), last: this.#month(last, `${at}/last`) };
    return { ...times, count: this.#count(count, `${at}/count`) };
  }

  #object(given: unknown, at: string, names?: readonly string[]): Members {
    if (typeof given !== "object" || given === null || Array.isArray(given)) this.#refuse(at, "is no object");
    const members = given as Members;
    const found = Object.keys(members);
    if (
      names !== undefined &&
      (found.length !== names.length || !names.every((name) => Object.hasOwn(members, name)))
    ) {
      this.#refuse(at, `has other members than ${names.join(", ")}`);
    }
    return members;
  }

  #list(given: unknown, at: string): readonly unknown[] {
    return Array.isArray(given) ? given : this.#refuse(at, "is no list");
  }

  #month(given: unknown, at: string): string {
    return isMonth(given) ? given : this.#refuse(at, 'is no month like "2026-08"');
  }

  #count(given: unknown, at: string): number {
    return Number.isSafeInteger(given) && (given as number) >= 0 ? (given as number) : this.#refuse(at, "is no count");
  }

  #refuse(at: string, what: string): never {
    throw new UsageError("wrong-seen", `${this.#file}: ${at === "" ? "the file" : at} ${what}`);
  }
}
