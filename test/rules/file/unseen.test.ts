/** What a reviewer does not see stands nowhere; in tests only as an escape. */
import { describe, expect, test } from "vitest";
import { unseenIn } from "../../../src/rules/file/unseen.ts";
import { parsePolicyFile } from "../../../src/rules/policy/parse-policy.ts";
import { reviewCasesFolder, reviewCasesTitle, reviewCaseText } from "../../helpers/review-cases.ts";
import { errorsIn, GOOD, HEAD, keepPath, MINIMAL, parse, ruleWith } from "../samples.ts";

/** One of each kind. */
const UNSEEN = [
  ["a turn to the left", "\u202e", "U+202E"],
  ["an isolate", "\u2067", "U+2067"],
  ["a mark of Arabic", "\u061c", "U+061C"],
  ["nothing between", "\u200b", "U+200B"],
  ["a joiner", "\u200d", "U+200D"],
  ["a soft hyphen", "\u00ad", "U+00AD"],
  ["a mark of byte order", "\ufeff", "U+FEFF"],
  ["a variation", "\ufe0f", "U+FE0F"],
  ["a variation beyond the plane", "\u{e0100}", "U+E0100"],
  ["a tag", "\u{e0041}", "U+E0041"],
  ["an interlinear mark", "\ufff9", "U+FFF9"],
  ["a filler", "\u3164", "U+3164"],
  ["a blank pattern", "\u2800", "U+2800"],
  ["a line separator", "\u2028", "U+2028"],
  ["a next line", "\u0085", "U+0085"],
  ["a bell", "\u0007", "U+0007"],
  ["a carriage return that ends no line", "\r", "U+000D"],
] as const;

const WITH_TEST = `${MINIMAL}tests:\n  - name: a\n    in: { email: WORD }\n    decided: { "$['email']": mail }\n`;

test("what is seen is none of it", () => {
  const text = "a\tb\r\nc\n Ana हिन्दी فارسی 日本語　한국어 é e\u0301 🙂 “quotes” – ∀ \u00a0";
  expect(unseenIn(text)).toEqual([]);
});

describe.each(UNSEEN)("%s", (_name, character, name) => {
  test("in a comment", () => {
    expect(unseenIn(`# ab${character} cd`)).toMatchObject([{ at: 4, name }]);
    const { problems, pack } = parse(`${MINIMAL}# ab${character} action: mask\n`);
    const [found] = problems.filter(({ severity }) => severity === "error");
    expect(found).toMatchObject({ code: "unseen-character", place: { line: 8, column: 5 } });
    expect(found?.message).toMatch(new RegExp(`^U\\+${name.slice(2)} (cannot be seen|changes the direction)`));
    expect(pack).toBeUndefined();
  });

  test("as it is in a test", () => {
    expect(errorsIn(WITH_TEST.replace("WORD", `"a${character}b"`))).toContain("unseen-character 10:20");
  });

  test("as an escape in a test: it is right there", () => {
    const escapes = [...character].map((one) => `\\U${(one.codePointAt(0) ?? 0).toString(16).padStart(8, "0")}`);
    const text = WITH_TEST.replace("WORD", `"a${escapes.join("")}b"`);
    expect(errorsIn(text)).toEqual([]);
    expect(JSON.parse(parse(text).tests[0]?.json ?? "")).toEqual({ email: `a${character}b` });
  });

  test("as an escape elsewhere", () => {
    const json = JSON.stringify(character);
    const escaped = Array.from({ length: character.length }, (_, i) => character.charCodeAt(i).toString(16));
    const written = escaped.map((unit) => `\\u${unit.padStart(4, "0")}`).join("");
    expect(JSON.parse(`"${written}"`)).toBe(JSON.parse(json));
    expect(errorsIn(ruleWith(`why: "ab ${written}"`))).toEqual(["unseen-character 8:14"]);
  });
});

describe("places", () => {
  const codesIn = (text: string) => errorsIn(text).filter((error) => error.startsWith("unseen-character"));

  test.each([
    ["a key", `${MINIMAL}"unl\u200bisted": scan\n`, "8:5"],
    ["a key with an escape", `${MINIMAL}"unl\\u200bisted": scan\n`, "8:5"],
    ["an id", MINIMAL.replace("id: mail", "id: ma\u200bil"), "5:11"],
    ["a path", keepPath("$['a\u200b']"), "6:16"],
    ["an escape in a path", keepPath("$['a\\u200b']"), "6:16"],
    ["a source", ruleWith('source: ["api#a\\u00ad"]'), "8:20"],
    ["a text of several lines", ruleWith("why: |\n      one\n      tw\u200bo"), "10:9"],
  ])("%s", (_name, text, place) => {
    expect(codesIn(text)).toEqual([`unseen-character ${place}`]);
  });

  test("in JSON, as in YAML", () => {
    const json = (why: string, word: string) =>
      `{"format":"pii-rules/1","id":"acme/calls","version":"1.0.0",\n"rules":[{"id":"a","path":"$.a","category":"user",\n"why":"${why}"}],\n"tests":[{"name":"t","in":"${word}","gone":["x"]}]}`;
    expect(errorsIn(json("w", "क्\\u200dष"))).toEqual([]);
    expect(codesIn(json("w", "क्\u200dष"))).toEqual(["unseen-character 4:30"]);
    expect(codesIn(json("w\\u200d", "x"))).toEqual(["unseen-character 3:9"]);
    expect(codesIn(json("w\\udb40\\udc41", "x"))).toEqual(["unseen-character 3:9"]);
  });

  test("also of a text that is no YAML", () => {
    expect(codesIn(`${HEAD}rules: [\n# \u202e\n`)).toEqual(["unseen-character 5:3"]);
  });

  test("nothing is said of what is no rule file", () => {
    expect(errorsIn("a: \u202e\n")).toEqual(["no-format"]);
  });

  test("a byte order mark in front is none of the text", () => {
    expect(errorsIn(`\uFEFF${MINIMAL}`)).toEqual([]);
    expect(codesIn(`\uFEFF\uFEFF${MINIMAL}`)).toEqual([]);
    expect(codesIn(`${MINIMAL}# \uFEFF\n`)).toEqual(["unseen-character 8:3"]);
  });

  test("policies are read so too", () => {
    const policy = 'format: pii-policy/1\nid: a\nversion: "1.0.0"\n';
    const found = parsePolicyFile(`${policy}# \u2066\ncategories:\n  user.name: "ma\\u200bsk"\n`).problems;
    expect(found.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`)).toEqual([
      "unseen-character 4:3",
      "unknown-action 6:14",
      "unseen-character 6:17",
    ]);
  });
});

test("a fix: the escape, where it may stand", () => {
  const fixOf = (text: string) => parse(text).problems.find(({ code }) => code === "unseen-character")?.fix;
  expect(fixOf(WITH_TEST.replace("WORD", '"क्\u200dष"'))).toBe("write \\u200d, in double quotes");
  expect(fixOf(WITH_TEST.replace("WORD", '"a\u{e0041}"'))).toBe("write \\U000e0041, in double quotes");
  expect(fixOf(`${MINIMAL}# \u202e\n`)).toBe("leave it out");
  expect(fixOf(`# \u202e\n${GOOD}`)).toBe("leave it out");
});

describe.skipIf(reviewCasesFolder === undefined)(reviewCasesTitle("what once got past a reviewer"), () => {
  test.each([
    ["10-bidi-controls", "20:7"],
    ["11-zero-width-in-literal", "379:49"],
  ])("%s", (name, place) => {
    const [old, now] = ["old", "new"].map(
      (version) => reviewCaseText(`${name}/${version}/call-details.pii.yaml`) ?? "",
    );
    expect(errorsIn(old as string)).toEqual([]);
    expect(errorsIn(now as string)).toEqual([`unseen-character ${place}`]);
  });
});
