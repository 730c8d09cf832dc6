/** What is joined no more, or in a smaller text, is looked at with less around it: that is weaker. */
import { expect, test } from "vitest";
import { diffRules } from "../../../src/review/diff/diff.ts";
import { reviewed } from "../samples.ts";

const HEAD = 'format: pii-rules/1\nid: acme/small\nversion: "1.0.0"\nrules:\n';

function scanning(id: string, path: string, joined?: string): string {
  const line = joined === undefined ? "" : `    joined: ${JSON.stringify(joined)}\n`;
  return `  - id: ${id}\n    path: "${path}"\n    category: user.content\n    action: scan\n${line}`;
}

function linesIn(before: string, after: string): string[] {
  const { changes } = diffRules(reviewed(HEAD + before), reviewed(HEAD + after));
  return changes
    .filter(({ what }) => what === "joined")
    .map(({ direction, entry, what, place }) => `${direction} ${entry} ${what}${place === null ? "" : ` ${place}`}`);
}

const WORDS = scanning("said", "$.t", "words[*].w");

test.each<[string, string, string, string[]]>([
  ["nothing", WORDS, WORDS, []],
  ["no longer", WORDS, scanning("said", "$.t"), ["WEAKER said joined", "WEAKER said joined $.t.words.*.w"]],
  ["from now on", scanning("said", "$.t"), WORDS, ["STRONGER said joined", "STRONGER said joined $.t.words.*.w"]],
  ["the whole entry gone", WORDS, scanning("other", "$.x"), ["WEAKER said joined $.t.words.*.w"]],
  [
    "of one list, no longer over all",
    scanning("said", "$", "t[*].words[*].w"),
    scanning("said", "$.t[*]", "words[*].w"),
    ["WEAKER said joined", "WEAKER said joined $.t.*.words.*.w"],
  ],
  [
    "some of the pieces",
    scanning("said", "$.t", "words[*]['w', 'x']"),
    WORDS,
    ["WEAKER said joined", "WEAKER said joined $.t.words.*.x"],
  ],
  [
    "more of them",
    WORDS,
    scanning("said", "$.t", "words[*].*"),
    ["STRONGER said joined", "STRONGER said joined $.t.words.*.*"],
  ],
])("%s", (_name, before, after, expected) => {
  expect(linesIn(before, after)).toEqual(expected);
});
