/** `also_in: text`: what stands in a record's listed fields is taken out of the texts of the same record. */
import { describe, expect, it } from "vitest";
import { Redactor, redactBytes, redactValue } from "../../src/redaction/redactor.ts";
import { parseRules } from "../../src/rules/parse.ts";
import { expectOutput, waysToCut } from "../helpers/every-cut.ts";
import { runText } from "../helpers/runs.ts";

const SESSIONS = `format: pii-rules/1
id: acme/sessions
version: "1.0.0"
records: ["$.data[*]", "$[*]", "$"]
unlisted: scan
rules:
  - id: name
    path: "$.agent.name"
    category: user.name
    also_in: text
  - id: note
    path: "$.note"
    category: user.content.private
    action: scan
`;
const rules = parseRules(SESSIONS);

function expectRedacted(input: string, output: string, maxValueBytes = 1000): void {
  expectOutput(input, { rules, maxValueBytes }, output);
}

describe("a name that the record lists", () => {
  it.each([
    [
      "before the text",
      '{"agent":{"name":"Jared Smith"},"note":"Jared Smith said so"}',
      '{"agent":{"name":"[NAME]"},"note":"[NAME] said so"}',
    ],
    [
      "behind it",
      '{"note":"Jared Smith said so","agent":{"name":"Jared Smith"}}',
      '{"note":"[NAME] said so","agent":{"name":"[NAME]"}}',
    ],
    [
      "one word of it",
      '{"note":"ask Smith","agent":{"name":"Jared Smith"}}',
      '{"note":"ask [NAME]","agent":{"name":"[NAME]"}}',
    ],
    [
      "in other case and width",
      '{"note":"ＪＡＲＥＤ called","agent":{"name":"Jared Smith"}}',
      '{"note":"[NAME] called","agent":{"name":"[NAME]"}}',
    ],
    [
      "whole words only",
      '{"note":"Smithson, smithy","agent":{"name":"Jared Smith"}}',
      '{"note":"Smithson, smithy","agent":{"name":"[NAME]"}}',
    ],
    [
      "no words of two letters",
      '{"note":"Li is here","agent":{"name":"Li Example"}}',
      '{"note":"Li is here","agent":{"name":"[NAME]"}}',
    ],
    [
      "no common words",
      '{"note":"the agent may call","agent":{"name":"May Agent"}}',
      '{"note":"the agent may call","agent":{"name":"[NAME]"}}',
    ],
    [
      "CJK, with no blanks around",
      '{"note":"山田様から電話","agent":{"name":"山田 太郎"}}',
      '{"note":"[NAME]様から電話","agent":{"name":"[NAME]"}}',
    ],
    [
      "where no rule names the text",
      '{"x":{"y":["by Jared"]},"agent":{"name":"Jared"}}',
      '{"x":{"y":["by [NAME]"]},"agent":{"name":"[NAME]"}}',
    ],
    [
      "beside what detectors find",
      '{"note":"Jared: jared@example.com","agent":{"name":"Jared"}}',
      '{"note":"[NAME]: [EMAIL]","agent":{"name":"[NAME]"}}',
    ],
    [
      "escaped, and inside of JSON in a string",
      '{"note":"{\\"by\\":\\"\\u004aared\\"}","agent":{"name":"Jared"}}',
      '{"note":"{\\"by\\":\\"[NAME]\\"}","agent":{"name":"[NAME]"}}',
    ],
  ])("%s", (_what, input, output) => {
    expectRedacted(input, output);
  });

  it("counts for its own record only", () => {
    expectRedacted(
      '{"data":[{"note":"Jared and Ana","agent":{"name":"Ana Example"}},{"note":"Jared and Ana","agent":{"name":"Jared"}}],"x":"Jared"}',
      '{"data":[{"note":"Jared and [NAME]","agent":{"name":"[NAME]"}},{"note":"[NAME] and Ana","agent":{"name":"[NAME]"}}],"x":"Jared"}',
    );
  });

  it("does what its rule does", () => {
    const key = "0123456789abcdef0123456789abcdef";
    const input = Buffer.from('{"note":"Jared said so","agent":{"name":"Jared"}}');
    const { bytes } = redactBytes(input, { rules, key, policy: "pseudonymous" });
    const { note, agent } = JSON.parse(Buffer.from(bytes).toString()) as { note: string; agent: { name: string } };
    expect(note).toBe(`${agent.name} said so`);
  });
});

it("goes as a label where its rule only scans, in its own field too", () => {
  const scanned = parseRules(SESSIONS.replace("    also_in: text", "    also_in: text\n    action: scan"));
  const text = '{"agent":{"name":"Jared"},"note":"Jared called from +1 202-555-0123"}';
  expectOutput(text, { rules: scanned }, '{"agent":{"name":"[NAME]"},"note":"[NAME] called from [PHONE]"}');
});

it.each([
  ["removed", "remove", "{}"],
  ["nulled", "null", '{"name":null}'],
])("is looked for also where it is %s itself", (_, action, agent) => {
  const taken = { rules: parseRules(SESSIONS.replace("also_in: text", `also_in: text\n    action: ${action}`)) };
  expectOutput(
    '{"agent":{"name":"Jared"},"note":"Jared said so"}',
    taken,
    `{"agent":${agent},"note":"[NAME] said so"}`,
  );
  expectOutput(
    '{"note":"Jared said so","agent":{"name":"Jared"}}',
    taken,
    `{"note":"[NAME] said so","agent":${agent}}`,
  );
});

describe("redacting again changes nothing: what a run has written stands for nobody", () => {
  const input =
    '{"agent":{"name":"Jared Example Smith"},"note":"ith, mith: Jared Smith, name [NAME], ple, [NAME 2] and Jared Example Smith"}';

  it.each([
    ["replace", '"[NAME]"'],
    ["mask", '"***** ******* *****"'],
    ["{ mask: { keep_first: 5, keep_last: 3 } }", '"Jared *******__ith"'.replace("__", " **")],
    ['{ mask: { keep_last: 4, char: "#" } }', '"##### ####### #mith"'],
    ["null", "null"],
    ["remove", undefined],
  ])("%s", (action, name) => {
    const again = parseRules(SESSIONS.replace("also_in: text", `also_in: text\n    action: ${action}`));
    const once = runText(input, { rules: again });
    expect((JSON.parse(once) as { agent: { name?: unknown } }).agent.name).toEqual(name && JSON.parse(name));
    expect(once).not.toMatch(/Jared Smith|Example Smith/);
    expect(runText(once, { rules: again })).toBe(once);
  });

  it("words beside a label are known, and a word in brackets that no run writes", () => {
    expectRedacted(
      '{"note":"NAME and Tessa Quill","agent":{"name":"Tessa [NAME] Quill"}}',
      '{"note":"NAME and [NAME] [NAME]","agent":{"name":"[NAME]"}}',
    );
    expectRedacted('{"note":"by Tessa","agent":{"name":"[TESSA]"}}', '{"note":"by [NAME]","agent":{"name":"[NAME]"}}');
  });
});

describe("a text too far from the end of its record", () => {
  const record = (gap: number) => `{"note":"Jared said so","gap":${" ".repeat(gap)}1,"agent":{"name":"Jared"}}`;

  it("is replaced whole, although the record then names nobody", () => {
    const far = `{"note":"Nobody said so","gap":${" ".repeat(100)}1}`;
    expectRedacted(far, far.replace("Nobody said so", "[TEXT]"), 100);
    expectRedacted(far, far, 200);
  });

  it("is replaced whole, and counted; one that is near enough is not", () => {
    const held = Buffer.from(record(0)).length - '{"note":'.length;
    const near = record(10);
    expectRedacted(near, near.replace("Jared said", "[NAME] said").replace('"Jared"', '"[NAME]"'), held + 10);
    const far = record(11);
    expectRedacted(far, far.replace("Jared said so", "[TEXT]").replace('"Jared"', '"[NAME]"'), held + 10);
    const { report } = redactBytes(Buffer.from(far), { rules, maxValueBytes: held + 10 });
    expect(report.limits.waitedTooLong).toBe(1);
  });

  it("holds no more than that of the input back", () => {
    const redactor = new Redactor({ rules, maxValueBytes: 1000 });
    let written = redactor.write(Buffer.from('{"note":"Jared said so","list":[')).length;
    for (let i = 0; i < 100; i++) written += redactor.write(Buffer.from(`${"1234, ".repeat(50)}`)).length;
    expect(written).toBeGreaterThan(25_000);
  });
});

it("many records at once come out as one by one", () => {
  const records = Array.from(
    { length: 60 },
    (_, i) => `{"note":"by Name${"abcdefghij"[i % 10]}xy","agent":{"name":"Name${"abcdefghij"[i % 10]}xy"}}`,
  );
  const text = `{"data":[${records.join(",")}]}`;
  const bytes = Buffer.from(text);
  const expected = text.replace(/"by Name.xy"/g, '"by [NAME]"').replace(/"Name.xy"/g, '"[NAME]"');
  for (const cuts of waysToCut(bytes.length).slice(0, 300)) {
    const redactor = new Redactor({ rules });
    const parts: Uint8Array[] = [];
    let from = 0;
    for (const cut of [...cuts, bytes.length]) {
      parts.push(redactor.write(bytes.subarray(from, cut)));
      from = cut;
    }
    parts.push(redactor.end());
    expect(Buffer.concat(parts).toString()).toBe(expected);
  }
});

describe("a closed list where names are known", () => {
  const file = (id: string, rules: string, keep = "") => `format: pii-rules/1
id: ${id}
version: "1.0.0"
records: ["$"]
unlisted: scan
rules:
${rules}${keep}`;
  const rule = (id: string, path: string, more: string) =>
    `  - id: ${id}\n    path: "${path}"\n    category: user.name\n${more}`;
  const listed = (path: string, value: string) =>
    `keep:\n  - id: kept\n    path: "${path}"\n    category: system.operations\n    reason: closed-list\n    values: ["${value}"]\n    why: what the vendor says\n`;
  const ALSO = "    also_in: text\n";
  const key = "k".repeat(40);

  it.each(["replace", "mask", "hash", "scan", "null", "remove"])(
    "leaves the names outside of it known, under %s",
    (action) => {
      const taken = file(
        "acme/a",
        rule("name", "$.agent.*", `    action: ${action}\n${ALSO}`),
        listed("$.agent.name", "Bot"),
      );
      const options = { rules: parseRules(taken), key };
      const text = '{"agent":{"name":"Jared Smith"},"note":"Jared called"}';
      for (const cuts of waysToCut(text.length)) expect(runText(text, options, cuts)).not.toContain("Jared");
      const { bytes } = redactBytes(text, options);
      expect(Buffer.from(bytes).toString()).toBe(runText(text, options));
      expect(redactValue(JSON.parse(text), options).value).toEqual(JSON.parse(Buffer.from(bytes).toString()));
      const bot = '{"agent":{"name":"Bot"},"note":"Bot called"}';
      if (action !== "null" && action !== "remove") expect(runText(bot, options)).toBe(bot);
    },
  );

  it.each([
    ["mask", '{"agent":{"name":"*****"},"note":"***** called"}'],
    ["scan", '{"agent":{"name":"[NAME]"},"note":"[NAME] called"}'],
  ])("has values that another file decides, by %s", (action, expected) => {
    const first = file("acme/a", rule("all", "$.agent.*", ""), listed("$.agent.name", "Jared"));
    const second = file("acme/b", rule("name", "$.agent.name", `    action: ${action}\n${ALSO}`));
    const both = { rules: { packs: [first, second].flatMap((text) => [...parseRules(text).packs]) } };
    expectOutput('{"agent":{"name":"Jared"},"note":"Jared called"}', both, expected);
  });

  it("has texts that wait for the names of their record", () => {
    const first = file(
      "acme/a",
      rule("all", "$.agent.*", "") + rule("name", "$.name", ALSO),
      listed("$.agent.title", "Jared is boss"),
    );
    const second = file("acme/b", rule("title", "$.agent.title", "    action: scan\n"));
    const both = { rules: { packs: [first, second].flatMap((text) => [...parseRules(text).packs]) } };
    expectOutput(
      '{"agent":{"title":"Jared is boss"},"name":"Jared"}',
      both,
      '{"agent":{"title":"[NAME] is boss"},"name":"[NAME]"}',
    );
  });
});

it("a value of a closed list that is too large to be looked at goes, wherever the input is cut", () => {
  const rules = parseRules(`format: pii-rules/1
id: acme/kinds
version: "1.0.0"
records: ["$"]
unlisted: replace
keep:
  - id: kind
    path: "$.kind"
    category: system.operations
    reason: closed-list
    values: [inbound]
    why: what the vendor says
`);
  expectOutput('{"kind":"inbound"}', { rules, maxValueBytes: 7 }, '{"kind":"inbound"}');
  expectOutput('{"kind":"inbound"}', { rules, maxValueBytes: 6 }, '{"kind":"[REDACTED]"}');
});
