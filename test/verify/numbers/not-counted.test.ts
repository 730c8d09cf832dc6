/** No number is seen in an id, whatever digits it has; and numbers beside ids and words are. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { NumberFinder } from "../../../src/verify/numbers/finder.ts";
import { TextCheck } from "../../../src/verify/text-check.ts";
import { runCountOfEach } from "../../helpers/run-count.ts";
import { REGIONS } from "../../promises/planted.ts";

const check = new TextCheck(new NumberFinder(REGIONS));

const of = (pattern: RegExp) => fc.stringMatching(pattern);
const bytes = (size: number) => fc.uint8Array({ minLength: size, maxLength: size }).map((all) => Buffer.from(all));

const IDS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  UUID: fc.uuid(),
  "UUID in capitals": fc.uuid().map((id) => id.toUpperCase()),
  "UUID without hyphens": fc.uuid().map((id) => id.replaceAll("-", "")),
  "UUID after a word": fc.uuid().map((id) => `user_${id}`),
  "hexadecimal, short": bytes(8).map((all) => all.toString("hex")),
  "hexadecimal, long": bytes(64).map((all) => `0x${all.toString("hex")}`),
  ULID: fc.ulid(),
  "ULID in small letters": fc.ulid().map((id) => id.toLowerCase()),
  base64: bytes(36).map((all) => all.toString("base64")),
  base64url: bytes(16).map((all) => all.toString("base64url")),
  URN: of(/^urn:[a-z]{3,8}:[a-z]{3,8}:[0-9]{7,14}$/),
  "letters of a hash": of(/^[a-p]{32}$/),
  "a token": of(/^tok1_[a-z]{24,90}_$/),
};
const RUNS = runCountOfEach(150, Object.keys(IDS).length);

describe("nothing in", () => {
  it.each(Object.entries(IDS))("%s", (_name, id) => {
    fc.assert(
      fc.property(id, fc.constantFrom("", "call "), (one, before) => {
        // Two hexadecimal digits in three are digits: some ids have no letter, and then they are none.
        fc.pre(/[A-Za-z]/.test(one));
        expect(check.text(before + one)).toMatchObject({ email: 0, phone: 0 });
      }),
      { numRuns: RUNS },
    );
  });
});

describe("a number is seen", () => {
  test.each([
    ["glued to words", "call2025550123from7"],
    ["after an underscore", "wa_12025550123_x"],
    ["beside an id", "550e8400-e29b-41d4-a716-446655440000 (202) 555-0123"],
    ["after a plus in a URN", "urn:phone:+12025550123"],
    ["between words with a digit each", "Call12025550123FromAna7AtHome"],
  ])("%s", (_name, text) => expect(check.text(text).phone).toBe(1));
});
