/** How the plans of a run's regions write numbers, as the core reads it (scanner/core/text/rows/phones.ts). */
import { planTable, type WrittenPlan } from "../../detectors/phone/plans/plan-table.ts";
import type { CoreLooks } from "../../scanner/looks.ts";
import { BEGUN } from "../../scanner/shared/text.ts";

type Written = Pick<CoreLooks, "shapes" | "areas" | "begun" | "abroad">;

/** Programs that make runs of ever other regions keep no more than these. */
const MOST_KEPT = 8;
const kept = new Map<string, Written>();

export function writtenIn(regions: readonly string[]): Written {
  const name = regions.join();
  const known = kept.get(name);
  if (known !== undefined) return known;
  if (kept.size === MOST_KEPT) kept.clear();
  const [shapes, areas] = [shapesOf(regions), areasOf(regions)];
  const written = { shapes, areas, begun: begunIn(shapes, areas), abroad: abroadStarts(regions) };
  kept.set(name, written);
  return written;
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
  return Uint32Array.from(shapes).sort();
}

const TOTAL_SHIFT = 8;
const TOTAL_BITS = 0xff;
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
  // Those of so many digits stand together.
  return Uint32Array.from([...areas].sort((a, b) => totalOf(a) - totalOf(b)));
}

function totalOf(area: number): number {
  return (area >> TOTAL_SHIFT) & TOTAL_BITS;
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
function begunIn(shapes: Uint32Array, areas: Uint32Array): Uint8Array {
  const bits = new Uint8Array(BEGUN.BYTES);
  const add = (first: number, second: number, total: number) => {
    if (total >> BEGUN.DIGITS > 0) return;
    const at = (((first << BEGUN.SIZE) | second) << BEGUN.DIGITS) | total;
    bits[at >> 3] = (bits[at >> 3] as number) | (1 << (at & 7));
  };
  for (const shape of shapes) {
    const [first, second, ...others] = sizesOfShape(shape);
    if (first === undefined || second === undefined) continue;
    add(
      first,
      second,
      others.reduce((sum, size) => sum + size, first + second),
    );
  }
  for (const area of areas) {
    const second = (area >> GROUP_BITS) & SIZE_MASK;
    for (let other = 0; other <= SIZE_MASK; other++)
      if (second === 0 || second === other) add(area & SIZE_MASK, other, totalOf(area));
  }
  return bits;
}

function sizesOfShape(shape: number): readonly number[] {
  const sizes: number[] = [];
  for (let rest = shape; rest > 0; rest >>>= GROUP_BITS) sizes.unshift(rest & SIZE_MASK);
  return sizes;
}
