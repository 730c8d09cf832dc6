import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { renderProblems } from "../../../src/rules/file/render.ts";
import { DETECTOR_LINES, GOOD, HEAD, MINIMAL, parse } from "../samples.ts";

/** The errors of a text, rendered. */
function render(text: string): string {
  const { problems, text: read } = parse(text);
  return renderProblems([{ file: "a.pii.yaml", text: read, problems: problems.filter((p) => p.severity === "error") }]);
}

test("place, code, message, line, caret and fix", () => {
  const text = MINIMAL.replace("contact.email", "contact.emial");
  expect(render(text)).toBe(
    [
      'a.pii.yaml:7:15: unknown-category: "user.contact.emial" is not a category of fideslang/3.1.1 (error)',
      "  7 |     category: user.contact.emial",
      "    |               ^",
      '  fix: did you mean "user.contact.email"?',
      "",
    ].join("\n"),
  );
});

test("all problems of all files, in order", () => {
  const problems = parse(`${MINIMAL}unlisted: x\n`).problems.filter(({ code }) => code !== "missing-key");
  const file = { file: "b.yaml", text: `${MINIMAL}unlisted: x\n`, problems };
  expect(renderProblems([file, { ...file, file: "c.yaml" }])).toBe(
    ["b.yaml", "c.yaml"]
      .map(
        (name) =>
          `${name}:8:11: unknown-unlisted: "x" is not a value of "unlisted"; known: keep, scan, replace (error)\n` +
          "  8 | unlisted: x\n    |           ^\n",
      )
      .join("\n"),
  );
});

test("errors come before warnings, also those of other files", () => {
  const found = (code: "wrong-id" | "too-large", severity: "error" | "warning", line: number) =>
    ({ code, severity, message: "m", place: { line, column: 1 } }) as const;
  const problems = [found("wrong-id", "warning", 1), found("too-large", "error", 2)];
  const printed = renderProblems(["a", "b"].map((file) => ({ file, text: "", problems })));
  expect(printed.match(/^\S+/gm)).toEqual(["a:2:1:", "b:2:1:", "a:1:1:", "b:1:1:"]);
});

test("a warning says so, and a problem of the whole file stands at its beginning", () => {
  const warning = {
    code: "wrong-id",
    severity: "warning",
    message: "look here",
    place: { line: 1, column: 2 },
  } as const;
  const whole = { code: "too-large", severity: "error", message: "too large" } as const;
  expect(renderProblems([{ file: "x", text: "abc\r\n", problems: [warning, whole] }])).toBe(
    "x:1:1: too-large: too large (error)\n\nx:1:2: wrong-id: look here (warning)\n  1 | abc\n    |  ^\n",
  );
});

test("the caret counts code points, a tab is one column, a control character is not printed", () => {
  const problem = {
    code: "wrong-id",
    severity: "error",
    message: "m\u001b[31m",
    place: { line: 1, column: 6 },
  } as const;
  expect(renderProblems([{ file: "x", text: "\ta😀\u0007é!", problems: [problem] }])).toBe(
    "x:1:6: wrong-id: m\ufffd[31m (error)\n  1 |  a😀\ufffdé!\n    |      ^\n",
  );
});

test("a long line is cut around the place", () => {
  const text = `${"a".repeat(500)}X${"b".repeat(500)}`;
  const problem = { code: "wrong-id", severity: "error", message: "m", place: { line: 1, column: 501 } } as const;
  const [, line, caret] = renderProblems([{ file: "x", text, problems: [problem] }]).split("\n");
  expect(line).toBe(`  1 | …${"a".repeat(60)}X${"b".repeat(59)}…`);
  expect(caret?.indexOf("^")).toBe(line?.indexOf("X"));
});

describe("values in tests are not shown", () => {
  test("nor those of detectors, in YAML and in JSON", () => {
    const yaml = `${HEAD}detectors:\n${DETECTOR_LINES.replace('["M12345"]', '["M654321"]')}`;
    const json = '{"format":"pii-rules/1","id":"a/b","version":"1.0.0","detectors":[{"match":["M654321",1]}]}';
    for (const text of [yaml, json]) {
      expect(render(text)).toContain("(among examples: not shown)");
      expect(render(text)).not.toContain("M654321");
    }
  });

  const SECRET = "+12025550123";

  test("in YAML", () => {
    const text = GOOD.replace("name: callerNumber }, {", "name: callerNumber }, { { ");
    expect(render(text)).toContain("(among examples: not shown)");
    expect(render(text)).not.toContain(SECRET);
  });

  test("below `tests` that is misspelt or indented wrongly", () => {
    for (const key of ["test:", "tets:", "'tests':", "tests :"]) {
      const text = `${MINIMAL}${key}\n  - name: t\n    in: { a: "${SECRET}" ]\n`;
      expect(render(text)).toContain("(among examples: not shown)");
      expect(render(text)).not.toContain(SECRET);
    }
    const text = GOOD.replace("    in: { sessionleveltags", "in: { sessionleveltags");
    expect(render(text)).toContain("(among examples: not shown)");
    expect(render(text)).not.toContain(SECRET);
  });

  test("in JSON, on lines and on one line", () => {
    const json = JSON.parse(JSON.stringify(parseYaml(GOOD)));
    json.tests[0].decided = { "$['a']": "male" };
    json.unlisted = "old";
    for (const text of [JSON.stringify(json, null, 2), JSON.stringify(json)]) {
      const rendered = render(text);
      expect(rendered).toContain("unknown-id");
      expect(rendered).toContain("(among examples: not shown)");
      expect(rendered).toContain('"unlisted":');
      expect(rendered).not.toContain(SECRET);
    }
  });

  test("but what follows them is", () => {
    const text = `${MINIMAL}tests:\n  - name: t\n    in: 1\n    gone: ["a"]\nunlisted: x\n`;
    expect(render(text)).toContain("| unlisted: x");
  });
});
