/** What is enough for a national phone number that is written in groups. */
import { expect, it } from "vitest";
import { UsageError } from "../../src/errors.ts";
import { runText } from "../helpers/runs.ts";

const scan = { unlisted: "scan", regions: ["US"] } as const;
/** As long as numbers of the plan are, in an area that it does not give out; and one that is kept for fiction. */
const INPUT = '["call 155-555-0123","call (202) 555-0123","call +1234567890"]';
const SHORT = '["call [PHONE]","call [PHONE]","call [PHONE]"]';

it("possible is enough, unless the run wants valid ones; + and seven digits are a number in any case", () => {
  expect(runText(INPUT, scan)).toBe(SHORT);
  expect(runText(INPUT, { ...scan, phones: "possible" })).toBe(SHORT);
  expect(runText(INPUT, { ...scan, phones: "valid" })).toBe('["call 155-555-0123","call [PHONE]","call [PHONE]"]');
});

it("anything else is unknown", () => {
  expect(() => runText(INPUT, { ...scan, phones: "vaild" as "valid" })).toThrow(UsageError);
  expect(() => runText(INPUT, { ...scan, phones: "vaild" as "valid" })).toThrow(/did you mean "valid"/);
});
