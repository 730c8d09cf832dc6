/** Where a path may be broken into two lines. */
import { describe, expect, it } from "vitest";
import { htmlText } from "../../../src/pages/html/text.ts";

describe("htmlText", () => {
  it.each([
    ["$.data[*].userId", "$.data¦[*]¦.userId"],
    ["$['a b-c'].x..y", "$[&#39;a b-c&#39;]¦.x¦..y"],
    ["$.名前.x", "$.名前¦.x"],
    ["$['a', 'b-c'].x", "$[&#39;a&#39;, ¦&#39;b-c&#39;]¦.x"],
    ["$.t[?@.k == 'a b' && @['x y']].v", "$.t¦[?@.k ¦== ¦&#39;a b&#39; ¦&amp;&amp; ¦@[&#39;x y&#39;]]¦.v"],
    ["$.t['it\\'s]'].v", "$.t¦[&#39;it\\&#39;s]&#39;]¦.v"],
    ["user.contact.phone_number", "user.contact¦.phone_number"],
    ["0123456789abcdef".repeat(4), "0123456789abcdef¦0123456789abcdef¦0123456789abcdef¦0123456789abcdef"],
  ])("%s", (text, expected) => {
    expect(htmlText(text)).toBe(`<span class="path">${expected.replaceAll("¦", "<wbr>")}</span>`);
  });

  it("leaves prose as it is, and finds paths in it", () => {
    expect(htmlText("a < b, e.g. $5 of acme-inc")).toBe("a &lt; b, e.g. $5 of acme-inc");
    expect(htmlText("both; $.a.b and $.c")).toBe(
      'both; <span class="path">$.a<wbr>.b</span> and <span class="path">$.c</span>',
    );
  });

  it("takes no time for brackets that nobody closes", () => {
    const long = `$${"['a".repeat(20_000)}`;
    const start = performance.now();
    expect(htmlText(long)).toContain("[&#39;a");
    expect(htmlText(`$${"[[".repeat(20_000)}`)).toContain("[[");
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
