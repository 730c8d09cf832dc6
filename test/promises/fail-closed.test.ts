/** Promise 3: after an error nothing comes, and what came is what was decided, cut before the record in error. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelOf } from "../../src/actions/label.ts";
import { ACTION_NAMES } from "../../src/actions/table.ts";
import { InputError } from "../../src/errors/errors.ts";
import { Redactor } from "../../src/redaction/redactor.ts";
import { IN_PLACE, KEY, MAY_STAY, specOf } from "../helpers/action-specs.ts";
import { isShifted } from "../helpers/dates.ts";
import { detectorsAtWork, putToWork } from "../helpers/detectors-at-work.ts";
import { cutsOf, documentText, inputText } from "../helpers/documents.ts";
import { everyCutOf, withEntries } from "../helpers/every-cut.ts";
import { ruleSets } from "../helpers/rule-sets.ts";
import { loaded, type PackSpec, ruleSetOf } from "../helpers/rule-specs.ts";
import { runCount } from "../helpers/run-count.ts";
import { run, runText } from "../helpers/runs.ts";
import { ALONE_REGIONS as regions, valueAlone } from "../helpers/semantics/alone.ts";
import { decide, Refused } from "../helpers/semantics/decisions.ts";
import { allNodes, type JsonNode, readDocuments } from "../helpers/semantics/json-reader.ts";
import { readingsOf } from "../helpers/semantics/readings.ts";

/** What all runs have. */
const USUAL = { key: KEY, regions };

/** What an input may end in that it should not; nothing that could be a whole value, or the end of a container. */
const GARBAGE = ["", "x", "é", ":", '"', '"\\q"', '"\u0001"', "tru", "-", "\\"];

const rules = ruleSets({ filters: true, actions: ACTION_NAMES })
  .map(loaded)
  .filter((found) => found !== undefined);

/** The places in a text that lie inside of a container and not inside of a scalar or a name. */
function placesInContainers(text: string): number[] {
  const inside = new Set<number>();
  const add = (from: number, to: number) => {
    for (let at = from; at <= to; at++) inside.add(at);
  };
  for (const node of readDocuments(text).flatMap(allNodes)) {
    const isContainer = node.kind === "object" || node.kind === "array";
    if (isContainer) add(node.start + 1, node.end - 1);
    else for (let at = node.start + 1; at < node.end; at++) inside.delete(at);
    if (node.key !== undefined) for (let at = node.key.start + 1; at < node.key.end; at++) inside.delete(at);
  }
  return [...inside];
}

describe("an input that is broken off, or goes on wrongly", () => {
  it("comes out as the beginning of what it would have been", () => {
    const texts = inputText({ lineBreaks: true, repeats: true });
    const broken = fc.tuple(texts, fc.nat(), fc.constantFrom(...GARBAGE));
    const withCuts = broken.chain(([text, place, garbage]) => {
      const places = placesInContainers(text);
      const at = places[place % places.length] ?? 0;
      const wrong = text.slice(0, at) + garbage;
      return fc.tuple(fc.constant({ text, wrong }), cutsOf(Buffer.byteLength(wrong)));
    });
    let errors = 0;
    fc.assert(
      fc.property(withCuts, rules, detectorsAtWork, ([{ text, wrong }, cuts], set, detectors) => {
        putToWork(detectors);
        const whole = runText(text, { ...USUAL, rules: set });
        const { output, error } = run(Buffer.from(wrong), { ...USUAL, rules: set }, cuts);
        if (error === undefined) return;
        errors++;
        expect(whole.startsWith(output.toString())).toBe(true);
      }),
      { numRuns: runCount(250) },
    );
    expect(errors).toBeGreaterThan(100);
  });
});

describe("an error inside of a record", () => {
  it("everything in front of the record comes, and nothing of it", () => {
    const record = documentText({ lineBreaks: true, repeats: true });
    const input = fc.record({
      before: fc.array(record, { maxLength: 3 }),
      broken: record,
      place: fc.nat(),
      garbage: fc.constantFrom(...GARBAGE),
      cuts: cutsOf(200),
    });
    const rule = fc.constantFrom("$..a", "$..[?@.kind == 'x'].v", "$..[?@ == 'x']", "$.data[*].name", "$..*");
    const action = fc.constantFrom(...ACTION_NAMES);
    fc.assert(
      fc.property(input, rule, action, detectorsAtWork, (written, path, name, detectors) => {
        const { before, broken, place, garbage, cuts } = written;
        putToWork(detectors);
        fc.pre(/^\s*[[{]/.test(broken));
        const start = broken.search(/[[{]/);
        const places = placesInContainers(broken);
        const wrong = broken.slice(0, places[place % places.length]) + garbage;
        const options = { ...USUAL, ...withEntries([{ path, action: specOf(name) }], { records: ["$.data[*]"] }) };
        const text = `{"meta":1,"data":[${before.map((one) => `${one},`).join("")}`;
        const front = runText(`${text}0]}`, options);
        const { output, error } = run(Buffer.from(text + wrong), options, cuts);
        fc.pre(error !== undefined);
        const came = output.toString();
        // A comma that may still go with a removed element is not out yet; white space in front of a record may be.
        expect(front.startsWith(came.trimEnd()) || came.trimEnd() === front.replace(/,?0\]\}$/, "")).toBe(true);
        expect(came.length).toBeLessThanOrEqual(front.length - "0]}".length + start);
        expect(came.length).toBeGreaterThan('{"meta":1,"data"'.length);
      }),
      { numRuns: runCount(500) },
    );
  });

  it.each([
    '{"data":[{"a":"ok"},{"a":"secret","b":"secret"x}]}',
    '{"data":[{"a":"ok"},{"a":"secret","b":"secret\\q"}]}',
    '{"data":[{"a":"ok"},{"b":{"c":["secret",{"d":"secret"}]]}]}',
    '{"data":[{"a":"ok"},{"b":"secret","c":"\u0001"}]}',
    '{"data":[{"a":"ok"},["secret",01]]}',
    '{"data":[{"a":"ok"},{"secret":1,"b":secret}]}',
    '{"data":[{"a":"ok"},{"secret":1,"b":"secret',
    '{"data":[{"a":"ok"},"secret',
  ])("no cut brings out what is kept in it: %s", (text) => {
    const options = withEntries([{ path: "$.a" }], { records: ["$.data[*]"] });
    for (const cuts of everyCutOf(Buffer.from(text))) {
      const { output, error } = run(Buffer.from(text), options, cuts);
      expect(error).toBeDefined();
      expect(['{"data":[{"a":"[NAME]"}', '{"data":[{"a":"[NAME]"},']).toContain(output.toString());
      expect(error?.message).not.toContain("secret");
    }
  });

  it.each([
    '{"a":"secret","b":"secret"x}',
    '["secret","\\q","secret","secret","secret"]',
    '["secret",\xff,"secret"]',
    '{"a":"secret","b":"secret"',
    '{"a":"secret"}}secret',
  ])("nor where the document is the record: %s", (text) => {
    const bytes = Buffer.from(text, "latin1");
    for (const cuts of everyCutOf(bytes)) {
      const { output, error } = run(bytes, { unlisted: "keep" }, cuts);
      expect(error).toBeDefined();
      const right = text.startsWith('{"a":"secret"}') ? '{"a":"secret"}' : "";
      expect(output.toString()).toBe(right);
    }
  });

  it("nothing behind the place of the error comes, where no record holds it back", () => {
    const options = withEntries([{ path: "$.a" }], { records: ["$.data[*]"] });
    for (const wrong of ['"\\q"', '"\u0001"', "x", '"\xff"', '"\\u12x"']) {
      const front = '{"meta":["a","b"],"x":["c","d",';
      const bytes = Buffer.from(`${front}${wrong},"secret","${"secret".repeat(50)}"]}`, "latin1");
      for (const cuts of everyCutOf(bytes)) {
        const { output } = run(bytes, options, cuts);
        expect(front.startsWith(output.toString())).toBe(true);
      }
    }
  });
});

describe("with names that stand twice, under filters", () => {
  it("what some choice redacts is redacted", () => {
    const actions = IN_PLACE.filter((name) => name !== "scan");
    let compared = 0;
    fc.assert(
      fc.property(
        documentText({ lineBreaks: false, repeats: true }),
        ruleSets({ filters: true, actions }),
        (text, packs) => {
          const [root] = readDocuments(text) as [JsonNode];
          const readings = readingsOf(root, 24);
          fc.pre(readings !== undefined);
          const mustGo = new Set<JsonNode>();
          try {
            for (const reading of readings) {
              for (const [node, decided] of decide(root, text, reading, packs, undefined).scalars) {
                if (decided.action !== undefined && decided.action.name !== "scan") mustGo.add(node);
              }
            }
          } catch (error) {
            if (error instanceof Refused) fc.pre(false);
            throw error;
          }
          const output = runText(text, { ...USUAL, rules: ruleSetOf(packs) });
          const after = allNodes((readDocuments(output) as [JsonNode])[0]);
          for (const [i, node] of allNodes(root).entries()) {
            if (!mustGo.has(node)) continue;
            const came = after[i] as JsonNode;
            compared++;
            const raw = text.slice(node.start, node.end);
            expect(isOf(packs, raw, output.slice(came.start, came.end))).toBe(true);
          }
        },
      ),
      { numRuns: runCount(250) },
    );
    expect(compared).toBeGreaterThan(300);
  });
});

/** Whether it is what one of the rules makes of the value, or `unlisted`. */
function isOf(packs: readonly PackSpec[], raw: string, came: string): boolean {
  const entries = packs.flatMap((pack) => pack.entries);
  return [{ action: specOf("replace"), category: null }, ...entries].some(({ action, category }) => {
    if (action === null || action.name === "scan") return false;
    if (action.name !== "shift-date" || /^(?:true|false|null|"")$/.test(raw)) {
      return came === valueAlone(raw, action, category);
    }
    return isShifted(raw, came, raw.startsWith('"') ? labelOf(category) : "0");
  });
}

/** A value as one of the actions that look at nothing leaves it. */
function isRedacted(raw: string): boolean {
  if (["null", '""', "false", "0"].includes(raw)) return true;
  if (/^"\[[A-Z]+\]"$/.test(raw)) return true;
  return raw.startsWith('"') && !/[\p{L}\p{N}]/u.test(JSON.parse(raw));
}

describe("with a small limit", () => {
  it("filters that could not see all count for rules and not for keeps: nothing more is kept", () => {
    fc.assert(
      fc.property(
        documentText({ lineBreaks: false, repeats: false }),
        ruleSets({ filters: true, actions: IN_PLACE.filter((name) => !MAY_STAY.includes(name)) }),
        fc.constantFrom(1, 10, 40),
        detectorsAtWork,
        (text, packs, maxValueBytes, detectors) => {
          putToWork(detectors);
          const set = loaded(packs);
          fc.pre(set !== undefined);
          const full = leaves(runText(text, { ...USUAL, rules: set }));
          const small = leaves(runText(text, { ...USUAL, rules: set, maxValueBytes }));
          const input = leaves(text);
          expect(small.length).toBe(input.length);
          for (const [i, value] of small.entries()) {
            if (value === input[i] && !isRedacted(value)) expect(full[i]).toBe(value);
          }
        },
      ),
      { numRuns: runCount(200) },
    );
  });

  function leaves(text: string): string[] {
    const [root] = readDocuments(text) as [JsonNode];
    return allNodes(root)
      .filter(({ kind }) => kind !== "object" && kind !== "array")
      .map(({ start, end }) => text.slice(start, end));
  }
});

describe("truncated", () => {
  it.each([
    '{"a":[1,{"b":"x\\u00e9"}],"c":-1.5e3,"d":[true,null]} ',
    '[{"v":1,"k":"a"},{"k":"b","v":[{}]}]',
    '\ufeff{"é":"日本"}\n{"a":{}}',
  ])("at every byte: an error or a whole document, never half a character: %s", (text) => {
    const bytes = Buffer.from(text);
    const options = withEntries([{ path: "$[?@.k == 'a'].v" }, { path: "$..b" }]);
    const whole = Buffer.from(runText(text, options));
    for (let size = 0; size < bytes.length; size++) {
      const { output, error } = run(bytes.subarray(0, size), options);
      expect(whole.subarray(0, output.length)).toEqual(Buffer.from(output));
      expect(output.toString()).not.toContain("\ufffd");
      if (error !== undefined && size > 3)
        expect(["unexpected-end", "empty-input", "bad-utf8", "unexpected-character"]).toContain(error.code);
    }
  });
});

it("after an error the same error is thrown, and nothing is written", () => {
  const redactor = new Redactor({ unlisted: "keep" });
  const written: Uint8Array[] = [];
  const write = (text: string) => redactor.writeTo(Buffer.from(text), (bytes) => written.push(bytes.slice()));
  write('{"a":1}');
  let first: unknown;
  try {
    write('{"b":"secret" x');
  } catch (error) {
    first = error;
  }
  expect(first).toBeInstanceOf(InputError);
  const before = written.length;
  for (const call of [
    () => write('"secret"}'),
    () => write(""),
    () => redactor.endTo((bytes) => written.push(bytes)),
  ]) {
    expect(call).toThrow(first as InputError);
  }
  expect(written.length).toBe(before);
  expect(Buffer.concat(written).toString()).toBe('{"a":1}');
});
