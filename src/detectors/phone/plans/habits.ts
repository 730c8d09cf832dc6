/**
 * How people still write numbers whose plan has changed, by region: what they write in front, what stands in its place today, and how
 * many digits follow. The metadata have the plans of today only.
 *
 * MX: prefixes of long distance and of mobiles until August 2019 (IFT, Plan Técnico Fundamental de Numeración), and the 1 after the
 * country's code. UA: the Soviet 8 before the 0 (until 2009). PL, CZ: the trunk digit (until 2009 and 2002). CL: the 0 before mobiles
 * (until 2016). CO: the 0 before mobiles from fixed lines (until 2021). VN: mobiles of eleven digits (Ministry of Information, plan
 * of 2018). BJ: eight digits (ARCEP Bénin, until November 2024). PH: seven digits in Manila (NTC, until October 2019).
 */
import { type Digits, sizeOf } from "../../digits.ts";

const WRITTEN =
  "MX 01>10 044>10 045>10 1>10 521>10;UA 80>9;PL 0>9;CZ 0>9;CL 0>9;CO 03>3:9;BJ >01:8;PH 02>28:7;" +
  "VN 0120>70:7 0121>79:7 0122>77:7 0126>76:7 0128>78:7 0123>83:7 0124>84:7 0125>85:7 0127>81:7 0129>82:7 0162>32:7 0163>33:7 " +
  "0164>34:7 0165>35:7 0166>36:7 0167>37:7 0168>38:7 0169>39:7 0186>56:7 0188>58:7 0199>59:7";

export interface Habit {
  /** What is written in front, and what a number of today has there. */
  readonly front: string;
  readonly today: string;
  /** Digits behind it. */
  readonly rest: number;
}

const NONE: readonly Habit[] = Object.freeze([]);
let table: ReadonlyMap<string, readonly Habit[]> | undefined;

/** Of a region. */
export function habitsOf(region: string): readonly Habit[] {
  table ??= new Map(WRITTEN.split(";").map((line) => [line.slice(0, 2), line.slice(3).split(" ").map(readHabit)]));
  return table.get(region) ?? NONE;
}

function readHabit(text: string): Habit {
  const [front = "", of = ""] = text.split(">");
  const [today = "", rest] = of.includes(":") ? of.split(":") : ["", of];
  return { front, today, rest: Number(rest) };
}

/** The number of today that the digits are by one of the habits; undefined: they are none. */
export function ofToday(habits: readonly Habit[], digits: Digits): Digits | undefined {
  const habit = habitOf(habits, digits);
  if (habit === undefined) return undefined;
  const { front, today } = habit;
  const values = [...Array.from(today, Number), ...digits.values.subarray(digits.start + front.length, digits.end)];
  return { values: Uint8Array.from(values), start: 0, end: values.length };
}

export function habitOf(habits: readonly Habit[], digits: Digits): Habit | undefined {
  return habits.find(({ front, rest }) => sizeOf(digits) === front.length + rest && begins(digits, front));
}

function begins({ values, start }: Digits, front: string): boolean {
  for (let i = 0; i < front.length; i++) if (values[start + i] !== Number(front[i])) return false;
  return true;
}
