/** `detect`: which detectors are at work in a run, and how. */
import { NAME_SEARCH, type NameSearch, PHONE_STRICTNESS, type PhoneStrictness } from "../../detectors/detector.ts";
import { DETECTOR_NAMES } from "../../detectors/names.ts";
import { UsageError } from "../../errors/errors.ts";
import { shown } from "../../errors/printable.ts";
import { suggest } from "../../errors/suggest.ts";

/** `phone,email`; `-credit-card`; `phone=valid`: as one text, or a list of its words. */
export type Detect = string | readonly string[];

export interface DetectChoice {
  /** By the detector's id; one of a rule file also with the file's id in front: `acme/calls/ticket`. */
  isOn(id: string): boolean;
  /** Whether the list names it, and it is on: what is on without being named is not meant. */
  isAsked(id: string): boolean;
  readonly phones: PhoneStrictness;
  readonly names: NameSearch;
  /** By the detector's id, those that are not the usual ones. */
  readonly modes: Readonly<Record<string, string>>;
}

const PHONE = "phone";
const NAME = "person-name";
const MODES: Readonly<Record<string, readonly string[]>> = Object.freeze({
  [PHONE]: PHONE_STRICTNESS,
  [NAME]: NAME_SEARCH,
});
const OTHERWISE = Object.freeze({ phones: "possible", names: "context" } as const);

interface Word {
  readonly name: string;
  readonly kind: "plain" | "off" | "mode";
  readonly mode: string;
}

/**
 * Plain names switch all others off; `-name` switches one off, and `name=mode` one on, in that way. `own`: ids of the
 * detectors of the run's rule files and program.
 *
 * @throws UsageError `unknown-detector`, `unknown-mode`, `given-twice`, `no-detector` for an empty list
 */
export function detectChoice(detect: Detect | undefined, own: readonly string[] = []): DetectChoice {
  if (detect === undefined) return { isOn: () => true, isAsked: () => false, ...OTHERWISE, modes: {} };
  const texts = typeof detect === "string" ? detect.split(",") : detect;
  if (texts.length === 0)
    throw new UsageError("no-detector", `detect names no detector; known: ${DETECTOR_NAMES.join(", ")}`);
  const words = texts.map(wordOf);
  for (const word of words) checkWord(word, own);
  checkTwice(words);
  const plain = namesOf(words, "plain");
  const off = namesOf(words, "off");
  const on = [...plain, ...namesOf(words, "mode")];
  const has = (names: readonly string[], id: string) => names.some((name) => isNamed(id, name));
  const modeOf = (of: string) => words.find(({ kind, name }) => kind === "mode" && name === of)?.mode;
  const { phones = OTHERWISE.phones, names = OTHERWISE.names } = { phones: modeOf(PHONE), names: modeOf(NAME) };
  const isOn = (id: string) =>
    !has(off, id) && (plain.length === 0 || has(on, id)) && !(id === NAME && names === "off");
  return {
    isOn,
    isAsked: (id) => has(on, id) && isOn(id),
    phones: phones as PhoneStrictness,
    names: names as NameSearch,
    modes: { ...(phones !== OTHERWISE.phones && { [PHONE]: phones }), ...(isSearched(names) && { [NAME]: names }) },
  };
}

/** Whether it is neither the usual search nor none. */
function isSearched(names: string): boolean {
  return names !== OTHERWISE.names && names !== "off";
}

function namesOf(words: readonly Word[], kind: Word["kind"]): string[] {
  return words.filter((word) => word.kind === kind).map(({ name }) => name);
}

function wordOf(text: string): Word {
  const word = text.trim();
  const [name = "", ...modes] = word.split("=");
  if (modes.length > 0) return { kind: "mode", name, mode: modes.join("=") };
  return word.startsWith("-") ? { kind: "off", name: word.slice(1), mode: "" } : { kind: "plain", name, mode: "" };
}

function checkWord({ kind, name, mode }: Word, own: readonly string[]): void {
  const known = [...DETECTOR_NAMES, ...own];
  if (!known.some((id) => isNamed(id, name))) throw unknown("detector", name, known);
  if (kind !== "mode") return;
  const modes = Object.hasOwn(MODES, name) ? (MODES[name] ?? []) : [];
  if (modes.length === 0) throw new UsageError("unknown-mode", `detect: ${shown(name)} has no modes; it is on or off`);
  if (!modes.some((one) => one === mode)) throw unknown("mode", mode, modes, ` of ${name}`);
}

/** A name may come once plain and once with its mode; otherwise only once. */
function checkTwice(words: readonly Word[]): void {
  for (const [i, { name, kind }] of words.entries()) {
    const before = words.slice(0, i).filter((other) => other.name === name);
    const goTogether = before.every((other) => kind !== "off" && other.kind !== "off" && other.kind !== kind);
    if (!goTogether) throw new UsageError("given-twice", `detect names ${shown(name)} twice`);
  }
}

function isNamed(id: string, name: string): boolean {
  return id === name || (name !== "" && id.endsWith(`/${name}`));
}

type Named = "format" | "unlisted" | "category" | "detector" | "mode";

/** The error for a name that an option does not know. */
export function unknown(what: Named, name: string, known: readonly string[], of = ""): UsageError {
  const near = suggest(name, known);
  const hint = near === undefined ? `known: ${known.join(", ")}` : `did you mean "${near}"?`;
  return new UsageError(`unknown-${what}`, `unknown ${what}${of} ${shown(name)}; ${hint}`);
}
