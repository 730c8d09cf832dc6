/** The shapes in which transcripts come, with made-up people: what is said over several words goes. */
import { describe, expect, it } from "vitest";
import { redactBytes } from "../../../src/redaction/redactor.ts";
import { parseRules } from "../../../src/rules/parse.ts";

function redacted(rules: string, document: unknown): unknown {
  const file = `format: pii-rules/1\nid: acme/calls\nversion: "1.0.0"\nregions: ["US"]\nrules:\n${rules}`;
  const { bytes } = redactBytes(JSON.stringify(document), { rules: parseRules(file), detect: "-person-name" });
  return JSON.parse(Buffer.from(bytes).toString());
}

function rule(id: string, path: string, joined: string): string {
  return `  - id: ${id}
    path: "${path}"
    category: user.content.private
    action: scan
    joined: "${joined}"
`;
}

describe("vCon (draft-ietf-vcon-vcon-container)", () => {
  const rules = [
    rule("turns", "$.dialog", "[*].body"),
    rule("transcripts", "$.analysis[*].body.transcript[*]", "words[*].word"),
    `  - id: party-name
    path: "$.parties[*].name"
    category: user.name
    also_in: text
`,
  ].join("");
  const words = (...all: string[]) => all.map((word, i) => ({ word, start: i / 2, end: i / 2 + 0.4 }));
  const vcon = (turns: string[], name: string, spoken: string[]) => ({
    vcon: "0.0.2",
    uuid: "0183878b-dacf-8e27-973a-91e26eb8001b",
    parties: [{ name }],
    dialog: turns.map((body) => ({ type: "text", parties: [0], mediatype: "text/plain", body })),
    analysis: [{ type: "transcript", dialog: 0, body: { transcript: [{ speaker: 0, words: words(...spoken) }] } }],
  });

  it("turns and the words of an analysis", () => {
    const document = vcon(["My number is 202", "555-0143, did you get it?"], "Ana Lima", [
      "this",
      "is",
      "Ana",
      "Lima",
      "at",
      "ana@example.com",
    ]);
    expect(redacted(rules, document)).toEqual(
      vcon(["My number is [PHONE]", ", did you get it?"], "[NAME]", ["this", "is", "[NAME]", "", "at", "[EMAIL]"]),
    );
  });
});

describe("Amazon Transcribe", () => {
  const item = (content: string, type = "pronunciation") => ({
    ...(type === "pronunciation" && { start_time: "0.5", end_time: "0.9" }),
    alternatives: [{ confidence: "0.99", content }],
    type,
  });
  const results = (transcript: string, items: object[]) => ({
    jobName: "call-1",
    status: "COMPLETED",
    results: { transcripts: [{ transcript }], items },
  });

  it("items and their alternatives, beside the whole transcript", () => {
    const rules = rule("items", "$.results", "items[*].alternatives[*].content");
    const document = results(
      "Call 202 555 0143.",
      ["Call", "202", "555", "0143"].map((one) => item(one)).concat(item(".", "punctuation")),
    );
    expect(redacted(rules, document)).toEqual(
      results("Call [PHONE].", ["Call", "[PHONE]", "", ""].map((one) => item(one)).concat(item(".", "punctuation"))),
    );
  });

  it("Contact Lens: turns", () => {
    const rules = rule("turns", "$", "Transcript[*].Content");
    const turns = (...all: string[]) => ({
      Channel: "VOICE",
      Transcript: all.map((Content, i) => ({
        Id: `t-${i}`,
        ParticipantId: "CUSTOMER",
        BeginOffsetMillis: i * 100,
        Content,
      })),
    });
    expect(redacted(rules, turns("It is 4111 1111", "1111 1111, yes", "thank you"))).toEqual(
      turns("It is [CARD]", ", yes", "thank you"),
    );
  });
});

describe("Udesk", () => {
  it("the list of what was said, where a rule scans it", () => {
    const rules = rule("said", "$.instances[*]", "dialogueContentList[*].dialogueContent");
    const said = (...all: string[]) => ({
      instances: [
        {
          robotId: 25233,
          dialogueContentList: all.map((dialogueContent, i) => ({ dialogueRole: 1 + (i % 2), dialogueContent })),
        },
      ],
    });
    expect(redacted(rules, said("请按您的号码", "+1202", "5550143", "谢谢"))).toEqual(
      said("请按您的号码", "[PHONE]", "", "谢谢"),
    );
  });
});

describe("words under one letter", () => {
  it("digits in groups", () => {
    const rules = rule("words", "$", "words[*].w");
    expect(redacted(rules, { words: [{ w: "202" }, { w: "555" }, { w: "0178" }] })).toEqual({
      words: [{ w: "[PHONE]" }, { w: "" }, { w: "" }],
    });
  });
});
