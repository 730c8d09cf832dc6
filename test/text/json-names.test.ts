/** In a text that is JSON the names of its members speak for their values, as in a document. */
import { describe, expect, it } from "vitest";
import { SAYS } from "../../src/detectors/context/says.ts";
import { jsonTokens } from "../../src/text/encodings/json-text.ts";
import { JsonNames } from "../../src/text/json-names.ts";

/** What is said of each value of a text, in order. */
function saidIn(text: string, named = 0): number[] {
  const names = new JsonNames(named);
  const said: number[] = [];
  for (const token of jsonTokens(text)) {
    if (token.kind === "key") names.note(token, JSON.parse(token.text));
    else said.push(names.of(token));
  }
  return said;
}

const { PHONE } = SAYS;

describe("names in a text", () => {
  it.each([
    ["a member", '{"phone":"1","note":"2"}', [PHONE, 0]],
    ["elements", '{"phones":["1",2],"note":[3]}', [PHONE, PHONE, 0]],
    ["members of a member", '{"phone":{"number":1,"note":2},"number":3}', [PHONE, 0, 0]],
    ["objects in an array", '{"phones":[{"value":1},{"value":2},"3"],"x":4}', [PHONE, PHONE, PHONE, 0]],
    ["after an object", '{"a":{"phone":1},"b":2}', [PHONE, 0]],
    ["a name with escapes", String.raw`{"\u0070hone":1}`, [PHONE]],
  ])("%s", (_name, text, said) => expect(saidIn(text)).toEqual(said));

  it("stand below the name of the text's own member", () => {
    expect(saidIn('["1",{"value":2,"note":3}]', PHONE)).toEqual([PHONE, PHONE, 0]);
  });
});
