/**
 * What the core is told of a run's detectors, so that it finds and replaces by itself what it surely knows (scanner/core/text). Only
 * where a run has no detectors but the built-in ones, and what stands in place of a hit is the same for all values.
 */
import { cardLengths } from "../../detectors/card-issuers.ts";
import type { DetectorSettings } from "../../detectors/detector.ts";
import { structureOf } from "../../detectors/iban-structures.ts";
import { customerNumber, LABELLED } from "../../detectors/labelled/labelled.ts";
import { habitsOf } from "../../detectors/phone/plans/habits.ts";
import { planTable, type WrittenPlan } from "../../detectors/phone/plans/plan-table.ts";
import { leadsOf, stepTable } from "../../detectors/phone/plans/step-tables.ts";
import type { CoreLooks } from "../../scanner/looks.ts";
import { DETECTS, FOUND, WRITTEN } from "../../scanner/shared/text.ts";
import type { PreparedAction } from "../../text/edits.ts";
import { viewOf } from "./core-view.ts";
import { coreWords } from "./core-words.ts";

/** By the names of detectors. */
const BITS: Readonly<Record<string, number>> = Object.freeze({
  email: DETECTS.EMAIL,
  "url-with-secrets": DETECTS.SECRETS,
  iban: DETECTS.IBAN,
  "credit-card": DETECTS.CARD,
  "cn-resident-id": DETECTS.CN_ID,
  "in-aadhaar": DETECTS.AADHAAR,
  "in-pan": DETECTS.PAN,
  "jp-my-number": DETECTS.MY_NUMBER,
  "kr-rrn": DETECTS.RRN,
  "sg-nric": DETECTS.NRIC,
  "us-ssn": DETECTS.SSN,
  "ip-address": DETECTS.IP,
  "mac-address": DETECTS.MAC,
  phone: DETECTS.PHONE,
  // Of these the core only knows where surely none is.
  ...Object.fromEntries(LABELLED.map(({ id }) => [id, 0])),
  [customerNumber.id]: 0,
});

/** Those that the core finds, by FOUND. */
export const FOUND_BY: readonly string[] = Object.freeze(["email", "ip-address", "phone"]);

/** It finds all of these, or none. */
const FINDS = DETECTS.EMAIL | DETECTS.IP | DETECTS.PHONE;

/** By FOUND: the categories of what they find. */
const CATEGORIES = ["user.contact.email", "user.device.ip_address", "user.contact.phone_number"] as const;

/** Fewer digits than this are no number to the core. */
const FEWEST_DIGITS = 7;
/** Of a table of steps: where the fewest digits of a number stand. */
const FEWEST = 1;

/** The detectors of a run that the core may stand in for. */
export interface KnownDetectors {
  readonly names: readonly string[];
  readonly settings: DetectorSettings;
}

/** undefined: the host is asked about everything. `isEach`: each hit is told by itself. */
export function coreLooks(
  { names, settings }: KnownDetectors,
  actionOf: (category: string) => PreparedAction,
  isEach: boolean,
): CoreLooks | undefined {
  const detects = bitsOf(names, settings);
  if (detects === undefined || (detects & FINDS) !== FINDS || (settings.phones ?? "possible") !== "possible")
    return undefined;
  // The steps are those of today's plans.
  if (settings.regions.some((region) => habitsOf(region).length > 0)) return undefined;
  const plans = stepTable(settings.regions);
  if (plans === undefined || (plans[FEWEST] as number) < FEWEST_DIGITS) return undefined;
  const [shapes, areas] = [shapesOf(settings.regions), areasOf(settings.regions)];
  const views = CATEGORIES.map((category) => viewOf(actionOf(category).action));
  return {
    detects,
    texts: views.map(({ string }) => (string === undefined ? undefined : JSON.stringify(string).slice(1, -1))),
    number: views[FOUND.PHONE]?.number,
    plans,
    leads: leadsOf(plans),
    cards: cardLengths(),
    ibans: ibanSizes(),
    words: coreWords(),
    shapes,
    areas,
    written: writtenIn(shapes, areas),
    abroad: abroadStarts(settings.regions),
    isEach,
  };
}

function bitsOf(names: readonly string[], { regions }: DetectorSettings): number | undefined {
  let bits = regions.includes("IN") ? DETECTS.BARE_AADHAAR : 0;
  if (regions.includes("KR")) bits |= DETECTS.BARE_RRN;
  for (const name of names) {
    const bit = BITS[name];
    if (bit === undefined) return undefined;
    // Of Japan's numbers nobody looks for anything elsewhere.
    if (name !== "jp-my-number" || regions.includes("JP")) bits |= bit;
  }
  return bits;
}

const THREE = 3;
/** Understood anywhere, as in detectors/phone/judge.ts. */
const ANYWHERE = "00|011";
/** Of prefixes that are expressions: carriers' codes in China, and those that only differ in what follows. */
const OTHERS = /^(?:0[0-3]|1[127]|81|99)/;

/** By three digits: whether a prefix of calls abroad may begin so. */
function abroadStarts(regions: readonly string[]): Uint8Array {
  const prefixes = regions.flatMap((region) => planTable().plans.get(region)?.abroad ?? []);
  const begins = [ANYWHERE, ...prefixes].map((prefix) => {
    const all = prefix.split("|");
    return LITERALS.test(prefix)
      ? (digits: string) => all.some((each) => alike(each, digits))
      : (digits: string) => OTHERS.test(digits);
  });
  return Uint8Array.from({ length: 10 ** THREE }, (_, number) => {
    const digits = String(number).padStart(THREE, "0");
    return begins.some((each) => each(digits)) ? 1 : 0;
  });
}

/** Whether one begins with the other. */
function alike(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

const GROUP_BITS = 4;
const MOST_GROUPS = 7;
const GROUP = /\{(\d+)(?:,(\d+))?\}/g;

/** The sizes of groups in which the plans of the regions write numbers, with what is dialled in front or without: four bits for each. */
function shapesOf(regions: readonly string[]): Uint32Array {
  const shapes = new Set<number>();
  for (const plan of regions.flatMap((region) => planTable().plans.get(region) ?? [])) {
    for (const { pattern, hasTrunk } of plan.formats) {
      for (const sizes of sizesIn(pattern)) addShapes(plan, sizes, !hasTrunk, shapes);
    }
  }
  return Uint32Array.from(shapes);
}

const TOTAL_SHIFT = 8;
const DIGIT_SHIFT = 16;

/** Areas with what is dialled in front: behind them people divide as they like. */
function areasOf(regions: readonly string[]): Uint32Array {
  const areas = new Set<number>();
  for (const plan of regions.flatMap((region) => planTable().plans.get(region) ?? [])) {
    const digits = LITERALS.test(plan.prefix) ? plan.prefix.split("|").map((each) => Number(each[0]) + 1) : [0];
    for (const [area = 0, ...rest] of plan.formats.flatMap(({ pattern }) => sizesIn(pattern))) {
      const total = rest.reduce((sum, size) => sum + size, area);
      if (rest.length === 0 || total < plan.usualDigits || !plan.lengths.includes(total)) continue;
      for (const more of sizesInFront(plan)) {
        for (const digit of digits) {
          const beside = ((total + more) << TOTAL_SHIFT) | (digit << DIGIT_SHIFT);
          areas.add((more + area) | beside);
          areas.add(more | (area << GROUP_BITS) | beside);
        }
      }
    }
  }
  return Uint32Array.from(areas);
}

/** All sizes that the groups of a pattern may have. */
function sizesIn(pattern: string): readonly (readonly number[])[] {
  return [...pattern.matchAll(GROUP)].reduce<readonly (readonly number[])[]>(
    (all, [, least, most = least]) => {
      const range = Array.from({ length: Number(most) - Number(least) + 1 }, (_, i) => Number(least) + i);
      return all.flatMap((sizes) => range.map((size) => [...sizes, size]));
    },
    [[]],
  );
}

/** What is dialled in front may be more than the trunk digit: a carrier's code. */
const MOST_IN_FRONT = 8;
/** As in detectors/phone/judge.ts. */
const LONG = 9;
const MANY_GROUPS = 3;
const LITERALS = /^[0-9]+(?:\|[0-9]+)*$/;

function addShapes(plan: WrittenPlan, sizes: readonly number[], isBare: boolean, shapes: Set<number>): void {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (!plan.lengths.includes(total)) return;
  const [first = 0, ...others] = sizes;
  // Short ones without anything in front are services, and any office's numbers.
  if (isBare && (total >= Math.min(LONG, plan.usualDigits) || sizes.length >= MANY_GROUPS)) shapes.add(shapeOf(sizes));
  for (const more of sizesInFront(plan)) {
    shapes.add(shapeOf([first + more, ...others]));
    shapes.add(shapeOf([more, ...sizes]));
  }
}

/** How many digits may stand in front of a number. */
function sizesInFront({ prefix }: WrittenPlan): readonly number[] {
  if (prefix === "") return [];
  if (LITERALS.test(prefix)) return prefix.split("|").map((each) => each.length);
  return Array.from({ length: MOST_IN_FRONT }, (_, i) => i + 1);
}

function shapeOf(sizes: readonly number[]): number {
  if (sizes.length > MOST_GROUPS) return 0;
  return sizes.reduce((shape, size) => (shape << GROUP_BITS) | Math.min(size, (1 << GROUP_BITS) - 1), 0) >>> 0;
}

const SIZE_MASK = (1 << GROUP_BITS) - 1;

/** By the sizes of the first two groups and of all: whether any shape or area is so. */
function writtenIn(shapes: Uint32Array, areas: Uint32Array): Uint8Array {
  const bits = new Uint8Array(WRITTEN.BYTES);
  const add = (first: number, second: number, total: number) => {
    const at = (((first << WRITTEN.SIZE) | second) << WRITTEN.DIGITS) | total;
    bits[at >> 3] = (bits[at >> 3] as number) | (1 << (at & 7));
  };
  for (const shape of shapes) {
    const sizes = sizesOfShape(shape);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    if (sizes.length > 1 && total < 1 << WRITTEN.DIGITS) add(sizes[0] as number, sizes[1] as number, total);
  }
  for (const area of areas) {
    const [first, second, total] = [area & SIZE_MASK, (area >> GROUP_BITS) & SIZE_MASK, (area >> TOTAL_SHIFT) & 0xff];
    if (total >= 1 << WRITTEN.DIGITS) continue;
    for (let other = 0; other <= SIZE_MASK; other++) if (second === 0 || second === other) add(first, other, total);
  }
  return bits;
}

function sizesOfShape(shape: number): readonly number[] {
  const sizes: number[] = [];
  for (let rest = shape; rest > 0; rest >>>= GROUP_BITS) sizes.unshift(rest & SIZE_MASK);
  return sizes;
}

const LETTERS = 26;
const CAPITAL_A = 0x41;

let sizes: Uint8Array | undefined;

/** By a country's two letters, the size of its account numbers. */
function ibanSizes(): Uint8Array {
  sizes ??= Uint8Array.from({ length: LETTERS * LETTERS }, (_, i) => {
    const country = String.fromCharCode(CAPITAL_A + Math.floor(i / LETTERS), CAPITAL_A + (i % LETTERS));
    return structureOf(country)?.size ?? 0;
  });
  return sizes;
}
