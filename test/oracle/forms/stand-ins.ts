/**
 * `pseudonymize`. What it invents follows from its lists of names and from how it draws from them, and whoever does both
 * again has copied it. So the oracle only marks where a stand-in has to stand, and the comparison asks of each what the
 * documents promise: it has the kind of its category, is never the original, and is the same for equal values.
 */
import { isPhone, type Keyed, normalized } from "./keys.ts";
import { type Place, placesOf } from "./layout.ts";

export interface StandIn {
  /** Equal for values that have to have one stand-in. */
  readonly of: string;
  readonly original: string;
  readonly kind: RegExp;
  readonly isNumber: boolean;
}

/** All stand-ins of one run. */
export class StandIns {
  readonly #all: StandIn[] = [];

  /** A mark, which `problemOf` reads. */
  add(standIn: StandIn): string {
    this.#all.push(standIn);
    return `\ue001${this.#all.length - 1}\ue002`;
  }

  /**
   * Whether a JSON text is what is expected, but for the marks: undefined, or what is wrong, in words that hold nothing of it.
   * `known`: what stood for what until now.
   */
  problemOf(expected: string, output: string, known: Map<string, string>): string | undefined {
    const marked: StandIn[] = [];
    const pattern = expected
      .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
      .replace(/((?:\\\\)*")\ue001([0-9]+)\ue002\1|\ue001([0-9]+)\ue002/g, (_mark, quote = "", whole, part) => {
        const standIn = this.#all[Number(whole ?? part)] as StandIn;
        marked.push(standIn);
        const inside = '((?:[^"\\\\]|\\\\.)*?)';
        if (whole === undefined) return inside;
        return standIn.isNumber ? "(-?[0-9][0-9.eE+-]*)" : `${quote}${inside}${quote}`;
      });
    const found = new RegExp(`^${pattern}$`, "s").exec(output);
    if (found === null) return "it is another text";
    return marked.map((standIn, i) => problemOfOne(standIn, found[i + 1] as string, known)).find(Boolean);
  }
}

function problemOfOne({ of, original, kind, isNumber }: StandIn, text: string, known: Map<string, string>) {
  const plain = isNumber ? text : (JSON.parse(`"${text}"`) as string);
  if (!kind.test(plain)) return `a stand-in is not of the kind ${kind}`;
  if (plain.includes(original)) return "a stand-in holds its original";
  const before = known.get(of);
  known.set(of, plain);
  return before === undefined || before === plain ? undefined : "equal values have two stand-ins";
}

const ADDRESS = /^[a-z]+\.[a-z]+\.[a-z]{8}@example\.org$/;
const IP = /^(?:(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}|2001:db8(?::[0-9a-f]{1,4}){6})$/;

/** undefined where a string is replaced instead. */
export function standInForText(text: string, keyed: Keyed): StandIn | undefined {
  const kind = kindOfText(text, keyed);
  if (kind === undefined) return undefined;
  return {
    of: JSON.stringify([keyed.category, "text", keyed.purpose, normalized(text, keyed)]),
    original: text,
    kind,
    isNumber: false,
  };
}

export function standInForNumber(text: string, keyed: Keyed): StandIn | undefined {
  const of = JSON.stringify([keyed.category, "number", keyed.purpose, text]);
  if (!isPhone(keyed.category)) {
    return { of, original: text, kind: numberKind(text), isNumber: true };
  }
  const e164 = normalized(text, keyed);
  if (!e164.startsWith("+")) return undefined;
  return {
    of: JSON.stringify([of, e164]),
    original: text,
    kind: new RegExp(phoneKind(e164).source.replace("\\+", "")),
    isNumber: true,
  };
}

function kindOfText(text: string, keyed: Keyed): RegExp | undefined {
  const category = keyed.category ?? "";
  if (isPhone(category)) {
    const e164 = normalized(text, keyed);
    return /^\+[1-9]\d+$/.test(e164) ? phoneKind(e164) : undefined;
  }
  // What every such address holds can have no stand-in that does not hold it.
  if (category === "user.contact.email") return "@example.org".includes(text) ? undefined : ADDRESS;
  if (category === "user.name") return /\s/.test(text) ? /^\p{L}+ ?\p{L}+$/u : /^\p{L}+$/u;
  if (category === "user.device.ip_address") return IP;
  const places = placesOf(text);
  return places === undefined || places.length === 0 ? undefined : shapeOf(text, places);
}

/** Numbers of the same country that nobody has: NANPA's and Ofcom's for fiction. */
function phoneKind(e164: string): RegExp {
  if (e164.startsWith("+1")) return /^\+1\d{3}55501\d\d$/;
  return e164.startsWith("+44") ? /^\+44\d{10}$/ : /^\+\d+$/;
}

/** As many digits or fewer: what is compared has gone through JSON.parse, which writes `-9.0` as `-9`. */
function numberKind(text: string): RegExp {
  return new RegExp(`^-?[0-9.]{1,${text.length}}(?:e[+-]\\d+)?$`);
}

/** The same layout. */
function shapeOf(text: string, places: readonly Place[]): RegExp {
  const parts = [...text].map((character) => character.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  for (const { at, letters } of places) parts[at] = `[${letters}]`;
  return new RegExp(`^${parts.join("")}$`, "u");
}
