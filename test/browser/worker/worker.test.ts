/** The worker of the page: what it answers to each order. */
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Part, Piece } from "../../../src/browser/protocol.ts";
import { fitText, isFitting } from "../../../src/browser/view/fitting.ts";
import { sourceOf } from "../../../src/browser/worker/source.ts";
import { redactBytes } from "../../../src/redaction/redactor.ts";
import { parseRules } from "../../../src/rules/parse.ts";
import { POLICY_NAMES } from "../../../src/rules/policy/built-in-policies.ts";
import { Orders, PACK, packed, rulesText, SAMPLE, WHYS } from "./orders.ts";

const RULES = rulesText([
  ["callee", "$.callee", "user.contact.phone_number", "customer", "replace"],
  ["agent", "$.agent", "user.name", "employee", "remove"],
  ["note", "$.note", "user.content", "customer", "scan"],
]);
const TEXT = { rules: { text: RULES, name: "calls.pii.yaml" } };
const CALL =
  '{"callee": "+12025550123", "note": "mail ana@example.com, then bob@example.org", "x": 1.50, "agent": {"name": "Ana"}}';

/** Of a letter of two code units. */
const HALF = /\p{Cs}/u;

const plain = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join("");
const sides = ({ rows }: Part) => rows.map(({ before, after }) => [plain(before), plain(after)]);

/** The shipped packs. */
const ids = readdirSync("rules", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".pii.yaml"));
const texts = ids.map((file) => [file.slice(0, -".pii.yaml".length), readFileSync(`rules/${file}`, "utf8")] as const);
const packs = Object.fromEntries(texts.map(([id, text]) => [id, JSON.stringify(parseRules(text))]));

describe("check", () => {
  it("says what is wrong, with its place", async () => {
    const wrong = RULES.replace("user.name", "user.nam");
    const { problems, id } = await new Orders().answerTo({ do: "check", text: wrong, name: "a.yaml" }, "checked");
    expect(problems.find(({ severity }) => severity === "error")).toMatchObject({
      code: "unknown-category",
      place: { line: 14 },
      fix: expect.stringContaining("user.name"),
    });
    expect(id).toBeUndefined();
  });

  it("says the id of a right one", async () => {
    const { problems, id } = await new Orders().answerTo({ do: "check", text: RULES, name: "a.yaml" }, "checked");
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(id).toBe("acme/calls");
  });
});

describe("fit", () => {
  it("names the packs that fit, also of a packed file", async () => {
    const orders = new Orders();
    for (const input of [new Blob([SAMPLE]), await packed(SAMPLE)]) {
      const { packs } = await orders.answerTo({ do: "fit", input }, "fits");
      expect(packs.map(({ pack }) => pack)).toEqual([PACK]);
    }
    const { packs } = await orders.answerTo({ do: "fit", input: new Blob(['{"unlike": 1}']) }, "fits");
    expect(packs).toEqual([]);
  });
});

describe("the pack that is chosen without being asked for", () => {
  it("fits the sample, for each that is shipped", async () => {
    const orders = new Orders(packs);
    for (const pack of Object.keys(packs)) {
      const input = new Blob([readFileSync(`rules/${pack}.sample.json`)]);
      const { packs: fits } = await orders.answerTo({ do: "fit", input }, "fits");
      expect([pack, fits.filter(isFitting).some((fit) => fit.pack === pack)]).toEqual([pack, true]);
      expect(fitText(fits)).toContain(`${fits[0]?.pack} fits best`);
    }
  });

  it("is none where the best names less than half of the places", async () => {
    const input = new Blob(['{"id": 1, "caller": "+12025550123", "note": "", "memo": "", "text": "x", "sum": 1}']);
    const { packs: fits } = await new Orders(packs).answerTo({ do: "fit", input }, "fits");
    expect(fits.length).toBeGreaterThan(0);
    expect(fits.filter(isFitting)).toEqual([]);
    expect(fitText(fits)).toMatch(/^No shipped pack fits .* The nearest, \S+, names [1-9] of \d+ places\.$/);
    expect(fitText([], PACK)).toMatch(/^kore-ai\/call-details names none of the places .* not its pack\. No shipped/);
    expect(fitText([{ pack: PACK, named: 1, places: 2 }], PACK)).toMatch(/^kore-ai\/call-details fits best/);
    expect(fitText([])).toMatch(/^No shipped pack fits/);
    expect(fitText(undefined)).not.toMatch(/No shipped pack/);
  });
});

describe("redact", () => {
  it("gives the output and the report of an ordinary run", async () => {
    const orders = new Orders();
    const input = `${CALL}\n${CALL}\n`;
    const ordinary = redactBytes(input, { rules: parseRules(RULES) });
    for (const blob of [new Blob([input]), await packed(input)]) {
      const done = await orders.answerTo({ do: "redact", input: blob, settings: TEXT }, "done");
      expect(await done.output.text()).toBe(Buffer.from(ordinary.bytes).toString());
      expect(done.report).toEqual(ordinary.report);
      expect(done.changes).toBe(6);
      expect(done.rules).toEqual([
        {
          id: "acme/calls/callee",
          action: "replace",
          category: "user.contact.phone_number",
          subject: "customer",
          why: "Why callee",
          count: 2,
        },
        {
          id: "acme/calls/note",
          action: "scan",
          category: "user.content",
          subject: "customer",
          why: "Why note",
          count: 2,
        },
        {
          id: "acme/calls/agent",
          action: "remove",
          category: "user.name",
          subject: "employee",
          why: "Why agent",
          count: 2,
        },
      ]);
      expect(done.places).toEqual([
        { path: "$.callee", count: 2, rules: [0] },
        { path: "$.note", count: 2, rules: [1] },
        { path: "$.agent", count: 2, rules: [2] },
      ]);
    }
  });

  it("unpacks one stream of gzip after another, wherever the file is cut", async () => {
    const orders = new Orders();
    const long = `${CALL}\n`.repeat(3000);
    const parts = [CALL, long, "", CALL].map((text) => gzipSync(text));
    const input = new Blob([Buffer.concat([...parts, Buffer.alloc(512)])]);
    const done = await orders.answerTo({ do: "redact", input, settings: TEXT }, "done");
    const plain = redactBytes(`${CALL}${long}${CALL}`, { rules: parseRules(RULES) });
    expect(await done.output.text()).toBe(Buffer.from(plain.bytes).toString());
    for (const size of [1, 64, 256]) {
      const source = await sourceOf(input);
      while ((await source.next(size)) !== undefined);
      expect(await source.whole.text()).toBe(`${CALL}${long}${CALL}`);
    }
  });

  it("leaves nothing behind a stream of gzip unread, wherever the file is cut", async () => {
    const [one, zeros] = [gzipSync(CALL), Buffer.alloc(5)];
    const read = async (size: number, ...parts: readonly Buffer[]) => {
      const source = await sourceOf(new Blob([Buffer.concat([one, ...parts])]));
      while ((await source.next(size)) !== undefined);
      return source.whole.text();
    };
    for (const size of [1, 4, 20, 30, 256, 4096]) {
      await expect(read(size, zeros, one)).rejects.toThrow(/something else stands behind it/);
      await expect(read(size, zeros, Buffer.from("x"))).rejects.toThrow(/something else stands behind it/);
      await expect(read(size, Buffer.from("junk that is long enough"))).rejects.toThrow(/cannot be unpacked/);
      expect(await read(size, zeros)).toBe(CALL);
    }
  });

  it("takes a shipped pack, a policy, and what no entry decides", async () => {
    const orders = new Orders();
    const settings = { rules: { pack: PACK }, policy: "mask", regions: ["US"] };
    const done = await orders.answerTo({ do: "redact", input: new Blob([SAMPLE]), settings }, "done");
    expect(done.report.policy?.id).toBe("mask");
    expect(done.rules.find(({ id }) => id === `${PACK}/user-id`)?.why).toBe(WHYS[`${PACK}/user-id`]);
    const input = new Blob(['{"text": "call +1 202 555 0123"}']);
    const bare = await orders.answerTo({ do: "redact", input, settings: { rules: undefined } }, "done");
    expect(bare.rules).toMatchObject([{ id: undefined, action: "scan", count: 1 }]);
  });

  it("says what is wrong with rules, options and input, and gives nothing out", async () => {
    const orders = new Orders();
    const given = (text: BlobPart, settings: object) =>
      orders.answerTo({ do: "redact", input: new Blob([text]), settings: { rules: undefined, ...settings } }, "failed");
    const rules = { text: RULES.replace("user.name", "user.nam"), name: "a.yaml" };
    expect((await given("{}", { rules })).problems).toMatchObject([{ code: "unknown-category" }]);
    expect((await given("{}", { rules: { pack: "acme/none" } })).code).toBe("unknown-value");
    const broken = await given('{"a": "Zora", "b": ]', {});
    expect(broken).toMatchObject({ code: "unexpected-character", place: { line: 1, column: 20 } });
    expect(JSON.stringify(broken)).not.toContain("Zora");
    expect((await given(Uint8Array.of(0x1f, 0x8b, 8, 0), {})).code).toBe("unreadable");
    const gzipped = gzipSync(CALL);
    for (const size of [3, 20, gzipped.length - 1]) {
      expect((await given(gzipped.subarray(0, size), {})).message).toMatch(/ends in the middle/);
    }
    const changed = Uint8Array.from(gzipped);
    changed.set([(changed.at(-5) as number) ^ 1], changed.length - 5);
    expect((await given(changed, {})).message).toMatch(/cannot be unpacked/);
    expect((await orders.answerTo({ do: "part", at: 0 }, "failed")).code).toBe("nothing-redacted");
  });

  it.each<[what: string, input: Uint8Array<ArrayBuffer> | string, said: RegExp]>([
    ["plain text", "2026-01-02 Zora called\n", /^This is not JSON: it looks like plain text\.$/],
    ["packed text", Uint8Array.from(gzipSync("Zora called\n")), /plain text/],
    ["a table", "name,phone\nZora,+12025550123\n", /table \(CSV\)/],
    ["a table in quotation marks", '"name";"phone"\n"Zora";"1"\n', /table \(CSV\)/],
    ["markup", "<html>Zora</html>", /XML or a web page/],
    ["something binary", Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8), /does not hold text/],
    ["UTF-16", Uint8Array.from(Buffer.from('\ufeff{"a": "Zora"}', "utf16le")), /UTF-16/],
    ["UTF-16 without a mark", Uint8Array.from(Buffer.from('{"a": "Zora"}', "utf16le")), /UTF-16/],
    ["zstd", Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd), /packed with zstd/],
    ["a ZIP archive", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), /ZIP archive/],
  ])("says of %s what it is, and no command of a terminal", async (_what, text, said) => {
    const order = { do: "redact", input: new Blob([text]), settings: { rules: undefined } } as const;
    const failed = await new Orders().answerTo(order, "failed");
    expect(failed.notJson).toMatch(said);
    expect(failed.notJson).not.toMatch(/scrubjay|\||Zora/);
    expect(failed).toMatchObject({ place: { line: 1 } });
  });

  it("says nothing of the kind where JSON is wrong further on", async () => {
    for (const text of ['{"a": tru}', "[1,", '\ufeff{"a"}', '"a']) {
      const order = { do: "redact", input: new Blob([text]), settings: { rules: undefined } } as const;
      expect((await new Orders().answerTo(order, "failed")).notJson).toBeUndefined();
    }
  });

  it("tells how far it is, hears new orders on the way, and breaks off for a newer one", async () => {
    const orders = new Orders();
    const input = new Blob([`${CALL}\n`.repeat(20_000)]);
    const first = orders.give({ do: "redact", input, settings: TEXT });
    const heard = orders.give({ do: "check", text: RULES, name: "a.yaml" });
    await heard.over;
    expect(orders.of(heard.ask)).toHaveLength(1);
    expect(orders.of(first.ask).filter(({ is }) => is === "done")).toEqual([]);
    const second = orders.give({ do: "redact", input, settings: TEXT });
    await Promise.all([first.over, second.over]);
    expect(orders.of(first.ask).filter(({ is }) => is !== "progress")).toEqual([]);
    expect(orders.of(second.ask).at(-1)).toMatchObject({ is: "done", changes: 60_000 });
  });
});

describe("keys", () => {
  it.each(POLICY_NAMES)("every shipped pack runs with the policy %s", async (policy) => {
    const orders = new Orders(packs);
    expect(ids.length).toBeGreaterThan(15);
    for (const pack of Object.keys(packs)) {
      const input = new Blob([readFileSync(`rules/${pack}.sample.json`)]);
      const { report } = await orders.answerTo({ do: "redact", input, settings: { rules: { pack }, policy } }, "done");
      expect(report.policy?.id).toBe(policy);
    }
  });

  it("is the page's own: equal values stay equal in it, and nowhere else; a run without keyed actions has none", async () => {
    const text = rulesText([["callee", "$.callee", "user.contact.phone_number", "customer", "hash"]]);
    const settings = { rules: { text, name: "a.yaml" } };
    const input = () => new Blob([CALL]);
    const orders = new Orders();
    const run = async () => (await orders.answerTo({ do: "redact", input: input(), settings }, "done")).output.text();
    const first = await run();
    expect(first).not.toContain("+12025550123");
    expect(await run()).toBe(first);
    orders.have(new Uint8Array(32).fill(7));
    expect(await run()).not.toBe(first);
    const { report } = await orders.answerTo({ do: "redact", input: input(), settings: TEXT }, "done");
    expect(report.keys).toBeUndefined();
  });
});

describe("part", () => {
  it("lays out rows, before and after, and says who changed what", async () => {
    const orders = new Orders();
    await orders.answerTo({ do: "redact", input: new Blob([CALL]), settings: TEXT }, "done");
    const { part } = await orders.answerTo({ do: "part", at: 0 }, "part");
    expect(sides(part)).toEqual([
      ["{", "{"],
      ['"callee": "+12025550123",', '"callee": "[PHONE]",'],
      ['"note": "mail ana@example.com, then bob@example.org",', '"note": "mail [EMAIL], then [EMAIL]",'],
      ['"x": 1.50,', '"x": 1.50'],
      ['"agent": {', ""],
      ['"name": "Ana"', ""],
      ["}", ""],
      ["}", "}"],
    ]);
    expect(part.rows.map(({ depth }) => depth)).toEqual([0, 1, 1, 1, 1, 2, 1, 0]);
    const [, callee, note, x, agent] = part.rows;
    expect(callee?.before).toEqual([
      { text: '"callee": ' },
      { text: '"+12025550123"', change: 0, rule: 0, place: 0 },
      { text: "," },
    ]);
    const email = { change: 1, rule: 1, place: 1, detectors: ["email"] };
    expect(note?.before).toEqual([
      { text: '"note": "mail ' },
      { text: "ana@example.com", ...email },
      { text: ", then " },
      { text: "bob@example.org", ...email },
      { text: '",' },
    ]);
    expect(x?.before.at(-1)).toEqual({ text: ",", change: 2, rule: 2, place: 2 });
    expect(agent?.after).toEqual([]);
  });

  it("says who found what goes on over the pieces of a text, and what of each stayed", async () => {
    const orders = new Orders();
    const text = `${rulesText([["words", "$.words[*]", "user.content", "customer", "scan"]])}    joined: "[*].w"\n`;
    const settings = { rules: { text: text.replace('"$.words[*]"', '"$.words"'), name: "a.yaml" } };
    const words = ["call", "+1", "202", "555", "0143 ok"].map((w) => ({ w }));
    await orders.answerTo({ do: "redact", input: new Blob([JSON.stringify({ words })]), settings }, "done");
    const { part } = await orders.answerTo({ do: "part", at: 0 }, "part");
    const gone = part.rows.flatMap(({ before }) => before.filter(({ change }) => change !== undefined));
    expect(gone.map(({ text: piece }) => piece)).toEqual(["+1", "202", "555", "0143"]);
    for (const piece of gone) expect(piece.detectors).toEqual(["phone"]);
  });

  it("cuts what is long, around what changed", async () => {
    const orders = new Orders();
    const long = "a b ".repeat(50_000);
    const input = new Blob([JSON.stringify({ note: `${long}ana@example.com ${long}` })]);
    await orders.answerTo({ do: "redact", input, settings: TEXT }, "done");
    const { part } = await orders.answerTo({ do: "part", at: 0 }, "part");
    const [, row] = part.rows;
    expect(row?.before.map(({ text, cut, change }) => [text.length, cut, change])).toEqual([
      [800, 198_409, undefined],
      [800, undefined, undefined],
      [15, undefined, 0],
      [800, 198_402, undefined],
      [800, undefined, undefined],
    ]);
    expect(row?.after[2]).toMatchObject({ text: "[EMAIL]", change: 0 });
  });

  it("is of the last run alone: none is given where that failed", async () => {
    const orders = new Orders();
    await orders.answerTo({ do: "redact", input: new Blob([CALL]), settings: TEXT }, "done");
    await orders.answerTo({ do: "redact", input: new Blob(["{"]), settings: TEXT }, "failed");
    expect((await orders.answerTo({ do: "part", at: 0 }, "failed")).code).toBe("nothing-redacted");
  });

  it("cuts no letter in half", async () => {
    const orders = new Orders();
    for (const before of ["", "x"]) {
      const text = JSON.stringify({ note: `${before}${"\u{1f600}".repeat(3000)}` });
      await orders.answerTo({ do: "redact", input: new Blob([text]), settings: TEXT }, "done");
      const { part } = await orders.answerTo({ do: "part", at: 0 }, "part");
      const pieces = part.rows.flatMap((row) => row.before);
      expect(pieces.some(({ cut }) => cut !== undefined)).toBe(true);
      expect(pieces.filter(({ text: piece }) => HALF.test(piece))).toEqual([]);
    }
  });

  it("shows the ends of a text with thousands of hits", async () => {
    const orders = new Orders();
    const note = "words and ana@example.com between, ".repeat(2000);
    await orders.answerTo({ do: "redact", input: new Blob([JSON.stringify({ note })]), settings: TEXT }, "done");
    const { part } = await orders.answerTo({ do: "part", at: 0 }, "part");
    const { before = [], after = [] } = part.rows[1] ?? {};
    expect(before.filter(({ change }) => change === 0)).toHaveLength(266);
    const sizes = before.map(({ text, cut = 0 }) => text.length + cut);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(note.length + '"note": ""'.length);
    const stays = (pieces: readonly Piece[]) => pieces.filter(({ change }) => change === undefined);
    expect(stays(after)).toEqual(stays(before));
  });
});

describe("next", () => {
  it("goes from change to change, both ways, by rule and by place", async () => {
    const orders = new Orders();
    const input = new Blob([`${CALL}\n`.repeat(1000)]);
    const { parts } = await orders.answerTo({ do: "redact", input, settings: TEXT }, "done");
    expect(parts).toBeGreaterThan(1);
    const found = async (from: number, back: boolean, filter = {}) =>
      (await orders.answerTo({ do: "next", from, back, filter }, "next")).found;
    expect(await found(-1, false)).toEqual({ change: 0, part: 0 });
    expect(await found(3000, true)).toEqual({ change: 2999, part: parts - 1 });
    expect(await found(0, false, { rules: [2] })).toMatchObject({ change: 2 });
    expect(await found(3, true, { places: [1] })).toMatchObject({ change: 1 });
    expect(await found(2999, false)).toBeUndefined();
    expect(await found(-1, false, { rules: [0], places: [1] })).toBeUndefined();
  });
});

describe("place", () => {
  /** The name in front of the value of a row, or where it has none, nothing. */
  const nameIn = (text: string) => /^"([^"]*)": /.exec(text)?.[1];

  it("leads to a value that a keep kept, or nobody decided, of each shipped pack", async () => {
    const orders = new Orders(packs);
    let kept = 0;
    for (const pack of Object.keys(packs)) {
      const input = new Blob([readFileSync(`rules/${pack}.sample.json`)]);
      const done = await orders.answerTo({ do: "redact", input, settings: { rules: { pack } } }, "done");
      const { part } = await orders.answerTo({ do: "part", at: 0 }, "part");
      expect(done.parts).toBe(1);
      const places = [...done.kept, ...done.report.undecided.map((one) => ({ ...one, id: undefined }))];
      for (const { path, id } of places.slice(0, 20)) {
        const { found } = await orders.answerTo({ do: "place", path, entry: id }, "place");
        const row = part.rows[found?.row ?? -1];
        const [, name] = /\.([A-Za-z_]\w*)$/.exec(path) ?? [];
        if (name !== undefined) expect([path, nameIn(plain(row?.before ?? []))]).toEqual([path, name]);
        if (id !== undefined)
          expect([path, sides({ ...part, rows: row === undefined ? [] : [row] })[0]?.[1]]).toEqual([
            path,
            plain(row?.before ?? []),
          ]);
      }
      kept += done.kept.length;
    }
    expect(kept).toBeGreaterThan(20);
  });

  it("is found in any part, says why it stays, and that there is none", async () => {
    const orders = new Orders();
    const text = `${RULES}keep:\n  - id: kind\n    path: "$.kind"\n    reason: closed-list\n    values: ["in"]\n    why: In or out\n`;
    const last = '{"kind": "in", "other": ["x", 12]}';
    const input = new Blob([`\ufeff${'{"kind": "Zora"}\n'.repeat(9000)}${last}`]);
    const settings = { rules: { text, name: "a.yaml" } };
    const { kept, parts } = await orders.answerTo({ do: "redact", input, settings }, "done");
    expect(kept).toEqual([{ id: "acme/calls/kind", path: "$.kind", why: "In or out", count: 1 }]);
    const rowAt = async (path: string, entry?: string) => {
      const { found } = await orders.answerTo({ do: "place", path, entry }, "place");
      if (found === undefined) return undefined;
      const { part } = await orders.answerTo({ do: "part", at: found.part }, "part");
      return [found.part, plain(part.rows[found.row]?.before ?? [])];
    };
    expect(await rowAt("$.kind", "acme/calls/kind")).toEqual([parts - 1, '"kind": "in",']);
    expect(await rowAt("$.other[*]")).toEqual([parts - 1, '"x",']);
    expect(await rowAt("$.none")).toBeUndefined();
  });
});
