/** Look-alikes of numbers from logs, and phone cases of Presidio. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { phonesIn } from "../helpers/phone-cases.ts";
import { suitesFolder, suiteTitle } from "../helpers/suites.ts";

interface Lookalike {
  readonly id: string;
  readonly text: string;
  readonly must_match: boolean;
  readonly test: string;
}

interface PresidioCase {
  readonly id: string;
  readonly text: string;
  readonly entity: string;
  readonly expected_count: number;
  readonly test: string;
  readonly spans: readonly { readonly start_utf16: number; readonly end_utf16: number }[];
}

function read<Case>(name: string): Case[] {
  const file = join(suitesFolder ?? "", "detection", name);
  return suitesFolder === undefined ? [] : JSON.parse(readFileSync(file, "utf8")).cases;
}

describe.skipIf(suitesFolder === undefined)(suiteTitle("look-alikes of phone numbers"), () => {
  /** Where we answer otherwise, and why. */
  const OTHERWISE = new Map([
    ...["ferret-40", "ferret-42", "ferret-44", "ferret-58", "ferret-62", "ferret-64"].map(
      (id) => [id, "a written row that is valid goes, whatever word is in front: rather too much than a leak"] as const,
    ),
    ["ferret-66", "a colon behind a number says nothing"],
    ["ferret-68", "grouped as the country's numbers are"],
    ["ferret-94", "bare digits are a number only where the plan gives it out"],
  ]);
  const cases = read<Lookalike>("phone-lookalikes-ferret.json");

  it("are told apart", () => {
    const others = cases.filter(({ text, must_match }) => phonesIn(text, ["US"]).length > 0 !== must_match);
    expect(cases).toHaveLength(70);
    expect(others.map(({ id }) => id)).toEqual([...OTHERWISE.keys()]);
  });

  it("decimals and time stamps are none in any region", () => {
    const none = cases.filter(({ test, text }) => /Decimal/.test(test) || /timestamp|created_at|build:/i.test(text));
    for (const { text, must_match, id } of none.filter((one) => !one.must_match && !/-/.test(one.text))) {
      expect([id, must_match, phonesIn(text, ["US", "JP", "CN", "DE", "IN", "GB"])]).toEqual([id, false, []]);
    }
  });
});

describe.skipIf(suitesFolder === undefined)(suiteTitle("phone numbers of Presidio"), () => {
  /** Where we find more, and why. */
  const MORE = new Map([
    ["presidio-1136", "a number glued to a word is one"],
    ["presidio-1138", "a number behind another group is one"],
    ["presidio-1140", "what begins with + is one, however it is grouped"],
  ]);
  const cases = read<PresidioCase>("detection-presidio.json").filter(
    ({ entity }) => entity === "PHONE_NUMBER" || entity === "TR_PHONE_NUMBER",
  );
  const regionsOf = ({ id }: PresidioCase) =>
    Number(id.split("-")[1]) < 1200 ? ["US", "GB", "DE", "IN", "BR", "JP"] : ["TR"];

  it("are all found", () => {
    const missed = cases.filter((one) => {
      const found = phonesIn(one.text, regionsOf(one));
      return !one.spans.every(({ start_utf16: start, end_utf16: end }) =>
        found.some((span) => span.start <= start && end <= span.end),
      );
    });
    expect(cases.length).toBe(31);
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  it("and no others", () => {
    const more = cases.filter((one) => phonesIn(one.text, regionsOf(one)).length > one.expected_count);
    expect(more.map(({ id }) => id)).toEqual([...MORE.keys()]);
  });
});
