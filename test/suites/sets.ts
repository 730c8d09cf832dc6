/** The public suites of detection, and the corpus of our own, as texts with what is to be found in them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { getCountries } from "libphonenumber-js/max";
import type { Span } from "../../src/detectors/detector.ts";
import { readCorpus } from "../corpus/marked.ts";
import { suitesFolder } from "../helpers/suites.ts";
import { KINDS, type Kind } from "./kinds.ts";

export interface Wanted extends Span {
  readonly kind: Kind | "other";
  /** Something of the kind in it is enough: the suite says that there is something, and not where. */
  readonly somewhere?: boolean;
  /** It is of no kind that is compared, and personal all the same: what is found in it is not false. */
  readonly personal?: boolean;
}

export interface Case {
  readonly id: string;
  readonly text: string;
  readonly regions: readonly string[];
  readonly wanted: readonly Wanted[];
  /** The kinds of which the suite says that nothing else stands there: what is found beside it is then false. */
  readonly complete: readonly Kind[];
}

const NONE: readonly Kind[] = [];
const PHONES: readonly Kind[] = ["phone"];

export interface Suite {
  readonly name: string;
  readonly kinds: readonly Kind[];
  readonly cases: readonly Case[];
}

export const TEN_REGIONS = ["JP", "CN", "KR", "SG", "IN", "US", "GB", "DE", "FR", "BR"];

function read<Content>(name: string): Content {
  return JSON.parse(readFileSync(join(suitesFolder ?? "", "detection", name), "utf8")) as Content;
}

interface Example {
  readonly region: string;
  readonly calling_code: number;
  readonly type: string;
  readonly e164: string;
  readonly international: string;
  readonly national: string;
  readonly rfc3966: string;
}

function phoneExamples(): Suite[] {
  const { numbers } = read<{ numbers: Example[] }>("phone-examples.json");
  const marked = numbers.flatMap((one) =>
    (["e164", "international", "rfc3966"] as const).map((form) => numberCase(one, form, [])),
  );
  const known = numbers.filter(({ region }) => (getCountries() as string[]).includes(region));
  const national = known.map((one) => numberCase(one, "national", [one.region]));
  return [
    { name: "examples of all regions, with `+`", kinds: PHONES, cases: marked },
    { name: "the same, national", kinds: PHONES, cases: national },
  ];
}

function numberCase(one: Example, form: "e164" | "international" | "national" | "rfc3966", regions: string[]): Case {
  const [before, after] = ["call ", " now"];
  const start = before.length + (form === "rfc3966" ? "tel:".length : 0);
  const written = one[form];
  const wanted = { start, end: before.length + written.length, kind: "phone" as const };
  const id = `phone-examples ${one.region} ${one.calling_code} ${one.type} ${form}`;
  return { id, text: before + written + after, regions, wanted: [wanted], complete: NONE };
}

interface MatcherCase {
  readonly id: string;
  readonly text: string;
  readonly region: string;
  readonly leniency: string;
  readonly must_match: boolean;
  readonly kind: string;
  readonly spans: readonly Span[];
  readonly holds_with_real_metadata: boolean;
}

function matcher(): Suite {
  const all = read<{ cases: MatcherCase[] }>("detection-libphonenumber-matcher.json").cases;
  const judged = all.filter((one) => one.holds_with_real_metadata && (one.must_match || one.leniency === "VALID"));
  const cases = judged.map(({ id, text, region, must_match, kind, spans }): Case => {
    const wanted = must_match ? (kind === "all-matches" ? spans : spans.slice(0, 1)) : [];
    return {
      id,
      text,
      regions: region === "ZZ" ? [] : [region],
      wanted: wanted.map(({ start, end }) => ({ start, end, kind: "phone" })),
      complete: must_match ? NONE : PHONES,
    };
  });
  return { name: "libphonenumber's finder", kinds: PHONES, cases };
}

interface PresidioCase {
  readonly id: string;
  readonly text: string;
  readonly entity: string;
  readonly expected_count: number;
  readonly spans_complete: boolean;
  readonly spans: readonly { readonly start_utf16: number; readonly end_utf16: number }[];
}

const ENTITIES: Readonly<Record<string, Kind>> = {
  EMAIL_ADDRESS: "e-mail",
  PHONE_NUMBER: "phone",
  TR_PHONE_NUMBER: "phone",
  PH_MOBILE_NUMBER: "phone",
  CREDIT_CARD: "card",
  IBAN_CODE: "IBAN",
  US_SSN: "SSN",
  IP_ADDRESS: "IP",
};

/** Presidio's tests of phone numbers name these regions, and Turkey's and the Philippines' their own. */
function presidioRegions(entity: string): string[] {
  return /^(?:TR|PH)_/.test(entity) ? [entity.slice(0, 2)] : ["US", "GB", "DE", "IN", "BR", "JP"];
}

function presidio(): Suite {
  const all = read<{ cases: PresidioCase[] }>("detection-presidio.json").cases;
  const cases = all.flatMap((one): Case[] => {
    const kind = ENTITIES[one.entity];
    if (kind === undefined) return [];
    const whole = { start: 0, end: one.text.length, kind, somewhere: true };
    const spans = one.spans.map(({ start_utf16, end_utf16 }) => ({ start: start_utf16, end: end_utf16, kind }));
    const wanted = one.spans_complete || one.expected_count === 0 ? spans : [whole];
    return [{ id: one.id, text: one.text, regions: presidioRegions(one.entity), wanted, complete: [kind] }];
  });
  return { name: "Presidio's tests", kinds: KINDS, cases };
}

interface Sentence {
  readonly full_text: string;
  readonly spans: readonly { entity_type: string; start_position: number; end_position: number }[];
}

function sentences(name: string, regions: readonly string[]): Suite {
  const cases = read<Sentence[]>("presidio-research-synth-half.json").map(({ full_text, spans }, i): Case => {
    const wanted = spans.map(({ entity_type, start_position, end_position }) => ({
      start: start_position,
      end: end_position,
      kind: ENTITIES[entity_type] ?? ("other" as const),
    }));
    return { id: `sentence-${i + 1} ${regions.length}`, text: full_text, regions, wanted, complete: KINDS };
  });
  return { name, kinds: KINDS, cases };
}

interface AddressCase {
  readonly id: string;
  readonly address: string;
  readonly tier: string;
  readonly plain_span_utf16?: readonly [number, number];
}

function addresses(): Suite {
  const cases = read<{ cases: AddressCase[] }>("email.json").cases.flatMap(({ id, address, tier, ...rest }): Case[] => {
    const [start, end] = rest.plain_span_utf16 ?? [0, address.length];
    const isWanted = tier === "must" || rest.plain_span_utf16 !== undefined;
    if (!isWanted && tier !== "none") return [];
    const wanted = isWanted ? [{ start, end, kind: "e-mail" as const }] : [];
    return [{ id, text: address, regions: [], wanted, complete: ["e-mail"] }];
  });
  return { name: "addresses of four validators", kinds: ["e-mail"], cases };
}

interface LinkCase {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly expect: string | null;
}

function links(): Suite {
  const cases = read<{ cases: LinkCase[] }>("linkify.json").cases.flatMap(({ id, text, kind, expect }): Case[] => {
    if (kind === "url") return [];
    const address = (expect ?? "").replace(/^mailto:/, "");
    const start = text.indexOf(address);
    const wanted = address === "" ? [] : [{ start, end: start + address.length, kind: "e-mail" as const }];
    return [{ id, text, regions: ["US"], wanted, complete: ["e-mail"] }];
  });
  return { name: "linkify", kinds: ["e-mail"], cases };
}

function ferret(): Suite {
  const { cases } = read<{ cases: { id: string; text: string; must_match: boolean }[] }>(
    "phone-lookalikes-ferret.json",
  );
  const made = cases.map(({ id, text, must_match }): Case => {
    const whole = { start: 0, end: text.length, kind: "phone" as const, somewhere: true };
    return { id, text, regions: ["US"], wanted: must_match ? [whole] : [], complete: must_match ? NONE : PHONES };
  });
  return { name: "look-alikes of ferret-scan", kinds: PHONES, cases: made };
}

const MARKS: Readonly<Record<string, Kind>> = { email: "e-mail", phone: "phone", card: "card", iban: "IBAN", ip: "IP" };

/** The corpus of our own; the social security numbers in it are among its ids. */
export function ownCorpus(): Suite {
  const cases = readCorpus().flatMap(({ code, lines }) =>
    lines.map(({ place, text, marks }): Case => {
      const wanted = marks.map(({ start, end, kind }) => ({
        start,
        end,
        kind: MARKS[kind] ?? ssnOr(kind, code),
        personal: true,
      }));
      return { id: place, text, regions: [code], wanted, complete: KINDS };
    }),
  );
  return { name: "our corpus", kinds: KINDS, cases };
}

function ssnOr(kind: string, code: string): Wanted["kind"] {
  return kind === "id" && code === "US" ? "SSN" : "other";
}

/** All of them; none without the folder of suites but our own. */
export function allSuites(): Suite[] {
  if (suitesFolder === undefined) return [ownCorpus()];
  return [
    ...phoneExamples(),
    matcher(),
    presidio(),
    sentences("presidio-research, one region", ["US"]),
    sentences("presidio-research, ten regions", TEN_REGIONS),
    addresses(),
    links(),
    ferret(),
    ownCorpus(),
  ];
}
