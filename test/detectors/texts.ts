/** Texts for detectors: made-up personal data in made-up surroundings, and pieces that come near to it. */
import fc from "fast-check";

/** Written values, each of some kind; from examples in RFCs and number plans. */
const VALUES = [
  "alice.tan@example.com",
  "bob+tag@mail.example.org",
  '"carol x"@example.net',
  "dave@[192.0.2.7]",
  "+1 201-555-0123",
  "(201) 555-0123",
  "+81 90-1234-5678",
  "090-1234-5678",
  "+6581234567",
  "4111 1111 1111 1111",
  "GB82 WEST 1234 5698 7654 32",
  "192.0.2.44",
  "2001:db8::1",
  "00:00:5E:00:53:01",
  "https://example.com/?token=abc&mail=erin%40example.org",
  "078-05-1120",
] as const;

/** What stands around values and between them; some of it looks like them. */
const PIECES = [
  " ",
  "\n",
  ", ",
  "。",
  "@",
  "@@",
  ".",
  "..",
  "-",
  ":",
  "::",
  '"',
  "<",
  ">",
  "+",
  "(",
  ")",
  "%40",
  "%",
  "=",
  "/",
  "a",
  "Z",
  "7",
  "0000",
  "1234567",
  "example.com",
  "は",
  "電話",
  "으로",
  "юг",
  "😀",
  "é",
  "2026-11-21",
  "1700000000",
  "3.14159265",
] as const;

/** A text with values planted between pieces. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...VALUES), fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(""));

/** As long as wanted, of one piece: what finders grow slow on. */
export const tiresome = ["@", "a@", "a@a.", ".", "a.", "1", "1 ", '"', '"@', "-", "+", "::", "a:", "%40", "字@", "é"];
