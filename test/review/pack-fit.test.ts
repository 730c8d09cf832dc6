/** Semantics, "Wrong pack": whether rule packs are those of an input, on the samples of all shipped packs. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PackCheck } from "../../src/cli/pack-check.ts";
import { vendorOf } from "../../src/matcher/plan.ts";
import { PackFit } from "../../src/review/pack-fit.ts";
import { loadRules } from "../../src/rules/load.ts";
import { listPacks } from "../../src/rules/shipped.ts";
import { packOf } from "../helpers/packs.ts";

const { packs } = await loadRules(await listPacks());
const sampleOf = (id: string) => readFileSync(new URL(`../../rules/${id}.sample.json`, import.meta.url));
const samples = new Map(packs.map(({ id }) => [id, sampleOf(id)]));

/** What the check says of an input under one pack; undefined for nothing. */
function refusal(asked: string, input: Uint8Array, cuts = input.length): string | undefined {
  const checking = { anyShape: false, quiet: true, options: {} };
  const own = packs.filter(({ id }) => id === asked);
  const others = packs.filter(({ id }) => id !== asked);
  const passed: Uint8Array[] = [];
  const copy = { writeTo: (bytes: Uint8Array) => void passed.push(bytes.slice()), endTo: () => {} };
  const check = new PackCheck(copy, { ...checking, named: own, others }, "in.json");
  try {
    for (let at = 0; at < input.length; at += cuts) check.writeTo(input.subarray(at, at + cuts), () => {});
    check.endTo(() => {});
  } catch (error) {
    expect(passed).toEqual([]);
    return (error as Error).message;
  }
  expect(Buffer.concat(passed)).toEqual(Buffer.from(input));
  return undefined;
}

describe("on the shipped samples", () => {
  const pairs = packs.flatMap(({ id: asked }) => packs.map(({ id: of }) => [asked, of] as const));
  const wrong = pairs.filter(([asked, of]) => vendorOf(asked) !== vendorOf(of));

  it("there are 138 pairs of another vendor's pack and a sample", () => {
    expect(wrong.length).toBe(138);
  });

  it.each(packs.map(({ id }) => id))(
    "%s is refused for no sample of its own, and for all of other vendors",
    (asked) => {
      expect(refusal(asked, samples.get(asked) as Buffer)).toBeUndefined();
      for (const [, of] of wrong.filter(([one]) => one === asked)) {
        expect(refusal(asked, samples.get(of) as Buffer), of).toMatch(/^(?:no entry of|\d+ of \d+ entries of)/);
      }
    },
  );

  it("a pack that takes anything, or only the names of a wrapper, is not advised", () => {
    for (const text of ['{"foo":1}', '{"code":200,"message":"ok","data":{"foo":1,"bar":2,"baz":3}}']) {
      expect(refusal("kore-ai/call-details", Buffer.from(text))).toMatch(/no shipped pack names half of its places/);
    }
  });

  it("the message names the pack that fits", () => {
    const message = refusal("kore-ai/call-details", samples.get("udesk/call-record-callback") as Buffer);
    expect(message).toMatch(/^no entry of kore-ai\/call-details matches; udesk\/call-record-callback fits better/);
  });
});

describe("what is looked at", () => {
  const kore = '{"sessionId":"s","userId":"u","Direction":"Inbound"}';
  const udesk = samples.get("udesk/call-record-callback")?.toString() ?? "";

  it("the first records, however the input is cut", () => {
    const lines = `${`${kore}\n`.repeat(3)}${`{"x":1}\n`.repeat(400)}`;
    for (const text of [lines, udesk, `\ufeff${udesk}`]) {
      const bytes = Buffer.from(text);
      const whole = refusal("kore-ai/call-details", bytes);
      for (const cuts of [1, 7, 4095, 4096, 4097]) expect(refusal("kore-ai/call-details", bytes, cuts)).toBe(whole);
    }
  });

  it("what comes after them is not", () => {
    const late = Buffer.from(`${`{"x":"y"}\n`.repeat(2000)}${kore}`);
    expect(refusal("kore-ai/call-details", late)).toMatch(/^no entry/);
    const early = Buffer.from(`${kore}\n${`{"x":"y"}\n`.repeat(2000)}`);
    expect(refusal("kore-ai/call-details", early)).toBeUndefined();
  });

  it("a keep whose value does not fit matches", () => {
    expect(refusal("kore-ai/call-details", Buffer.from('{"sessionId":{"a":1}}'))).toBeUndefined();
    expect(refusal("kore-ai/call-details", Buffer.from('{"Direction":"Sideways"}'))).toBeUndefined();
  });

  it.each([
    ["nothing", ""],
    ["records that hold nothing", "{}[]{}"],
    ["what is no JSON from its beginning on", '{"a"'],
    ["another encoding", Buffer.from(kore, "utf16le")],
  ])("%s is not refused for its shape", (_what, input) => {
    expect(refusal("kore-ai/call-details", Buffer.from(input as string))).toBeUndefined();
  });

  it("an input that turns wrong after its first record is refused for its shape", () => {
    expect(refusal("kore-ai/call-details", Buffer.from('{"q":"Bo"}\n{"q":"B2"'))).toMatch(/^no entry/);
    expect(refusal("kore-ai/call-details", Buffer.from('[{"q":"Bo"},{"q":}]'))).toMatch(/^no entry/);
    expect(refusal("kore-ai/call-details", Buffer.from('{"a":"b"}\n{"c":"d"}\n{"e"'))).toMatch(/^no entry/);
  });
});

describe("PackFit", () => {
  it("counts the entries that are reached, and the places that are named", () => {
    const fit = new PackFit([
      packOf([{ path: "$.a" }, { path: "$.b", action: null }, { path: "$.c" }], { id: "acme/one" }),
      packOf([{ path: "$.b.x" }], { id: "other/two" }),
    ]);
    fit.write(Buffer.from('{"a":1,"b":{"x":2,"y":null},"z":[3,4]}'));
    fit.end();
    expect(fit.fits).toEqual([
      { pack: "acme/one", entries: 3, matched: 2, byName: 2, places: 3, named: 2 },
      { pack: "other/two", entries: 1, matched: 1, byName: 1, places: 3, named: 1 },
    ]);
  });
});
