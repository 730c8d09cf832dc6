/** Known values in a text, and in what it says where parts of it are encoded. */
import type { Action } from "../actions/action.ts";
import { EVIDENCE } from "../detectors/evidence.ts";
import { SEEN } from "../scanner/shared/codes.ts";
import { Decoded } from "./encodings/decoded.ts";
import { quotedPrintable } from "./encodings/quoted-printable.ts";
import type { KnownSpan, KnownValues } from "./known-values.ts";
import { spotsIn } from "./see-through.ts";
import { joined, type Spot } from "./spot.ts";

/** In order, without overlaps. `seen`: the evidence in the text and what SEEN says of it; 0: not known. */
export function knownIn(text: string, known: KnownValues, seen: number): readonly KnownSpan[] {
  if (known.isEmpty) return [];
  const actions: Action[] = [];
  const look = (folded: string): Spot[] =>
    known.find(folded).map(({ start, end, action }) => ({ start, end, rank: rankOf(action, actions) }));
  const evidence = seen & SEEN.COMPLETE ? seen | EVIDENCE.ANYTHING : undefined;
  const spots = spotsIn(text, { needs: EVIDENCE.ANYTHING, isSure: true, look }, evidence, (seen & SEEN.UNFOLDED) !== 0);
  const all = LETTER.test(text) ? joined([...spots, ...inLetters(text, look)]) : spots;
  return all.map(({ start, end, rank, encoded }) => ({ start, end, action: actions[rank] as Action, encoded }));
}

/** A letter in quoted-printable: `An=6Ea`. Nobody has a reason to write one so, and a parameter's value may begin so: only names count. */
const LETTER = /=(?:[46][1-9A-F]|[57][0-9A])/i;
const ESCAPE = /=(?:([2-7][0-9A-F])|\r?\n)/gi;
const HEX = 16;

/** What is known in a text whose letters are read, too. */
function inLetters(text: string, look: (folded: string) => Spot[]): Spot[] {
  const parts = Array.from(text.matchAll(ESCAPE), ({ 0: written, 1: code, index }) => ({
    start: index,
    end: index + written.length,
    text: code === undefined ? "" : String.fromCharCode(Number.parseInt(code, HEX)),
    isDoubtful: true,
    isLikely: false,
    encoding: quotedPrintable,
  }));
  const decoded = new Decoded(text, parts);
  const found = look(decoded.text).filter((spot) => decoded.touchesDoubtful(spot));
  return found.map(({ start, end, rank }) => ({
    start: decoded.startOf(start),
    end: decoded.endOf(end),
    rank,
    encoded: { text: decoded.text.slice(start, end), written: quotedPrintable.written },
  }));
}

function rankOf(action: Action, actions: Action[]): number {
  const known = actions.indexOf(action);
  return known < 0 ? actions.push(action) - 1 : known;
}
