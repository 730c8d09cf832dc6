/** The reader of event streams that shares nothing with the redactor's: what it hands on, however the text is cut. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redactBytes } from "../../src/redaction/redactor.ts";
import { EventReader } from "../../src/verify/event-reader.ts";
import { verify } from "../../src/verify/verify.ts";
import { eventsIn } from "../helpers/event-streams.ts";
import { runCount } from "../helpers/run-count.ts";

interface Read {
  readonly data: readonly string[];
  readonly beside: readonly string[];
  readonly other: readonly string[];
  readonly cut: number;
}

function read(text: string, cuts: readonly number[], longest = 1000): Read {
  const data: string[] = [];
  const beside: string[] = [];
  const other: string[] = [];
  let cut = 0;
  const into = (list: string[]) => (part: string, isCut: boolean) => {
    list.push(part);
    cut += Number(isCut);
  };
  const reader = new EventReader(longest, { data: into(data), beside: into(beside), other: into(other) });
  for (const [i, end] of [...cuts, text.length].entries()) reader.write(text.slice(cuts[i - 1] ?? 0, end));
  reader.end();
  return { data, beside, other, cut };
}

const words = ["data", ":", " ", "x", "\n", "\r", "\r\n", "\n\n", "id: 7", "event:a", "retry: 5", "note", "\u2028"];

it("the data is what a browser has, wherever the text is cut", () => {
  const text = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((parts) => `${parts.join("")}\n\n`);
  fc.assert(
    fc.property(text, (stream) => {
      const whole = read(stream, []);
      expect(whole.data).toEqual(eventsIn(stream).map(({ data }) => data));
      for (let cut = 0; cut <= stream.length; cut++) expect(read(stream, [cut])).toEqual(whole);
      expect(
        read(
          stream,
          [...stream].map((_, i) => i),
        ),
      ).toEqual(whole);
    }),
    { numRuns: runCount(300) },
  );
});

it("every other line is handed on, but for what cannot hold anything", () => {
  const { beside, other } = read(
    ": a\n:b\nevent: c\nid:d\nid\nretry: 5\nretry: +5\nretry: 123456789\nretry:1234567890\nnote: e\nnote\ndata: 1\n\n:",
    [],
  );
  expect(beside).toEqual(["a", "b", "c", "d", "", "+5", "1234567890", ""]);
  expect(other).toEqual(["note: e", "note"]);
});

describe("what is longer than the limit", () => {
  it("is cut, and said to be", () => {
    expect(read("data: 12345\n\n", [], 6)).toEqual({ data: [""], beside: [], other: [], cut: 1 });
    expect(read("data: 123\ndata: 456\n\n: 1\n", [], 10)).toEqual({
      data: ["123\n456"],
      beside: ["1"],
      other: [],
      cut: 0,
    });
    expect(read("data: 1234\ndata: 5678\ndata: 9\n\n", [], 10)).toEqual({
      data: ["1234\n5678\n"],
      beside: [],
      other: [],
      cut: 1,
    });
  });

  it("is something left", async () => {
    const options = { format: "sse", maxValueBytes: 20 } as const;
    expect(await verify("data: 12345678901234\n\n: 12345678\n\n", options)).toMatchObject({ exit: 0 });
    const long = await verify("data: 123456789012345\n\n: 1234567890123456789\n\n", options);
    expect(long).toMatchObject({ exit: 1, limits: { tooLarge: 2 }, findings: [] });
    const all = await verify("data: 1\n\n", { ...options, maxValueBytes: 6 });
    expect(all).toMatchObject({ exit: 1, limits: { tooLarge: 1 } });
  });
});

it("an event stream is recognised as the redactor does it, and errors say near where", async () => {
  expect((await verify(["d", "ata: 1\n\n"], {})).records).toBe(1);
  expect((await verify("\ufeff: hi\n", { format: "sse" })).records).toBe(0);
  await expect(verify("database: 1\n", {})).rejects.toMatchObject({ code: "not-json" });
  await expect(verify(Buffer.from([0x3a, 0x20, 0xff, 0x0a]), {})).rejects.toMatchObject({ code: "bad-utf8" });
  await expect(verify("data: [[1]]\n\n", { maxDepth: 1 })).rejects.toMatchObject({ code: "too-deep" });
});

describe("what only begins as an event stream", () => {
  it.each([
    ["data: x\nname: Ana Example\n", "not-json"],
    ["id: 4711\nname: Ana Example", "not-json"],
    ["data: 1\r\r\r{}", "not-json"],
    ["event: login\n", "empty-input"],
    [": hi\n\ndata:\n\n", "empty-input"],
  ])("is refused, as redact refuses it: %j", async (text, code) => {
    await expect(verify(text, {})).rejects.toMatchObject({ code, place: { pointer: "" } });
    expect(() => redactBytes(text, {})).toThrow(expect.objectContaining({ code }));
    expect((await verify(text, { format: "sse" })).exit).toBe(0);
  });

  it("has its place near the line", async () => {
    const text = `${"data: 1\n\n".repeat(2000)}note: Ana Example\n`;
    await expect(verify(text, {})).rejects.toMatchObject({ place: { offset: 4 * 4096, line: expect.any(Number) } });
  });

  it("what redact writes is taken", async () => {
    const text = ": a@b.example\nretry: +1 202 555 0123\nevent: x\ndata: x\rdata: y\n\n";
    for (const unlisted of ["scan", "replace"] as const) {
      const { bytes } = redactBytes(text, { unlisted });
      expect(await verify(bytes, { unlisted })).toMatchObject({ exit: 0, records: 1 });
    }
  });
});

it("unlisted: keep passes over what stands beside the data, and counts it", async () => {
  const text = ": a@b.example\nid: +1 202-555-0123\ndata: hi\n\n";
  const report = await verify(text, { unlisted: "keep" });
  expect(report).toMatchObject({ exit: 0, passedOver: { unlisted: { email: 1, phone: 1 } } });
});
