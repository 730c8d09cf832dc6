/** What the documents say is found, and is not: each sentence is tried. */
import { describe, expect, it } from "vitest";
import { redactBytes } from "../../src/redaction/redactor.ts";
import { verify } from "../../src/verify/verify.ts";
import { pageText } from "../helpers/markdown-table.ts";

function redacted(text: string, options: Parameters<typeof redactBytes>[1] = {}): string {
  return new TextDecoder().decode(redactBytes(JSON.stringify({ note: text }), options).bytes);
}

describe("found", () => {
  it.each([
    ["my name is Tobias Achterberg and I called", "Tobias"],
    ["Dear Mr. Whitcombe, thank you", "Whitcombe"],
    ["三宅様、いつもありがとうございます。", "三宅"],
    ["我叫陈晓燕，想查一下订单。", "陈晓燕"],
    ["저는 윤서준이라고 합니다.", "윤서준"],
    ["Ship it to 12 Example Street, Springfield, IL 62704", "12 Example Street"],
    ["my number is two oh two five five five oh one four three", "five five five"],
    ["write to ana dot example at example dot com", "ana dot example"],
  ])("%s", (text, gone) => {
    expect(redacted(text)).not.toContain(gone);
  });
});

describe("not found, as the documents say", () => {
  it.each([
    ["a name outside of words that tell", "the parcel for the Achterberg household"],
    ["a name alone in a field", "Ana Example"],
    ["a place without a house", "somewhere near Springfield"],
    ["numbers in words of other languages", "dwa zero dwa pięć pięć pięć zero jeden cztery trzy"],
  ])("%s", (_what, text) => {
    expect(redacted(text)).toBe(JSON.stringify({ note: text }));
  });
});

it("verify looks for names only where it is told to, and then only warns", async () => {
  const text = JSON.stringify({ note: "Dear Mr. Whitcombe," });
  expect((await verify(text)).warnings).toBeUndefined();
  expect(await verify(text, { detect: "person-name=context" })).toMatchObject({ exit: 0, warnings: { count: 1 } });
});

it("every page that says what is found says what is not", () => {
  for (const page of ["README.md", "SECURITY.md", "docs/detectors.md"]) {
    const text = pageText(page).replace(/\s+/g, " ");
    expect(text, page).toMatch(/names-addresses-and-what-is-said/);
    expect(text, page).toMatch(/never all|What is not found/);
    expect(text, page).not.toMatch(/finds no names|No detector finds names/);
  }
});
