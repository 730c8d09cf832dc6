/** What a draft says of a place: by the hits of its values, by its name, or, where neither says anything, that it is scanned. */
import { isId } from "../../actions/keyed-context.ts";
import { counted } from "../../errors/counted.ts";
import type { ScanFinding } from "../../scan/scan.ts";
import type { DraftPlace } from "./draft-places.ts";
import type { Kind } from "./names/kinds/kind.ts";
import { isMachineName } from "./names/told.ts";

export interface Proposal {
  readonly category: string;
  /** `null`: an id that one joins on; under its label a join would take everybody for one. */
  readonly action: "replace" | "null" | "scan";
  /** Why, for a reviewer: what is told by the name, and what was seen. */
  readonly why: string;
}

/** Where nothing was found, and a reviewer still has to look. */
const UNDECIDED_CATEGORY = "user.content";
/** A text with hits in it. */
const TEXT_CATEGORY = "user.content.private";

/** Digits that hit may be an id or a time. */
const NEVER_IDS: ReadonlySet<string> = new Set(["email", "iban", "url-with-secrets"]);

/** `isFree`: no other rule can be for something below the place, so that one may take it whole. */
export function proposalFor(found: DraftPlace, isFree: () => boolean): Proposal {
  const { values, findings, told } = found;
  const why = [
    ...(told === undefined ? [] : [`Told by its name (${told.what})`]),
    ...(isDoubtful(found) ? ["Its name says a count, a time or an id of no person"] : []),
    ...seenTexts(findings),
  ];
  const { category, action } = decided(found);
  const isNull = action === "replace" && isId(category) && !found.keys && isFree();
  return {
    category,
    action: isNull ? "null" : action,
    why: why.length > 0 ? why.join("; ") : `No hits in ${counted(values, "value")}`,
  };
}

function decided(found: DraftPlace): Pick<Kind, "category" | "action"> {
  const { told, seen, keys } = found;
  const category = mainCategory(found);
  const isWhole = seen.whole > 0 && seen.whole === seen.values;
  if (category !== undefined && (keys || (isWhole && !isDoubtful(found)))) return { category, action: "replace" };
  if (told !== undefined) return told;
  if (category === undefined) return { category: UNDECIDED_CATEGORY, action: "scan" };
  return { category: seen.part > 0 ? TEXT_CATEGORY : category, action: "scan" };
}

/** Of most hits. */
function mainCategory({ findings }: DraftPlace): string | undefined {
  return findings.find(({ category }) => category !== null)?.category ?? undefined;
}

function isDoubtful({ place, findings, told }: DraftPlace): boolean {
  const inValues = findings.filter(({ inName }) => !inName);
  if (inValues.length === 0 || told !== undefined || !isMachineName(place)) return false;
  return inValues.every(({ detector }) => !NEVER_IDS.has(detector));
}

function seenTexts(findings: readonly ScanFinding[]): string[] {
  return findings.map(({ detector, count, inName, hitValues, values, confidence }) => {
    const where = inName ? "names of members" : `${hitValues} of ${counted(values, "value")}`;
    return `seen in ${where} (${counted(count, `${detector} hit`)}, ${confidence} confidence)`;
  });
}
