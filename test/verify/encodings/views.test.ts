/** What the check of outputs reads in encoded texts, in each other up to four levels. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { viewsOf } from "../../../src/verify/encodings/views.ts";
import { Verifier } from "../../../src/verify/verifier.ts";
import { runCount } from "../../helpers/run-count.ts";

const NUMBER = "+12025550123";
const ADDRESS = "ana@example.com";

/** Numbers and addresses left in one string. */
function left(text: string): string {
  const verifier = new Verifier({ regions: ["US"] });
  verifier.write(Buffer.from(JSON.stringify({ text })));
  return verifier
    .end()
    .findings.map(({ detector, count }) => `${detector} ${count}`)
    .join();
}

const hexOf = (text: string) => [...Buffer.from(text)].map((byte) => byte.toString(16).padStart(2, "0"));
const escapedAs = (unit: (code: number) => string) => (text: string) =>
  Array.from({ length: text.length }, (_, i) => unit(text.charCodeAt(i))).join("");
const wrapped = (text: string) => text.replace(/.{20}/g, "$&\r\n");

/** Each makes of a text one that says it. */
const WRITERS: Readonly<Record<string, (text: string) => string>> = {
  "JSON escapes": (text) => `log {"at":"${escapedAs((code) => `\\u${code.toString(16).padStart(4, "0")}`)(text)}`,
  "short JSON escapes": (text) => `x ${JSON.stringify(`\n${text}\n`).slice(1)}`,
  percent: (text) =>
    `https://example.com/?q=${hexOf(text)
      .map((hex) => `%${hex}`)
      .join("")}&z=1`,
  "percent, after bytes of another character set": (text) => `q=%D5%C5${encodeURIComponent(text)}`,
  "HTML, decimal": (text) => `<p>${escapedAs((code) => `&#${code};`)(text)}</p>`,
  "HTML, hexadecimal": (text) => `<p>${escapedAs((code) => `&#x${code.toString(16)};`)(text)}</p>`,
  "quoted-printable": (text) =>
    `a=3Db ${hexOf(text)
      .map((hex) => `=${hex.toUpperCase()}`)
      .join("")}`,
  "soft line breaks": (text) => text.replace(/.{5}/g, "$&=\r\n"),
  "MIME words, B": (text) => `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`,
  "MIME words, Q": (text) =>
    `=?ISO-8859-1?q?${hexOf(text)
      .map((hex) => `=${hex}`)
      .join("")}?=`,
  colours: (text) => `\u001b[1;31m${text.slice(0, 4)}\u001b[0m${text.slice(4)}`,
  "colours as shells write them": (text) => `\\033[1;31m${text.slice(0, 4)}\\e[0m${text.slice(4)}`,
  "titles of terminals": (text) => `${text.slice(0, 4)}\u001b]0;title\u0007${text.slice(4)}`,
  base64: (text) => `data:${Buffer.from(`said: ${text} `).toString("base64")}`,
  base64url: (text) => `${Buffer.from(`said>>>???${text} `).toString("base64url")}.x`,
  "base64, over lines": (text) => wrapped(Buffer.from(`said, at some length: ${text} `).toString("base64")),
};

describe.each(Object.entries(WRITERS))("%s", (_name, write) => {
  it("a number and an address", () => {
    expect(left(write(`${NUMBER} `))).toBe("phone 1");
    expect(left(write(`${ADDRESS} `))).toBe("email 1");
  });
});

describe("and what else is read", () => {
  test.each([
    ["named references", "202&nbsp;555&#8209;0123 ana&commat;example&period;com", "email 1,phone 1"],
    ["codes without their semicolons", "ana&#64example&#x2eorg", "email 1"],
    ["a name without its semicolon", "(202)&nbsp555-0123", "phone 1"],
    ["adjacent MIME words", "=?utf-8?q?ana=40exam?=\r\n =?utf-8?q?ple.com?=", "email 1"],
    ["a part of a JWT", `x.${Buffer.from(`{"phone_number":"${NUMBER}"}`).toString("base64url")}.y`, "phone 1"],
    [
      "control characters",
      `wamid.${Buffer.from(`\u001c\u0018\u000b12025550123\u0015\u0002`).toString("base64")}`,
      "phone 1",
    ],
    ["one bad byte", "q=%FF%61%6e%6e%40example%2Ecom", "email 1"],
    ["a path before base64", `/api/${Buffer.from(`said: ${ADDRESS} `).toString("base64url")}/x`, "email 1"],
    ["a soft line break in a colour", "+1202555=\r\n\u001b[1m0123", "phone 1"],
  ])("%s", (_name, text, expected) => expect(left(text)).toBe(expected));
});

describe("is not spoilt", () => {
  test.each([
    ["digits after an equals sign", "id=1224567890&order=2020202020", ""],
    ["a number in two encodings is one", `${NUMBER} ${encodeURIComponent(NUMBER)}`, "phone 2"],
    ["a query without encodings", "?tel=2025550123&id=7", "phone 1"],
  ])("%s", (_name, text, expected) => expect(left(text)).toBe(expected));
});

it("four levels, whichever they are", () => {
  const names = Object.keys(WRITERS);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...names), { minLength: 2, maxLength: 4 }), (path) => {
      const text = path.reduce((inner, name) => (WRITERS[name] as (text: string) => string)(inner), `${NUMBER} `);
      expect(left(text), path.join(", ")).toBe("phone 1");
    }),
    { numRuns: runCount(60) },
  );
});

it("views are few, whatever the text", () => {
  const hard = `%2540 &amp;#64; =3D40 \\\\u0025 =?utf-8?q?=2525?= \u001b[1m${"QUJDREVGR0hJSktMTU5P".repeat(4)}`;
  expect(viewsOf(hard.repeat(50), (text) => text).size).toBeLessThan(110);
});

test("every character of both alphabets of base64", () => {
  // Read wrong, these two would be no UTF-8, and the run an id.
  const text = `o😀 o€ ${ADDRESS}`;
  const plain = Buffer.from(text).toString("base64");
  const forUrls = Buffer.from(text).toString("base64url");
  for (const character of "+/") expect(plain).toContain(character);
  for (const character of "-_") expect(forUrls).toContain(character);
  expect([left(`x ${plain} y`), left(`x ${forUrls} y`)]).toEqual(["email 1", "email 1"]);
});
