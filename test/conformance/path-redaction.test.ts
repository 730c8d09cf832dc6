/** The cases of fast-redact and @pinojs/redact: which values their paths reach, and which paths are refused. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parsePath } from "../../src/paths/parse.ts";
import { PathError } from "../../src/paths/path-error.ts";
import { parseRuleFile } from "../../src/rules/parse.ts";
import { expectOutput, withEntries } from "../helpers/every-cut.ts";
import { runText } from "../helpers/runs.ts";
import { suitesFolder, suiteTitle } from "../helpers/suites.ts";

interface Case {
  readonly id: string;
  readonly kind: "redact" | "path-error" | "runtime-error";
  readonly paths: readonly unknown[];
  readonly input: string;
  readonly output: string;
  readonly remove?: boolean;
  readonly comparable: boolean;
}

/** Where we answer otherwise, and why. */
const OTHERWISE = new Map([["path-64", "the censor is the value itself, so that theirs shows no change"]]);

/** Their bad paths that RFC 9535 has a meaning for, once `$.` stands in front. */
const MEANT = new Map([
  ["\u3007", "a name like any other"],
  ["a..c", "c at any depth below a"],
  ["a..b..c", "b at any depth below a, c below that"],
  ["invalid..path", "path at any depth"],
  ["a", "refused upstream for another option"],
  ["valid.path", "refused upstream for the path beside it"],
]);

const STEP = /\[(\d+|\*)\]|\[(["'`])(.*?)\2\]|([^.[\]]+)/g;

/** `a["b c"][0].*` as RFC 9535 writes it. */
function translated(path: string): string {
  const steps = [...path.matchAll(STEP)].map(([, plain, , quoted, name]) => {
    if (plain !== undefined || name === "*") return `[${plain ?? "*"}]`;
    return `[${JSON.stringify(quoted ?? name)}]`;
  });
  return `$${steps.join("")}`;
}

/** The places of all scalars but null, which holds nothing, with their values. */
function leaves(value: unknown, place = ""): [place: string, value: unknown][] {
  if (value === null) return [];
  if (typeof value !== "object") return [[place, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${place}/${key}`));
}

/** The places of scalars that are other ones, or gone. */
function changed(input: string, output: string): string[] {
  const after = new Map(leaves(JSON.parse(output)));
  return leaves(JSON.parse(input))
    .filter(([place, value]) => after.get(place) !== value)
    .map(([place]) => place);
}

describe.skipIf(suitesFolder === undefined)(suiteTitle("path-redaction"), () => {
  const file = join(suitesFolder ?? "", "path-redaction", "path-cases.json");
  const cases: Case[] = suitesFolder === undefined ? [] : JSON.parse(readFileSync(file, "utf8")).cases;
  const those = cases.filter(({ kind, comparable }) => kind === "redact" && comparable);
  const refused = cases.filter(({ kind }) => kind === "path-error").flatMap(({ paths }) => paths);

  it("is all there", () => expect([those.length, refused.length > 20]).toEqual([99, true]));

  it.each(those.filter(({ id }) => !OTHERWISE.has(id)).map((one) => [one.id, one] as const))(
    "%s: the same values are reached",
    (_id, { paths, input, output, remove }) => {
      const action = { name: remove ? ("remove" as const) : ("replace" as const) };
      const options = withEntries(paths.map((path) => ({ path: translated(String(path)), action })));
      const ours = runText(input, options);
      expectOutput(input, options, ours);
      if (remove) expect(JSON.parse(ours)).toEqual(JSON.parse(output));
      else expect(changed(input, ours)).toEqual(changed(input, output));
    },
  );

  it.each([...OTHERWISE])("%s is still otherwise: %s", (id) => {
    const { paths, input, output } = those.find((one) => one.id === id) as Case;
    const ours = runText(input, withEntries(paths.map((path) => ({ path: translated(String(path)) }))));
    expect(changed(input, ours)).not.toEqual(changed(input, output));
  });

  it.each(refused.filter((path) => typeof path === "string").map((path) => [path]))("refuses %j", (path) => {
    expect(() => parsePath(path)).toThrow(PathError);
    if (MEANT.has(path)) expect(() => parsePath(`$.${path}`)).not.toThrow();
    else expect(() => parsePath(`$.${path}`)).toThrow(PathError);
  });

  it.each(refused.map((path) => [path]))("refuses a rule file with the path %j", (path) => {
    const rule = { id: "one", path, category: "user.name" };
    const text = JSON.stringify({ format: "pii-rules/1", id: "acme/one", version: "1.0.0", rules: [rule] });
    const { pack, problems } = parseRuleFile(text, { file: "made-up" });
    expect(pack).toBeUndefined();
    expect(problems.some(({ code }) => code.startsWith("path-") || code === "wrong-type")).toBe(true);
  });
});

describe("names that every object has", () => {
  it.each([
    ["$.__proto__.isAdmin", '{"__proto__":{"isAdmin":"x"},"a":{}}', '{"__proto__":{"isAdmin":"[NAME]"},"a":{}}'],
    ["$['__proto__']", '{"__proto__":{"a":"x","__proto__":1}}', '{"__proto__":{"a":"[NAME]","__proto__":0}}'],
    [
      "$.constructor.prototype",
      '{"constructor":{"prototype":{"x":"y"}}}',
      '{"constructor":{"prototype":{"x":"[NAME]"}}}',
    ],
    [
      "$[?@.__proto__ == 'x'].toString",
      '[{"toString":"y","__proto__":"x"},{"toString":"y"}]',
      '[{"toString":"[NAME]","__proto__":"x"},{"toString":"y"}]',
    ],
    ["$..hasOwnProperty", '{"a":{"hasOwnProperty":1}}', '{"a":{"hasOwnProperty":0}}'],
  ])("%s redacts, and changes no prototype", (path, input, output) => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    expectOutput(input, withEntries([{ path }]), output);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as { isAdmin?: unknown }).isAdmin).toBeUndefined();
  });
});
