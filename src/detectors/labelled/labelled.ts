/**
 * Values that are known by their word: account numbers, PINs, codes, dates of birth and the like.
 *
 * The room `labelled` has one detector a kind, so that policies can tell them apart, and one look at a text for all of them. Nothing
 * is taken for its form alone: a word stands directly in front, in the member's name, or behind where its language puts it there.
 */
import type { Detector, DetectorKind, Found } from "../detector.ts";
import { EVIDENCE } from "../evidence.ts";
import { CUSTOMER, KINDS, type LabelledKind } from "./kinds.ts";
import { labelledIn } from "./scan.ts";

const NONE: readonly Found[] = Object.freeze([]);

function detectorOf(kind: LabelledKind): Detector {
  const { id, category } = kind;
  const find = (text: string, _evidence?: number, named = 0): readonly Found[] => {
    const all = labelledIn(text, named);
    return all.length === 0 ? NONE : all.filter((found) => found.kind === kind).map(plain);
  };
  return { id, category, needs: EVIDENCE.FEW_DIGITS, leavesIds: true, find };
}

function plain({ start, end, grade }: Found): Found {
  return { start, end, grade };
}

function kindOf(kind: LabelledKind): DetectorKind {
  const detector = detectorOf(kind);
  return Object.freeze({ id: kind.id, category: kind.category, make: () => detector });
}

export const LABELLED: readonly DetectorKind[] = Object.freeze(KINDS.filter((kind) => kind !== CUSTOMER).map(kindOf));
/** By itself, since exports call the customer's phone so, too: what may be a phone is one. */
export const customerNumber = kindOf(CUSTOMER);
