/** What holds for every encoding: what is found in it is found where it stands, alone and in other encodings; its neighbours stay. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DETECTORS } from "../../../src/detectors/table.ts";
import { compileDetectors } from "../../../src/text/detect.ts";
import { applied } from "../../../src/text/edit.ts";
import { decodedOf } from "../../../src/text/encodings/decoded.ts";
import { formBlanks } from "../../../src/text/encodings/form-blanks.ts";
import { mimeWords } from "../../../src/text/encodings/mime-words.ts";
import { quotedPrintable } from "../../../src/text/encodings/quoted-printable.ts";
import { ENCODINGS } from "../../../src/text/encodings/table.ts";
import { DEEPEST_ENCODING } from "../../../src/text/see-through.ts";
import { runCount } from "../../helpers/run-count.ts";
import { CHARACTER_WAYS, USUAL_WAYS, WAYS, type Way, WHOLE_WAYS } from "./ways.ts";

const detectors = compileDetectors(DETECTORS, { regions: ["US", "JP"] });
const ALL_EVIDENCE = 0x7fff;

const VALUES: readonly (readonly [text: string, label: string])[] = [
  ["ana@example.com", "[email]"],
  ["+1 (202) 555-0123", "[phone]"],
  ["4111 1111 1111 1111", "[credit-card]"],
  ["+81 90-1234-5678", "[phone]"],
];

/** With what was found written in its place's encoding, so that it can be read again. */
function redacted(text: string): string {
  const edits = detectors.find(text).map(({ start, end, detector, encoded }) => {
    const label = `[${detector}]`;
    return { start, end, text: encoded?.written(label) ?? label };
  });
  return applied(text, edits);
}

/** Without what stands around each text in its encoding. */
function withoutMarks(text: string): string {
  return ["=?utf-8?Q?", "?=", "\u001b[0m"].reduce((left, mark) => left.replaceAll(mark, ""), text);
}

describe.each(WAYS.map((way) => [way.name, way] as const))("%s", (_name, way) => {
  const [before, after] = way.around;

  it.each(VALUES)("%s is found where it stands, and its neighbours stay", (text, label) => {
    const encoded = way.encode(text);
    const left = redacted(before + encoded + after);
    expect(left.includes(label)).toBe(true);
    if (!way.isWhole) expect(withoutMarks(left)).toBe(before + label + after);
    else expect(left.startsWith(before) && left.endsWith(after)).toBe(true);
    expect(redacted(left)).toBe(left);
  });

  it("what is nobody's stays as it is", () => {
    for (const text of ["nothing at all to see here", "日本語のテキストです", "50 % & more = less"]) {
      const encoded = before + way.encode(text) + after;
      expect(redacted(encoded)).toBe(encoded);
    }
  });
});

/** What two encodings make of the characters that they have no reason to touch is read by neither of them alone. */
const inAnother = fc.tuple(
  fc.constantFrom(...CHARACTER_WAYS, ...USUAL_WAYS),
  fc.constantFrom(...WAYS),
  fc.constantFrom(...VALUES),
);

describe("encodings in each other", () => {
  it("are read, two levels", () => {
    fc.assert(
      fc.property(inAnother, ([inner, outer, [text, label]]) => {
        const left = redacted(`a ${outer.encode(`b ${inner.encode(text)} c`)} d`);
        expect(left.includes(label), `${inner.name} in ${outer.name}`).toBe(true);
      }),
      { numRuns: runCount(400) },
    );
  });

  it.each(
    [...CHARACTER_WAYS, ...USUAL_WAYS]
      .filter(({ name }) => !/mail|ANSI/.test(name))
      .map((way) => [way.name, way] as const),
  )("%s, as deep as it is said", (_name, way) => {
    let text = "ana@example.com";
    for (let level = 0; level < DEEPEST_ENCODING; level++) text = way.encode(text);
    expect(redacted(text).includes("[email]")).toBe(true);
  });

  it("base64, as deep as it is said", () => {
    let text = "say ana@example.com now";
    for (let level = 0; level < DEEPEST_ENCODING; level++) text = Buffer.from(text).toString("base64");
    expect(redacted(text)).toBe("[email]");
  });
});

describe("offsets", () => {
  it("every character is known where it stands", () => {
    const pieces = fc.constantFrom(
      ..."aé日😀 =&%\\@",
      "%C3%A9",
      "%FF",
      "%F0%9F%98%80",
      "&amp;",
      "&#233;",
      "&nbsp",
      "\\n",
      "\\u00e9",
      "=C3=A9",
      "\u001b[1m",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (all) => {
        const text = all.join("");
        const decoded = decodedOf(text, ALL_EVIDENCE);
        if (decoded === undefined) return;
        expect(decoded.startOf(0) >= 0 && decoded.endOf(decoded.text.length) <= text.length).toBe(true);
        let after = 0;
        for (let at = 0; at < decoded.text.length; at++) {
          const [start, end] = [decoded.startOf(at), decoded.endOf(at + 1)];
          expect(start < end && (start >= after || end === after)).toBe(true);
          const written = text.slice(start, end);
          const said = decodedOf(written, ALL_EVIDENCE)?.text ?? written;
          expect(said.includes(decoded.text[at] as string)).toBe(true);
          after = end;
        }
      }),
      { numRuns: runCount(1500) },
    );
  });
});

describe("what is written in an encoding", () => {
  it("is read as what was written", () => {
    const any = fc.string({ unit: fc.constantFrom(..."aZ9[]* @+-_.é日😀&<>\"'=%?\\\n"), maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...ENCODINGS.keys()), any, (index, text) => {
        const encoding = ENCODINGS[index];
        if (encoding === undefined) return;
        const isBlanks = encoding === formBlanks;
        const [before, after] = encoding === mimeWords ? ["=?utf-8?Q?", "?="] : ["", ""];
        if (isBlanks || encoding === quotedPrintable) return;
        const written = before + encoding.written(text) + after;
        const read = encoding
          .parts(written)
          .reduceRight((made, part) => made.slice(0, part.start) + part.text + made.slice(part.end), written);
        expect(read === text).toBe(true);
      }),
      { numRuns: runCount(1500) },
    );
  });
});

describe("what looks encoded, and may be the beginning of a value", () => {
  it.each([
    ["?to=22%40example.com", "?to=[email]"],
    ["?to=e1b2%40example.com", "?to=[email]"],
    ["?ip=10%2E20%2E30%2E40", "?ip=[ip-address]"],
    ["?id=00%3a1a%3a2b%3a3c%3a4d%3a5e", "?id=[mac-address]"],
    ["?id=2f0df1cd-1234-4567-babb-123456789012", "?id=2f0df1cd-1234-4567-babb-123456789012"],
    ["?id=2b306913-00f3-60e4-919a-fb3603db9172", "?id=2b306913-00f3-60e4-919a-fb3603db9172"],
    ["?id=2b167074-0446-2583-ae02-5d329f9973a1", "?id=2b167074-0446-2583-ae02-5d329f9973a1"],
    ["?id=2b3813678985392b", "?id=2b3813678985392b"],
    ["tel=2B12025550143", "tel[phone]"],
    ["Call=20me=20at=202025550143.=20Thanks", "Call=20me=20at=20[phone].=20Thanks"],
    ["Gr=C3=BC=C3=9Fe, card=204111111111111111=20danke", "Gr=C3=BC=C3=9Fe, card=20[credit-card]=20danke"],
    ["4111111111111111=20is my card, =\nthe old one", "[credit-card]=20is my card, =\nthe old one"],
    ["c=3D4111111111111111&ip=3D192.0.2.7", "c=3D[credit-card]&ip=3D[ip-address]"],
    ["card=20=204111111111111111", "card=20=20[credit-card]"],
    ["iban=3DDE89370400440532013000,=\nx", "iban=3D[iban],=\nx"],
    ["\\033[31m4111111111111111\\033[0m", "\\033[31m[credit-card]\\033[0m"],
    ["\\e[31mkim\\e[0m@example.com", "\\e[31m[email]"],
    ["=?UTF-8?B?fn4%2BIGtpbUBleGFtcGxlLmNvbQ==?=", "[email]"],
    ["?w=20px&h=40px&id=202025550143", "?w=20px&h=40px&id=202025550143"],
    ["?day=20261128&id=204111111111111111", "?day=20261128&id=204111111111111111"],
    ["(212) 555-0143%202024-01-02", "[phone]%202024-01-02"],
    ["https://joe:hunter2secret=40host.example/p", "https://[url-with-secrets]=40host.example/p"],
    ["1+202-555-0145, 100%\nx", "1[phone], 100%\nx"],
    ["?access_token=abcDEF123456ghi\u001b[0m now", "?access_token=[url-with-secrets]\u001b[0m now"],
    ["\u001b]0;kim@example.com: /srv\u0007$ ls", "\u001b]0;[email]: /srv\u0007$ ls"],
    ["\u001b]8;;mailto:kim@example.com\u001b\\link", "\u001b]8;;mailto:[email]\u001b\\link"],
    ["\u001b]8;;tel:+12025550123\u0007call", "\u001b]8;;tel:[phone]\u0007call"],
    ["%C3%A9 415-555-2671", "%C3%A9 [phone]"],
    ["\\n.kim@example.com", "\\n.[email]"],
    ["=C3=A9+12025550123", "=C3=A9[phone]"],
    ["?token=s3cr%20et9&x=1", "?token=[url-with-secrets]&x=1"],
    ["https://joe:my%20secret@h.example.com/x", "https://[url-with-secrets]@h.example.com/x"],
    ["?sig=aBc\\/dEf123\\/gHi", "?sig=[url-with-secrets]"],
    ["phone=%2B1+202+555+0123&x=1", "phone=[phone]&x=1"],
    ["kim\\x40example.com", "[email]"],
    ["MTIwMjU1NTAxMjM=", "[phone]"],
  ])("%s", (text, expected) => expect(redacted(text)).toBe(expected));
});

describe("linear", () => {
  it.each([
    ["percent", "%41"],
    ["percent, none", "%4"],
    ["references", "&amp"],
    ["escapes", "\\u0041"],
    ["backslashes", "\\"],
    ["quoted-printable", "=3D"],
    ["MIME words", "=?a?q?"],
    ["MIME words, none", "=?a?b"],
    ["terminal", "\u001b]"],
    ["base64", "YW5h"],
    ["lines of base64", `${"YW5h".repeat(19)}\n`],
    ["addresses", "a%40b.example%2C"],
    ["wrong base64", `${"YW5h".repeat(18)}/////w==\n`],
  ])("%s", (_name, piece) => {
    const time = (size: number) => {
      const text = piece.repeat(Math.ceil(size / piece.length));
      const { user } = process.cpuUsage();
      detectors.find(text);
      return (process.cpuUsage().user - user) / 1000;
    };
    time(20_000);
    const small = Math.min(time(100_000), time(100_000));
    // Four times the text; sixteen times the time would be its square. Below so many milliseconds the clock says little.
    expect(Math.min(time(400_000), time(400_000)) / Math.max(small, 25)).toBeLessThan(12);
  });
});

it("ways that go whole are tried", () => expect(WHOLE_WAYS.every(({ isWhole }: Way) => isWhole)).toBe(true));
