/** Keyed hashes that the core makes itself are those of the action, whatever the value and wherever the input is cut. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Action } from "../../../../src/actions/action.ts";
import { phoneParser } from "../../../../src/actions/forms/library-phones.ts";
import { keyedHash } from "../../../../src/actions/hash.ts";
import type { Pointer } from "../../../../src/scanner/core.ts";
import { Nodes } from "../../../../src/scanner/nodes.ts";
import type { Waiting } from "../../../../src/scanner/replacer.ts";
import { Scanner } from "../../../../src/scanner/scanner.ts";
import { FLAG, PART } from "../../../../src/scanner/shared/codes.ts";
import type { HASHED_AS } from "../../../../src/scanner/shared/hash.ts";
import { contextOf } from "../../../actions/contexts.ts";
import { applied } from "../../../actions/laws.ts";
import { anyCharacter } from "../../../helpers/characters.ts";
import { runCount } from "../../../helpers/run-count.ts";

const SIZES = { maxDepth: 100, maxValueBytes: 1 << 20, longBytes: 4096, longestName: 100 };
const HASH_KEY_BYTES = 32;

/** By member: the category of its values, and what of them is hashed. */
const MEMBERS: Readonly<Record<string, readonly [category: string | null, as: keyof typeof HASHED_AS]>> = {
  id: [null, "exact"],
  name: ["user.name", "exact"],
  email: ["user.contact.email", "address"],
  phone: ["user.contact.phone_number", "e164"],
};
const NAMES = Object.keys(MEMBERS);

const phones = phoneParser();

/** What came out, how many values the host was asked for, and how many the core says are changed. */
interface Outcome {
  readonly text: string;
  readonly requests: number;
  readonly changed: number;
}

interface Run {
  readonly inCore: boolean;
  /** Values of the member `late` wait for the end of their record. */
  readonly waits?: boolean;
  readonly cuts?: number;
  readonly maxValueBytes?: number;
}

/** A list of records whose members are hashed as MEMBERS says; lists in them too. */
class HashRun {
  readonly #actions = new Map<Pointer, Action>();
  readonly #scanner: Scanner;
  readonly #nodes: Nodes;
  readonly #root: Pointer;
  readonly #late: Pointer;
  #requests = 0;

  constructor({ inCore }: Run) {
    const none = () => {
      throw new Error("all nodes are there");
    };
    this.#scanner = new Scanner({ child: none, variant: none, judge: none, presume: none });
    this.#nodes = new Nodes(this.#scanner.core, this.#scanner.memory);
    const nodes = this.#nodes;
    this.#root = nodes.make(0, 0, 0);
    const record = nodes.make(FLAG.RECORD, 0, 0);
    nodes.setElement(this.#root, record);
    for (const name of NAMES) nodes.setMember(record, name, this.#value(name, inCore));
    const texts = { string: undefined, number: "0", boolean: "false", oversizeString: '"[X]"', oversizeNumber: "0" };
    this.#late = nodes.make(0, nodes.makeAction({ ...texts, part: PART.WAITS }), 0);
    nodes.setMember(record, "late", this.#late);
    this.#actions.set(this.#late, { string: "[LATE]", number: "0" });
  }

  /** The node of a member, with itself as the node of its elements. */
  #value(name: string, inCore: boolean): Pointer {
    const [category, as] = MEMBERS[name] as (typeof MEMBERS)[string];
    const context = contextOf(category, { phones, regions: ["JP", "US"] });
    const key = context.keys.writing({ action: "hash", category, purpose: "" }, HASH_KEY_BYTES);
    const action = this.#nodes.makeAction({
      ...{ string: undefined, number: undefined, boolean: "false", oversizeString: '"[X]"', oversizeNumber: "0" },
      ...(inCore && { hash: { key, as } }),
    });
    const node = this.#nodes.make(0, action, 0);
    this.#nodes.setElement(node, node);
    this.#actions.set(node, keyedHash(context, { normalize: true }));
    return node;
  }

  run(input: Uint8Array, { waits = false, cuts = input.length, maxValueBytes = SIZES.maxValueBytes }: Run): Outcome {
    const value = (node: Pointer, text: string) => {
      this.#requests++;
      return applied(this.#actions.get(node) as Action, text);
    };
    const waiting: Waiting = {
      isPart: false,
      joins: false,
      textOf: () => 0,
      joined: () => [],
      apart: () => '""',
      note: () => {},
      noteKnown: () => {},
      seeks: () => false,
      tooLong: () => '"[LATE]"',
      forget: () => {},
    };
    const replacer = { value, key: () => '""', waiting: waits ? waiting : undefined };
    this.#scanner.start(this.#root, "json", { ...SIZES, maxValueBytes }, replacer);
    const out: Buffer[] = [];
    const sink = (bytes: Uint8Array) => out.push(Buffer.from(bytes));
    for (let at = 0; at < input.length; at += cuts) {
      expect(this.#scanner.write(input.subarray(at, at + cuts), sink)).toBeUndefined();
    }
    expect(this.#scanner.end("json", sink)).toBeUndefined();
    const { visited, visitedCount } = this.#scanner.summary;
    const changed = this.#nodes
      .seen(visited, visitedCount)
      .reduce((sum, count, i) => (i % 3 === 2 ? sum + count : sum), 0);
    return { text: Buffer.concat(out).toString(), requests: this.#requests, changed };
  }
}

function hashed(text: string, run: Run): Outcome {
  return new HashRun(run).run(Buffer.from(text), run);
}

/** Both ways: by the host alone, and by the core where it can. */
function expectSame(text: string, run: Omit<Run, "inCore">): { readonly requests: number } {
  const byHost = hashed(text, { ...run, inCore: false });
  const byCore = hashed(text, { ...run, inCore: true });
  expect(byCore.text === byHost.text, "the same text").toBe(true);
  expect(byCore.changed, "the same count").toBe(byHost.changed);
  return byCore;
}

const ofLetters = (size: number) => "Ab".repeat(size).slice(0, size);

/** Strings at the edges: the sizes of blocks, blanks, look-alikes of E.164. */
const EDGES = [
  ..."1 9 54 55 56 63 64 65 118 119 120 128 183 184 246 247 248 249 256 500"
    .split(" ")
    .map((size) => ofLetters(Number(size))),
  ...["  A@example.org ", " ", "   ", "A\u00a0", "\ufeffa@example.org", "É@example.org", "ＡＢ@example.org", "\x7f"],
  ...["+15550100", "+155501", "+1555010", "+05550100", "+819012345678", "+123456789012345", "+1234567890123456"],
  ...["090-1234-5678", "０９０１２３４５６７８", "00815550100", "+1555010a", "+1(555)0100"],
];

const plainValue = fc.oneof(
  fc.constantFrom(...EDGES),
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.string({ unit: anyCharacter, maxLength: 20 }),
);
const numbers = fc.constantFrom("0", "-1", "1E5", "15550100", "-0.5e+3", "81901234567890123456789", "1.50");
const scalar = fc.oneof(
  plainValue.map((text) => JSON.stringify(text)),
  plainValue.map((text) => JSON.stringify(text).replace(/[A-Z]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`)),
  fc.constantFrom('"\\ud800"', '"a\\udfff"', '"\\/"'),
  numbers,
  fc.constantFrom("true", "false", "null", '""', "{}"),
);
const value = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 9 }).map((list) => `[${list}]`),
);
const record = fc
  .array(fc.tuple(fc.constantFrom(...NAMES, "late"), value), { maxLength: 8 })
  .map((members) => `{${members.map(([name, text]) => `"${name}":${name === "late" ? '"x"' : text}`).join(", ")}}`);
const document = fc.array(record, { maxLength: 8 }).map((records) => `[${records.join(",")}]`);

describe("hashes by the core", () => {
  it("are those of the action, for any values and cuts", () => {
    fc.assert(
      fc.property(document, fc.integer({ min: 1, max: 200 }), fc.boolean(), (text, cuts, waits) => {
        expectSame(text, { cuts, waits });
      }),
      { numRuns: runCount(200) },
    );
  });

  it.each(NAMES)("are those of the action at the edges: %s", (name) => {
    const strings = EDGES.map((text) => `{"${name}":${JSON.stringify(text)}}`);
    expectSame(`[${strings},{"${name}":[1,-0,15550100,2.5E3,true,null,""]}]`, {});
  });

  it("need no question for plain values of any size", () => {
    const texts = Array.from({ length: 300 }, (_, size) => JSON.stringify(ofLetters(size + 1)));
    expect(expectSame(`[{"id":[${texts},"日本",12,1.5],"name":"Zoë"}]`, {}).requests).toBe(0);
  });

  it("need no question for addresses in ASCII and numbers in E.164", () => {
    const text = '[{"email":[" A.B+c@EXAMPLE.org","x@example.com "],"phone":["+15550100","+819012345678"]}]';
    expect(expectSame(text, {}).requests).toBe(0);
  });

  it.each([
    ["an escape", '{"id":"a\\u0062"}'],
    ["an address that is not ASCII", '{"email":"é@example.org"}'],
    ["a national number", '{"phone":"090-1234-5678"}'],
    ["a number that may be a phone number", '{"phone":15550100}'],
    ["a digit too few for E.164", '{"phone":"+155501"}'],
    ["a digit too many for E.164", '{"phone":"+1234567890123456"}'],
    ["a country code that begins with 0", '{"phone":"+05550100"}'],
    ["an address of more than four blocks", `{"email":"${ofLetters(248)}"}`],
  ])("ask for %s", (_name, text) => {
    expect(expectSame(`[${text}]`, {}).requests).toBe(1);
  });

  it("give a value the same hash in every lane", () => {
    const list = Array.from({ length: 11 }, (_, i) => `"${i % 3}"`);
    const { text } = hashed(`[{"id":[${list}]}]`, { inCore: true });
    expect(new Set(JSON.parse(text)[0].id).size).toBe(3);
  });

  it("wait unharmed after values that wait, while their room grows", () => {
    const many = (from: number) => Array.from({ length: 700 }, (_, i) => `"value ${from + i}"`);
    const records = Array.from({ length: 12 }, (_, i) => `{"late":"x","id":[${many(i * 700)}],"name":"n${i}"}`);
    for (const cuts of [1000, 7777, 1 << 20]) {
      expectSame(`[${records}]`, { waits: true, cuts });
      expectSame(`[${records}]`, { waits: true, cuts, maxValueBytes: 5000 });
    }
  });

  it("do not look into what is too large: its label stands there", () => {
    const { text } = hashed(`[{"id":"${ofLetters(2000)}"}]`, { inCore: true, maxValueBytes: 1000 });
    expect(text).toBe('[{"id":"[X]"}]');
  });
});
