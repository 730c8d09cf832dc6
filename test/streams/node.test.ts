/** `redact()` as a stream: it forwards, holds back, and ends in the Redactor's errors. */
import { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { compile, InputError, redact, redactBytes, UsageError } from "../../src/index.ts";
import { coresMadeBy } from "../helpers/core-count.ts";
import { packOf, rulesOf } from "../helpers/packs.ts";

const rules = rulesOf(packOf([{ path: "$.name" }]));

/** So many records, far more than a stream holds. */
const COUNT = 50_000;
const LINE = `{"name":"Ana Example","note":"${"n".repeat(100)}"}\n`;

function* lines(count: number): Generator<Buffer> {
  for (let i = 0; i < count; i++) yield Buffer.from(LINE);
}

async function collect(source: Iterable<Buffer>, options: Parameters<typeof redact>[0]): Promise<string> {
  const parts: Buffer[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      parts.push(chunk);
      done();
    },
  });
  await pipeline(Readable.from(source, { objectMode: false }), redact(options), sink);
  return Buffer.concat(parts).toString();
}

type Stream = ReturnType<typeof redact>;

/** Ways in which a stream ends before its input does. */
const CUT_OFF: Readonly<Record<string, (stream: Stream, abort: AbortController) => unknown>> = {
  "an error": (stream) => stream.destroy(new Error("made up")),
  "no error": (stream) => stream.destroy(),
  "its signal": (_stream, abort) => abort.abort(),
  "a reader that stops reading": async (stream) => {
    for await (const _ of stream) break;
  },
};

describe("a stream that is cut off", () => {
  it.each(Object.entries(CUT_OFF))("by %s gives its core back, and is no run that ended well", async (_how, cut) => {
    const redaction = compile({ rules });
    const made = await coresMadeBy(async () => {
      for (let i = 0; i < 10; i++) {
        const abort = new AbortController();
        const stream = redaction.stream({ signal: abort.signal });
        stream.on("error", () => {});
        stream.write(`${LINE}{"name":"Ana`);
        await cut(stream, abort);
        await new Promise((resolve) => (stream.closed ? resolve(undefined) : stream.once("close", resolve)));
        expect(stream.report.exit).toBe(2);
        expect(stream.report.inputs[0]?.records).toBe(1);
      }
    });
    expect(made).toBe(1);
  });

  it("is one that ended well, if nobody reads what is left of it", async () => {
    const stream = redact({ rules });
    stream.end(LINE);
    await new Promise((resolve) => stream.once("finish", resolve));
    stream.destroy();
    await new Promise((resolve) => stream.once("close", resolve));
    expect(stream.report.exit).toBe(0);
  });
});

describe("redact()", () => {
  it("gives what redactBytes gives", async () => {
    const whole = Buffer.from(LINE.repeat(100));
    const expected = Buffer.from(redactBytes(whole, { rules }).bytes).toString();
    expect(
      await collect(
        [...whole].map((byte) => Buffer.of(byte)),
        { rules },
      ),
    ).toBe(expected);
    expect(await collect([whole], { rules })).toBe(expected);
  });

  it("waits for a reader that is slow", async () => {
    const stream = redact({ rules });
    let taken = 0;
    const source = Readable.from(
      (function* () {
        for (const line of lines(COUNT)) {
          taken += line.length;
          yield line;
        }
      })(),
      { objectMode: false },
    );
    let go = () => {};
    const mayGo = new Promise<void>((resolve) => {
      go = resolve;
    });
    const stalled = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => void mayGo.then(() => done()),
    });
    const running = pipeline(source, stream, stalled);
    await wait(100);
    expect(taken).toBeLessThan((COUNT * LINE.length) / 2);
    go();
    await running;
    expect(taken).toBe(COUNT * LINE.length);
  });

  it("reports what was done", async () => {
    const stream = redact({ rules });
    stream.resume();
    await pipeline(Readable.from(lines(10), { objectMode: false }), stream);
    expect(stream.report.rules).toEqual([
      {
        id: "acme/test/entry-0",
        pack: "acme/test",
        action: "replace",
        category: "user.name",
        matched: 10,
        redacted: 10,
      },
    ]);
    expect(stream.report.inputs[0]?.records).toBe(10);
  });

  it("ends in an InputError, and never passes on the record that is wrong", async () => {
    const parts: Buffer[] = [];
    const stream = redact({ rules });
    stream.on("data", (chunk) => parts.push(chunk));
    const source = [Buffer.from(LINE), Buffer.from('{"name":"Ben Example","note":tru'), Buffer.from("th}")];
    await expect(pipeline(Readable.from(source, { objectMode: false }), stream)).rejects.toThrow(InputError);
    expect(Buffer.concat(parts).toString()).toBe(LINE.replace("Ana Example", "[NAME]"));
  });

  it("refuses wrong options at once", () => {
    expect(() => redact({ unlisted: "drop" } as never)).toThrow(UsageError);
    expect(() => redact({ rules, unlistd: "keep" } as never)).toThrow(/did you mean "unlisted"/);
  });
});
