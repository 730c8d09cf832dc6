/** What an action does to a value, in plain words, for people who sign it. */
import { labelOf } from "../../actions/label.ts";
import type { ActionName, ActionSpec } from "../../actions/table.ts";
import type { Unlisted } from "../../rules/model.ts";

type SpecOf<Name extends ActionName> = Extract<ActionSpec, { name: Name }>;
type Words = { readonly [Name in ActionName]: (spec: SpecOf<Name>, label: string) => string };

const WORDS: Words = {
  scan: () => "searched; what detectors find in it is replaced, the rest stays",
  bucket: ({ bucket }) => {
    if ("width" in bucket) return `rounded down to a multiple of ${bucket.width}`;
    return `becomes the nearest of these below it: ${bucket.edges.join(", ")}`;
  },
  truncate: ({ truncate: to }) => `cut: ${TRUNCATED[to] ?? `its first ${to} characters stay`}`,
  "shift-date": ({ shift: { days, by } }) =>
    `moved by up to ${days} days, all dates alike that belong to one ${by === undefined ? "person" : by}`,
  mask: ({ mask }) => `letters and digits become ${mask?.char ?? "*"}${keptEnds(mask)}`,
  "encrypt-format": () => "encrypted; looks like a value of its kind",
  tokenize: () => "becomes a token, the same for equal values",
  pseudonymize: () => "becomes an invented value of its kind, the same for equal values",
  hash: () => "becomes a keyed hash, the same for equal values",
  replace: (_spec, label) => `becomes ${label}`,
  null: () => "becomes null",
  remove: () => "removed, with its name",
};

const TRUNCATED: Readonly<Record<string, string>> = Object.freeze({
  year: "the year stays",
  month: "year and month stay",
  "/24": "the network stays",
  "/48": "the network stays",
});

function keptEnds(mask: SpecOf<"mask">["mask"]): string {
  const { keepFirst = 0, keepLast = 0, keepSeparators = true } = mask ?? {};
  const kept = [
    ...(keepFirst > 0 ? [`the first ${keepFirst}`] : []),
    ...(keepLast > 0 ? [`the last ${keepLast}`] : []),
  ];
  const separators = keepSeparators ? "" : "; all else too";
  return `${kept.length === 0 ? "" : `, but for ${kept.join(" and ")}`}${separators}`;
}

/** `spec`: null for what stays. */
export function effectWords(spec: ActionSpec | null, category: string | null): string {
  if (spec === null) return "stays";
  const words = WORDS[spec.name] as (spec: ActionSpec, label: string) => string;
  return words(spec, labelOf(category));
}

const UNLISTED_WORDS: Readonly<Record<Unlisted, string>> = Object.freeze({
  keep: "they stay as they are",
  scan: "they are searched: what detectors find in them is replaced, the rest stays",
  replace: "they are replaced",
});

export function unlistedWords(unlisted: Unlisted): string {
  return UNLISTED_WORDS[unlisted];
}
