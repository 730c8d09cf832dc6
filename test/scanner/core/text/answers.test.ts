/** What the core says of a text by itself, the host's detectors say, too: in the output, and in what is counted. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RedactOptions } from "../../../../src/redaction/options/options.ts";
import { allTexts, ownTexts } from "../../../corpus/texts.ts";
import { runCount } from "../../../helpers/run-count.ts";
import { seeded } from "../../../helpers/sampled.ts";
import { TwoCores } from "../../../helpers/two-cores.ts";
import { Values } from "./ids.ts";
import { texts } from "./pieces.ts";

const TEN = ["JP", "CN", "KR", "SG", "IN", "US", "GB", "DE", "FR", "BR"];
const REGIONS = [["US"], ["US", "IN", "JP"], TEN];
/** Of members: those that say nothing, and those that say what their values are. */
const NAMES = "note phone tel orderId version dob pin account customerNumber message name value at".split(" ");
/** So many texts of a property go through both cores at once. */
const AT_ONCE = 100;
/** Corpora are made of what is hard to tell; exports are not. */
const MOST_ASKED = 0.9;

/** Once found to differ. */
const ONCE = [
  "(89869880)-c-~",
  "|ext. 8059605670520502691575041 032-4117",
  "+15.5581) 458-3950 ",
  "+12025550123f094aa74b80dbeb8ff9c0893",
  "=01121222+81v",
  "\tS1234567D",
  "2125550143内線213",
  "+1843 821.7214",
  "T=1340xx81276+703",
  "제2026-12345호",
  "0212-1234567",
  "call 010-1234-5678",
  "ext. call 720-9.80284371468",
  "haan, 7410410131 pe call karna",
  "bitte 089 99998131 anrufen",
  "012-3456-7890 로 전화 주세요",
  "739204 로그인 인증번호입니다",
  "739204 abc 인증번호입니다, 2개",
  "Use 482913 to log in",
  "Phone (home): 5550 1234",
  "Phone (home) 55512",
  "docket no. 0312345678",
  "card 0312 345 678",
  "PIN # 4821",
  "202712220294537",
  "送り状) e.164 (69138",
  "erreichbar. 566/049 00975",
  "029453720271222",
  "0:00@a.co",
  "8:00a@b.co",
  "1:234567890",
];

describe.each(REGIONS.map((regions) => ({ regions, name: regions.join() })))(
  "what is not asked, $name",
  ({ regions }) => {
    const cores = new TwoCores({ regions, format: "ndjson" });

    it("is what the host finds in any text", () => {
      const many = fc.array(texts, { minLength: AT_ONCE, maxLength: AT_ONCE });
      fc.assert(
        fc.property(many, (values) => {
          expect(cores.answers(values).differing).toEqual([]);
        }),
        { numRuns: runCount(20), endOnFailure: true },
      );
    });

    it("is what the host finds in ids, paths and account numbers", () => {
      const values = new Values(seeded(Number(process.env.SCRUBJAY_SEED ?? 11)));
      for (let run = 0; run < runCount(10); run++) {
        expect(cores.answers(Array.from({ length: AT_ONCE }, () => values.next())).differing).toEqual([]);
      }
    });

    it("is what the host finds in texts that once differed", () => expect(cores.answers(ONCE).differing).toEqual([]));

    it("is what the host finds in numbers", () => {
      const number = fc.oneof(
        fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
        fc.integer(),
        fc.double({ noNaN: true }),
      );
      const many = fc.array(number.filter(Number.isFinite), { minLength: AT_ONCE, maxLength: AT_ONCE });
      fc.assert(
        fc.property(many, (values) => {
          expect(cores.answers(values).differing).toEqual([]);
        }),
        { numRuns: runCount(20), endOnFailure: true },
      );
    });

    it("is what the host finds under any name", () => {
      const value = fc.oneof(texts, fc.integer({ min: 0, max: 1e15 }));
      const object = fc.dictionary(fc.constantFrom(...NAMES), value, { maxKeys: 4 });
      const many = fc.array(object, { minLength: AT_ONCE, maxLength: AT_ONCE });
      fc.assert(
        fc.property(many, (objects) => {
          const lines = objects.map((one) => `${JSON.stringify(one)}\n`).join("");
          expect(cores.ofLines(lines).differing).toEqual([]);
        }),
        { numRuns: runCount(20), endOnFailure: true },
      );
    });

    it("is most of what is scanned", () => {
      const values = ownTexts().map(({ text }) => text);
      const { asked } = cores.answers(values);
      expect(asked / values.length).toBeLessThan(MOST_ASKED);
    });

    it("is what the host finds in all corpora", () => {
      const { differing } = cores.answers(allTexts().map(({ text }) => text));
      expect(differing).toEqual([]);
    });
  },
);

const corpus = (name: string) => import(new URL(`../../../../bench/corpora/${name}.mjs`, import.meta.url).href);
const { chatExport } = await corpus("chat");
const { koreExport } = await corpus("kore");

describe("exports of the benchmark", () => {
  const chats = [...chatExport(400_000)].join("");
  const calls = [...koreExport(400_000, "ndjson")].join("");

  it.each([
    ["chats", chats, ["US", "IN", "JP"], 0.05],
    ["chats", chats, TEN, 0.1],
    ["calls", calls, ["US"], 0.0002],
    ["calls", calls, TEN, 0.0002],
  ])("%s: nothing differs, and little is asked", (_name, lines, regions, most) => {
    const { differing, asked } = new TwoCores({ regions, format: "ndjson" }).ofLines(lines);
    expect(differing).toEqual([]);
    expect(asked / lines.split('":').length).toBeLessThan(most);
  });
});

it("a run with what the core does not know asks about everything", () => {
  const category = "user.unique_id";
  const detectors = [{ id: "own", category, make: () => ({ id: "own", category, find: () => [] }) }];
  const runs: RedactOptions[] = [
    { regions: ["MX"] },
    { regions: ["US"], detect: "phone=valid" },
    { regions: ["US"], detectors },
  ];
  for (const options of runs) {
    const { differing, asked } = new TwoCores({ ...options, format: "ndjson" }).answers([
      "+12025550123",
      "ana@example.com",
    ]);
    expect(differing).toEqual([]);
    expect(asked).toBe(2);
  }
});
