/** The same page as text, CSV, HTML; problems as SARIF. */
import { describe, expect, it } from "vitest";
import { coveragePage, coverageTable } from "../../src/pages/coverage-page.ts";
import { renderCsv } from "../../src/pages/csv.ts";
import { diffPage } from "../../src/pages/diff/diff-page.ts";
import { displayWidth } from "../../src/pages/display-width.ts";
import { renderHtml } from "../../src/pages/html.ts";
import { fact, type Page, type Table } from "../../src/pages/page.ts";
import { renderSarif } from "../../src/pages/sarif/problems.ts";
import { renderTable, renderText } from "../../src/pages/text-table.ts";
import { coverage } from "../../src/review/coverage.ts";
import { diffRules } from "../../src/review/diff/diff.ts";
import { parseRuleFile } from "../../src/rules/parse.ts";
import { BASE, changed, FIELDS, reviewed, sampled } from "../review/samples.ts";
import { expectSound } from "./sound-html.ts";

function tableOf(...rows: string[][]): Table {
  const [columns = [], ...body] = rows;
  return { columns, rows: body.map((cells) => ({ cells, tone: "plain" })) };
}

function pageOf(table: Table): Page {
  return { title: "Title", sections: [{ heading: "", facts: [fact("name", "value")], table }] };
}

const NASTY = `<script>alert("x & 'y'")</script>\u001b[31m\u202e`;

describe("displayWidth", () => {
  it.each([
    ["", 0],
    ["abc", 3],
    ["é", 1],
    ["e\u0301", 1],
    ["名前", 4],
    ["ｶﾅ", 2],
    ["カナ", 4],
    ["한글", 4],
    ["ＡＢ", 4],
    ["😀", 2],
    ["👩\u200d👩\u200d👧", 2],
    ["🇯🇵", 2],
    ["…→✓", 3],
    ["\u200b", 0],
  ])("of %j is %i", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("renderTable", () => {
  it("puts columns under each other, wide characters too", () => {
    expect(renderTable(tableOf(["field", "why"], ["$.名前", "x"], ["$.name", ""]))).toEqual([
      "field   why",
      "------  ---",
      "$.名前  x",
      "$.name",
    ]);
  });

  it("lets nothing through that a terminal would obey", () => {
    const text = renderText(pageOf(tableOf(["a"], [`x\n${NASTY}\t`])));
    expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
    expect(text.split("\n").filter((line) => line.includes("script")).length).toBe(1);
  });
});

describe("renderText", () => {
  it("shows facts, then the table, and no table without rows", () => {
    expect(renderText(pageOf(tableOf(["a"], ["1"])))).toBe("Title\n\nname  value\n\na\n-\n1\n");
    expect(renderText(pageOf(tableOf(["a"])))).toBe("Title\n\nname  value\n");
  });

  it("sums coverage up", () => {
    const text = renderText(coveragePage(coverage(reviewed(BASE, FIELDS))));
    expect(text).toContain("Coverage of acme/calls 1.2.3\n\nresult             complete\n");
    expect(text).toContain("documented fields  7, 100 % of them decided\n");
    expect(renderText(coveragePage(coverage(reviewed(BASE))))).toContain(
      "result             nothing wrong, but no fields known\n",
    );
    expect(renderText(coveragePage(coverage(reviewed(BASE))))).toContain(
      "documented fields  unknown: there is no fields file",
    );
  });

  it("puts what falls short first", () => {
    const pack = reviewed(BASE, `${FIELDS}$.data[*].mood,string,s,,\n`);
    const page = coveragePage(coverage(pack, sampled(pack, ['{"data":[{"x":1}]}'])));
    const [first, second] = page.sections[0]?.table?.rows ?? [];
    expect([first?.tone, first?.cells.slice(0, 2), first?.cells[2]]).toEqual([
      "note",
      ["seen", "$.data[*].x"],
      "seen 1 time, not documented",
    ]);
    expect([second?.tone, second?.cells.slice(0, 2)]).toEqual(["bad", ["undecided", "$.data[*].mood"]]);
    expect(page.sections[0]?.facts[0]).toEqual({ name: "result", value: "falls short", tone: "bad" });
  });

  it("says of a diff what it asks for", () => {
    const weaker = reviewed(changed("keep_last: 2", "keep_last: 3"), FIELDS);
    const text = renderText(diffPage(diffRules(reviewed(BASE, FIELDS), weaker)));
    expect(text).toContain("acme/calls 1.2.3 → 1.2.3\n\nresult        something is WEAKER\nversion step  MAJOR\n");
    expect(text).toContain("version       1.2.3 is too low: at least 2.0.0\n");
    expect(text).toMatch(/^WEAKER +decided +effect +phone +value +\$\.data\[\*\]\.phone; \$\[\*\]\.phone;? .*mask/m);
  });

  it("names both packs of a diff of two", () => {
    const other = reviewed(changed("id: acme/calls", "id: acme/chats"), FIELDS);
    expect(diffPage(diffRules(other, reviewed(BASE, FIELDS))).title).toBe("acme/chats 1.2.3 → acme/calls 1.2.3");
  });
});

describe("no page", () => {
  it("leaves out cases of a field", () => {
    const names = ["a", "b", "c", "d", "e"].map((name) => `@.name == '${name}'`).join(" || ");
    const text = changed("$.tags[?@.name == 'queue'].value", `$.tags[?${names}].value`);
    const [, , ...found] = renderTable(coverageTable(coverage(reviewed(text, FIELDS))));
    expect(found.join("\n")).toContain('name is "a"; name is "b"; name is "c"; name is "d"; name is "e"');
  });
});

describe("renderCsv", () => {
  it("quotes what has to be quoted", () => {
    expect(renderCsv(tableOf(["a", "b"], ['x"y', "1,2"], ["two\nlines", ""]))).toBe(
      'a,b\r\n"x""y","1,2"\r\n"two\nlines",\r\n',
    );
  });

  it("gives a spreadsheet nothing to run", () => {
    expect(renderCsv(tableOf(["a"], ["=1+1"], ["@x"], ["-1"], ["+1"], ["$.a"]))).toBe(
      "a\r\n'=1+1\r\n'@x\r\n'-1\r\n'+1\r\n$.a\r\n",
    );
  });

  it("has a line for each row of the table", () => {
    const csv = renderCsv(coverageTable(coverage(reviewed(BASE, FIELDS))));
    expect(csv.split("\r\n").length).toBe(1 + 9 + 1);
    expect(csv).toContain('redacted,$.data[*].tags[*].value,"name is ""caller""",tag-caller,replace,');
  });
});

describe("renderHtml", () => {
  const pages = [
    coveragePage(coverage(reviewed(BASE, FIELDS))),
    diffPage(diffRules(reviewed(BASE, FIELDS), reviewed(changed("keep_last: 2", "keep_last: 3"), FIELDS))),
    { ...pageOf(tableOf([NASTY], [NASTY])), title: NASTY },
  ];

  it.each(pages.map((page, i) => [i, page] as const))("makes one page that needs nothing else (%i)", (_i, page) => {
    expectSound(renderHtml(page));
  });

  it("escapes what is written in a rule file", () => {
    const html = renderHtml(pages[2] as Page);
    expect(html).toContain("&lt;script&gt;alert(&quot;x &amp; &#39;y&#39;&quot;)&lt;/script&gt;");
    for (const sign of ["\u001b", "\u202e"]) expect(html).not.toContain(sign);
  });

  it("says by words, not by colour alone, what falls short", () => {
    const html = renderHtml(coveragePage(coverage(reviewed(BASE, `${FIELDS}$.data[*].mood,string,s,,\n`))));
    expect(html).toMatch(
      /<th [^>]* class="bad">undecided<\/th><td [^>]*><span class="path">\$\.data<wbr>\[\*\]<wbr>\.mood</,
    );
  });
});

describe("renderSarif", () => {
  const wrong = changed("category: user.contact.email", "category: user.mail");
  const text = changed("taxonomy:", "status: stable\ntaxonomy:", wrong);
  const { problems } = parseRuleFile(text, { file: "x" });
  const log = JSON.parse(renderSarif([{ file: "rules/a b/é.pii.yaml", text, problems }], { version: "0.1.0" }));

  it("is a log of version 2.1.0 with one run", () => {
    expect(log).toMatchObject({ version: "2.1.0", $schema: expect.stringContaining("sarif-2.1.0") });
    expect(log.runs.length).toBe(1);
    expect(log.runs[0]).toMatchObject({
      columnKind: "unicodeCodePoints",
      tool: {
        driver: { name: "scrubjay", version: "0.1.0", rules: [{ id: "ignored-key" }, { id: "unknown-category" }] },
      },
    });
  });

  it("has code, level, message and place of each problem", () => {
    expect(log.runs[0].results).toEqual([
      {
        ruleId: "ignored-key",
        ruleIndex: 0,
        level: "warning",
        message: { text: expect.stringMatching(/has no effect any more: .*; remove the line$/) },
        locations: [placed(5, 1)],
      },
      {
        ruleId: "unknown-category",
        ruleIndex: 1,
        level: "error",
        message: { text: expect.stringContaining('"user.mail" is not a category') },
        locations: [placed(15, 15)],
      },
    ]);
  });

  it("puts a problem of the file as a whole at its beginning, and is a log without results where there are none", () => {
    const whole = { code: "too-large", severity: "error", message: "m" } as const;
    const one = JSON.parse(renderSarif([{ file: "/abs/x.yaml", text: "", problems: [whole] }], { version: "1.0.0" }));
    expect(one.runs[0].results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "file:///abs/x.yaml" },
      region: { startLine: 1, startColumn: 1 },
    });
    expect(JSON.parse(renderSarif([], { version: "1.0.0" })).runs[0].results).toEqual([]);
  });

  function placed(startLine: number, startColumn: number) {
    const artifactLocation = { uri: "rules/a%20b/%C3%A9.pii.yaml" };
    return { physicalLocation: { artifactLocation, region: { startLine, startColumn } } };
  }
});
