/** What is said goes whole, what is no number or address stays; and the laws of detectors. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Detector, DetectorKind } from "../../../src/detectors/detector.ts";
import { spokenEmail, spokenNumber } from "../../../src/detectors/spoken/spoken.ts";
import { fold } from "../../../src/text/folding/fold.ts";
import { runCount } from "../../helpers/run-count.ts";
import { checkLaws } from "../laws.ts";
import { EMAILS_SAID } from "./emails-said.ts";
import { NOTHING_SAID } from "./nothing-said.ts";
import { NUMBERS_SAID, REGIONS } from "./numbers-said.ts";
import { linesIn, marked } from "./table.ts";

const PHONE = "user.contact.phone_number";
const CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  phone: [PHONE],
  // Of which plan it may be is chance.
  long: ["user.unique_id", PHONE],
  card: ["user.financial.credit_card"],
  code: ["user.authorization.credentials"],
  account: ["user.financial.bank_account"],
  ssn: ["user.government_id.national_identification_number"],
  national: ["user.government_id.national_identification_number"],
  birth: ["user.demographic.date_of_birth"],
  passport: ["user.government_id.passport_number"],
  licence: ["user.government_id.drivers_license_number"],
  customer: ["user.unique_id"],
};

function made(kind: DetectorKind): Detector {
  return kind.make({ regions: REGIONS }) as Detector;
}

const numbers = made(spokenNumber);
const emails = made(spokenEmail);

function spansOf(detector: Detector, text: string) {
  return detector.find(fold(text).text).map(({ start, end }) => ({ start, end }));
}

describe.each(Object.entries(NUMBERS_SAID))("numbers in %s", (_language, table) => {
  it.each(linesIn(table))("%s", (line) => {
    const [kind = "", sentence = ""] = line.split(" | ");
    const { text, spans } = marked(sentence);
    expect(spansOf(numbers, text)).toEqual(spans);
    const [found] = numbers.find(fold(text).text);
    expect(CATEGORIES[kind]).toContain(found?.category ?? spokenNumber.category);
    checkLaws(() => made(spokenNumber), fold(text).text);
  });
});

describe("addresses", () => {
  it.each(linesIn(EMAILS_SAID))("%s", (line) => {
    const { text, spans } = marked(line);
    expect(spansOf(emails, text)).toEqual(spans);
    checkLaws(() => made(spokenEmail), fold(text).text);
  });
});

describe("nothing", () => {
  it.each(linesIn(NOTHING_SAID))("%s", (text) => {
    expect([...spansOf(numbers, text), ...spansOf(emails, text)]).toEqual([]);
  });
});

const words = [
  ...linesIn(NUMBERS_SAID.English).flatMap((line) => line.split(/[ {}|]+/)),
  ...linesIn(EMAILS_SAID).flatMap((line) => line.split(/[ {}]+/)),
  ...linesIn(NUMBERS_SAID.Korean).flatMap((line) => line.split(/[ {}|]+/)),
  ..."@ . , + - … 202 0143 \n".split(/(?<=\S) /),
];

describe("laws", () => {
  it.each([spokenNumber, spokenEmail])("$id", (kind) => {
    const detector = made(kind);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (parts) => {
        const { text } = fold(parts.join(" "));
        let before = 0;
        for (const { start, end } of detector.find(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = end;
        }
      }),
      { numRuns: runCount(1000) },
    );
  });

  const MANY = 100_000;
  it.each([
    "one ",
    "two, ",
    "oh ",
    "202, uh, ",
    "at ",
    "at dot ",
    "a at dot com ",
    "ana dot ",
    "a ",
    "@ ",
    "一",
    "공",
    "いち",
    "アットマーク",
    "五 ",
    "plus ",
    "+",
  ])("come to an end: %j over and over", (piece) => {
    const text = piece.repeat(MANY);
    for (const detector of [numbers, emails]) {
      expect(detector.find(text).every(({ start, end }) => start < end && end <= text.length)).toBe(true);
    }
  });
});
