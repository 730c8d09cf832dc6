/** What a value looks like. */
import { expect, test } from "vitest";
import { type Form, formOf } from "../../../../src/review/draft/survey/form.ts";

test.each<[Form, string[]]>([
  ["date", ["1990-05-17", "1990-5-7", "1990/5/17", "1990年5月7日", "5.7.1990", "19900517"]],
  ["stamp", ["2026-03-01T09:30:00Z", "1767225600", "1767225600000", "09:30", "PT5M", "1/Mar/2026"]],
  ["url", ["https://example.com/a", "www.example.com", "./a.wav", "data:audio/wav;base64,"]],
  ["mail", ["ana@example.com"]],
  ["digits", ["+1 202-555-0123", "(202) 555-0123", "tel:2025550123"]],
  ["number", ["12", "-1.5", "12,5%"]],
  ["words", ["two words", "山田", "<p>"]],
  ["code", ["IN", "call_ended", "callEnded"]],
  ["name", ["Ana", "O'Hara"]],
  ["word", ["ana", "élan"]],
  ["id", ["a1b2c3", "x:7/9"]],
  ["other", ["", "!?"]],
])("%s", (form, texts) => {
  expect(texts.map((text) => [text, formOf(JSON.stringify(text))])).toEqual(texts.map((text) => [text, form]));
});

test("of what is no text", () => {
  const written = ["true", "12", "1767225600", "2025550123"];
  expect(written.map(formOf)).toEqual(["boolean", "number", "stamp", "digits"]);
});
