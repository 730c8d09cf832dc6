import { describe, expect, it } from "vitest";
import { adviceOn } from "../../src/review/advice.ts";
import { type ReviewedPack, readPack } from "../../src/review/reviewed-pack.ts";

function reviewed(rules: string, tests = "", shipped = false): ReviewedPack {
  const text = `format: pii-rules/1\nid: acme/notes\nversion: "1.0.0"\nrules:\n${rules}${tests && `tests:\n${tests}`}`;
  return readPack(text, { file: "notes.pii.yaml", fromPackage: shipped }).reviewed as ReviewedPack;
}

function rule(id: string, path: string, more: string): string {
  return `  - id: ${id}\n    path: "${path}"\n${more}`;
}

const NAME = rule("name", "$.agent.name", "    category: user.name\n    also_in: text\n");
const codes = (pack: ReviewedPack, ...samples: string[]) =>
  adviceOn(pack, samples).map(({ code, place }) => `${code} ${place?.line}`);

describe("ids that one joins on", () => {
  const id = (category: string, action: string) => rule("id", "$.id", `    category: ${category}\n${action}`);

  it("are no label", () => {
    expect(codes(reviewed(id("user.unique_id", "")))).toEqual(["merged-ids 5"]);
    expect(codes(reviewed(id("user.unique_id.pseudonymous", "    action: replace\n")))).toEqual(["merged-ids 5"]);
    expect(codes(reviewed(id("user.unique_id", "    action: null\n")))).toEqual([]);
    expect(codes(reviewed(id("user.name", "")))).toEqual([]);
  });

  it("are judged in a pack that comes with the product, too", () => {
    expect(codes(reviewed(id("user.unique_id", ""), "", true))).toEqual(["merged-ids 5"]);
  });

  it("may be where null is refused, as another entry reaches below", () => {
    const below = rule("inside", "$.id[*].name", "    category: user.name\n");
    expect(codes(reviewed(id("user.unique_id", "") + below))).toEqual([]);
    expect(
      readPack(
        reviewed(id("user.unique_id", "") + below).text.replace("unique_id\n", "unique_id\n    action: null\n"),
        { file: "a" },
      ).problems[0]?.problems.map(({ code }) => code),
    ).toContain("below-removed");
    const beside = rule("inside", "$.ids[*].name", "    category: user.name\n");
    expect(codes(reviewed(id("user.unique_id", "") + beside))).toEqual(["merged-ids 5"]);
  });
});

describe("also_in", () => {
  it("on an object or a list", () => {
    const pack = reviewed(rule("agent", "$.agent", "    category: user\n    also_in: text\n"));
    expect(codes(pack, '{"agent":{"kind":"inbound"}}')).toEqual(["also-in-container 5"]);
    expect(codes(pack, '{"agent":["Tessa"]}')).toEqual(["also-in-container 5"]);
    expect(codes(pack, '{"agent":"Tessa"}')).toEqual([]);
  });

  it("on a list of names, as on one name", () => {
    expect(codes(reviewed(NAME), '{"agent":{"name":["Tessa Quill"]}}')).toEqual([]);
    expect(codes(reviewed(NAME), '{"agent":{"name":["Bo"]}}')).toEqual(["also-in-common 5"]);
    expect(codes(reviewed(NAME), '{"agent":{"name":[["Tessa Quill"]]}}')).toEqual(["also-in-container 5"]);
    expect(codes(reviewed(NAME), '{"agent":{"name":[{"first":"Tessa"}]}}')).toEqual(["also-in-container 5"]);
  });

  it("beside keys, which are not looked for", () => {
    const pack = reviewed(rule("agents", "$.agents", "    category: user.name\n    keys: true\n    also_in: text\n"));
    expect(codes(pack)).toEqual(["also-in-keys 5"]);
  });

  it("in the envelope, where nothing is looked for", () => {
    const user = '    - id: user\n      path: "$.user"\n      category: user.name\n      also_in: text\n';
    const pack = reviewed(`${NAME}records: ["$.data[*]"]\nenvelope:\n  rules:\n${user}`);
    expect(codes(pack)).toEqual(["also-in-envelope 12"]);
  });

  it("on values that are not taken alone, in a sample and in tests", () => {
    expect(codes(reviewed(NAME), '{"agent":{"name":"Will"}}')).toEqual(["also-in-common 5"]);
    expect(codes(reviewed(NAME), '{"agent":{"name":"Bo"}}', '{"agent":{"name":"12"}}')).toEqual(["also-in-common 5"]);
    expect(codes(reviewed(NAME), '{"agent":{"name":"Will Quill"}}', '{"agent":{"name":null}}', "no JSON")).toEqual([]);
    const tests = '  - name: t\n    in: {agent: {name: May}}\n    gone: ["May"]\n';
    expect(codes(reviewed(NAME, tests))).toEqual(["also-in-common 5"]);
  });

  it("names a word of the product's own list only", () => {
    const messages = ["Will", "Qx"].map((name) => {
      return adviceOn(reviewed(NAME), [JSON.stringify({ agent: { name } })])[0]?.message;
    });
    expect(messages[0]).toContain('"will"');
    expect(messages[1]).not.toMatch(/qx/i);
  });
});
