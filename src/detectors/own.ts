/** Detectors that a program brings: nobody has tested them here, so what they say is checked. */
import { UsageError } from "../errors.ts";
import type { Detector, DetectorKind, Span } from "./detector.ts";
import { EVIDENCE } from "./evidence.ts";

const ALL_EVIDENCE = Object.values(EVIDENCE).reduce((bits, bit) => bits | bit, 0);
const ID = /^[a-z0-9][a-z0-9-]*$/;

/**
 * The built-in kinds, and then the program's own, whose detectors throw where a span is out of place.
 *
 * @throws UsageError `wrong-detector` for an id that is none or stands for another detector.
 */
export function withOwnKinds(builtIn: readonly DetectorKind[], own: readonly DetectorKind[]): readonly DetectorKind[] {
  const known = new Set(builtIn.map(({ id }) => id));
  for (const { id } of own) {
    if (!ID.test(id)) throw wrong(id, "an id has lower-case letters, digits and hyphens");
    if (known.has(id)) throw wrong(id, "another detector has this id");
    known.add(id);
  }
  return own.length === 0 ? builtIn : [...builtIn, ...own.map(checkedKind)];
}

function checkedKind(kind: DetectorKind): DetectorKind {
  const { id, category } = kind;
  return {
    id,
    category,
    make(settings) {
      const detector = kind.make(settings);
      return detector && checked(detector, kind);
    },
  };
}

function checked(detector: Detector, { id, category }: DetectorKind): Detector {
  const { needs } = detector;
  if (!Number.isInteger(needs) || needs <= 0 || (needs & ~ALL_EVIDENCE) !== 0) {
    throw wrong(id, "what it needs are bits of EVIDENCE");
  }
  if (detector.id !== id || detector.category !== category) throw wrong(id, "its kind has another id or category");
  return { id, category, needs, find: (text) => inPlace(detector.find(text), text, id) };
}

/** @throws UsageError `wrong-detector` */
function inPlace(spans: readonly Span[], text: string, id: string): readonly Span[] {
  let before = 0;
  for (const { start, end } of spans) {
    const isWhole = Number.isInteger(start) && Number.isInteger(end);
    if (!isWhole || start < before || end <= start || end > text.length) {
      throw wrong(id, "its spans are not in order, overlap, are empty or lie outside of the text");
    }
    before = end;
  }
  return spans;
}

function wrong(id: string, why: string): UsageError {
  return new UsageError("wrong-detector", `detector ${JSON.stringify(id)}: ${why}`);
}
