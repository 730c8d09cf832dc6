/**
 * Detectors that a program brings: nobody has tested them here, so what they say is checked.
 *
 * The room `own` makes detectors of what rule files and programs bring. Nothing here may trust them: patterns run in linear time,
 * and evidence is held against examples.
 */
import type { UsageErrorCode } from "../../errors/error-codes.ts";
import { UsageError } from "../../errors/errors.ts";
import { looking } from "../../errors/wrong-type.ts";
import { fold } from "../../text/folding/fold.ts";
import type { Detector, DetectorKind, Span } from "../detector.ts";
import { ALL_EVIDENCE, CUED, EVIDENCE } from "../evidence.ts";
import { isShown } from "./shown.ts";

const ID = /^[a-z0-9][a-z0-9-]*$/;
const LONGEST_ID = 64;
/** Cues are those of the built-in detectors. */
const GIVEN = ALL_EVIDENCE & ~CUED;
const MEMBERS: readonly string[] = ["id", "category", "match", "noMatch", "make"];

/** What a program gives for a DetectorKind. */
type Given = { readonly [Member in keyof DetectorKind]?: unknown };

/**
 * Whether each of them is a DetectorKind; what categories there are is not known here.
 *
 * @throws UsageError `wrong-detector`
 */
export function checkOwnKinds(kinds: readonly unknown[]): void {
  for (const [i, kind] of kinds.entries()) looking(`detectors[${i}]`, () => checkKind(kind, `number ${i + 1}`));
}

function checkKind(given: unknown, number: string): void {
  if (typeof given !== "object" || given === null) throw wrong(number, "it is not an object");
  const kind: Given = given;
  const { id, category, make, match, noMatch } = kind;
  if (typeof id !== "string") throw wrong(number, "its id is not text");
  if (!ID.test(id) || id.length > LONGEST_ID) {
    throw wrong(number, `an id has lower-case letters, digits and hyphens, ${LONGEST_ID} at most`);
  }
  const name = JSON.stringify(id);
  const other = Object.keys(kind).find((key) => !MEMBERS.includes(key));
  if (other !== undefined) throw wrong(name, otherMember(other));
  if (typeof category !== "string") throw wrong(name, "its category is not text");
  if (typeof make !== "function") throw wrong(name, "make is not a function");
  checkExamples("match", match, name);
  checkExamples("noMatch", noMatch, name);
}

function otherMember(key: string): string {
  const isOfDetector = key === "needs" || key === "find";
  if (isOfDetector) return `${key} belongs to the detector that make returns`;
  return `its kind has a member other than ${MEMBERS.join(", ")}`;
}

function checkExamples(which: string, examples: unknown, name: string): void {
  if (examples === undefined) return;
  const isList =
    Array.isArray(examples) && Array.from(examples).every((text) => typeof text === "string" && text !== "");
  if (!isList) throw wrong(name, `${which} must be a list of texts that are not empty`);
}

/**
 * The built-in kinds, and then the program's own, whose detectors throw where a span is out of place.
 *
 * @throws UsageError `wrong-detector` for the id of another detector.
 */
export function withOwnKinds(builtIn: readonly DetectorKind[], own: readonly DetectorKind[]): readonly DetectorKind[] {
  const known = new Set(builtIn.map(({ id }) => id));
  for (const { id } of own) {
    if (known.has(id)) throw wrong(JSON.stringify(id), "another detector has this id");
    known.add(id);
  }
  return own.length === 0 ? builtIn : [...builtIn, ...own.map(checkedKind)];
}

function checkedKind(kind: DetectorKind): DetectorKind {
  const { id, category } = kind;
  const name = JSON.stringify(id);
  return {
    id,
    category,
    make(settings) {
      const made = called(name, "make", () => kind.make(settings));
      if (made === undefined) return undefined;
      const detector = called(name, "make", () => checked(made, kind));
      holdAgainstExamples(detector, kind);
      return detector;
    },
  };
}

function checked(detector: Detector, { id, category }: DetectorKind): Detector {
  const name = JSON.stringify(id);
  if (typeof detector !== "object" || detector === null || typeof detector.find !== "function") {
    throw wrong(name, "what make returns is no detector: it has no function find");
  }
  const { needs, leavesIds, keepsEncoded } = detector;
  for (const flag of [leavesIds, keepsEncoded]) {
    if (flag !== undefined && typeof flag !== "boolean")
      throw wrong(name, "leavesIds and keepsEncoded are true or false");
  }
  if (needs !== undefined && (!Number.isInteger(needs) || needs <= 0 || (needs & ~GIVEN) !== 0)) {
    throw wrong(name, "its needs must be bits of EVIDENCE");
  }
  if (detector.id !== id || detector.category !== category) throw wrong(name, "its kind has another id or category");
  return {
    id,
    category,
    needs: needs ?? EVIDENCE.ANYTHING,
    leavesIds,
    keepsEncoded,
    find: (text) => called(name, "find", () => inPlace(detector.find(text), text, name)),
  };
}

/**
 * A detector that is wrong about what it needs would miss texts, and nobody would notice.
 *
 * @throws UsageError `needs-without-examples`, `needs-misses-example`, `example-not-found`, `example-found`; an example
 *   is named by its number, from 1 on.
 */
function holdAgainstExamples(detector: Detector, { id, match = [], noMatch = [] }: DetectorKind): void {
  const { needs = EVIDENCE.ANYTHING } = detector;
  const fail = (code: UsageErrorCode, why: string) => new UsageError(code, `detector ${JSON.stringify(id)}: ${why}`);
  if ((needs & EVIDENCE.ANYTHING) === 0 && match.length === 0) {
    throw fail(
      "needs-without-examples",
      "it says what it needs, so its kind must have texts in which it finds something: match: [..]",
    );
  }
  match.forEach((text, i) => {
    const which = `text ${i + 1} of match`;
    if (!isShown(text, needs))
      throw fail("needs-misses-example", `${which} has none of the evidence that the detector needs`);
    if (!findsIn(detector, text)) throw fail("example-not-found", `it finds nothing in ${which}`);
  });
  noMatch.forEach((text, i) => {
    if (findsIn(detector, text)) throw fail("example-found", `it finds something in text ${i + 1} of noMatch`);
  });
}

/** What the program's code throws may hold the text that it was shown: the error says only that it throws. */
function called<T>(name: string, what: "make" | "find", call: () => T): T {
  try {
    return call();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw wrong(name, `${what} throws an error`);
  }
}

/** Whether it finds something in a text that need not be folded. */
export function findsIn(detector: Detector, text: string): boolean {
  return detector.find(fold(text).text).length > 0;
}

/** A copy. @throws UsageError `wrong-detector` */
function inPlace(given: readonly Span[], text: string, name: string): readonly Span[] {
  if (!Array.isArray(given)) throw wrong(name, "find does not return a list of spans");
  const spans: Span[] = [];
  let before = 0;
  for (const span of given) {
    const { start, end } = Object(span) as Span;
    const isWhole = Number.isInteger(start) && Number.isInteger(end);
    if (!isWhole || start < before || end <= start || end > text.length) {
      throw wrong(name, "its spans are not in order, overlap, are empty or lie outside of the text");
    }
    before = end;
    spans.push({ start, end });
  }
  return spans;
}

function wrong(which: string, why: string): UsageError {
  return new UsageError("wrong-detector", `detector ${which}: ${why}`);
}
