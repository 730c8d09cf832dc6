/** `redactWeb()` and `stream()` of `scrubjay/web`: they forward, hold back, and end in the Redactor's errors. */
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { compile, InputError, redactBytes, redactWeb, UsageError, type WebRedactStream } from "../../src/web.ts";
import { packOf, rulesOf } from "../helpers/packs.ts";

const rules = rulesOf(packOf([{ path: "$.name" }]));
const redaction = compile({ rules });

const COUNT = 20_000;
const LINE = `{"name":"Ana Example","note":"${"n".repeat(100)}"}\n`;
const WHOLE = new TextEncoder().encode(LINE.repeat(100));
const REDACTED = textOf([redactBytes(WHOLE, { rules }).bytes]);

function textOf(parts: readonly Uint8Array[]): string {
  return Buffer.concat(parts).toString();
}

function streamOf(source: Iterable<string>): ReadableStream<string> {
  const chunks = source[Symbol.iterator]();
  return new ReadableStream({
    pull: (controller) => {
      const next = chunks.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
  });
}

/** What came out, and the error after it. */
async function collect(
  source: Iterable<unknown>,
  stream: WebRedactStream = redaction.stream(),
): Promise<{ parts: Uint8Array[]; error?: unknown }> {
  const parts: Uint8Array[] = [];
  const input = streamOf(source as Iterable<string>);
  try {
    for await (const part of input.pipeThrough(stream)) parts.push(part);
  } catch (error) {
    return { parts, error };
  }
  return { parts };
}

function pieces(size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(WHOLE.length / size) }, (_, i) => WHOLE.subarray(i * size, (i + 1) * size));
}

describe("a stream", () => {
  it.each([1, 7, 4096, WHOLE.length])("gives what redactBytes gives, cut at each %i bytes", async (size) => {
    expect(textOf((await collect(pieces(size))).parts)).toBe(REDACTED);
  });

  it("is a TransformStream that hands on bytes of their own", async () => {
    const stream = redactWeb({ rules });
    expect(stream).toBeInstanceOf(TransformStream);
    const { parts } = await collect(pieces(4096), stream);
    for (const part of parts) expect(Object.getPrototypeOf(part)).toBe(Uint8Array.prototype);
    expect(new Set(parts.map(({ buffer }) => buffer)).size).toBe(parts.length);
  });

  it("takes text, also cut inside of a character, and any kind of bytes", async () => {
    const bytes = new TextEncoder().encode('"}');
    const source = ['{"a":"\ud83d', "\ude00", bytes.slice().buffer, new DataView(bytes.buffer, 2)];
    expect(textOf((await collect(source)).parts)).toBe('{"a":"😀"}');
  });

  it("says in its report what was done", async () => {
    const stream = redaction.stream();
    expect(stream.report.inputs[0]).toMatchObject({ bytes: 0 });
    await collect([WHOLE], stream);
    expect(stream.report.inputs[0]).toMatchObject({ bytes: WHOLE.length });
    expect(stream.report).toEqual(redaction.bytes(WHOLE).report);
  });

  it("waits for a reader that is slow", async () => {
    let taken = 0;
    const source = new ReadableStream<string>(
      {
        pull(controller) {
          if (taken === COUNT) controller.close();
          else if (taken++ < COUNT) controller.enqueue(LINE);
        },
      },
      { highWaterMark: 0 },
    );
    const reader = source.pipeThrough(redaction.stream()).getReader();
    await wait(20);
    expect(taken).toBeLessThan(5);
    let size = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) size += part.value.length;
    expect(taken).toBe(COUNT);
    expect(size).toBe((COUNT * REDACTED.length) / 100);
  });
});

describe("a wrong input", () => {
  const WRONG = `${LINE}{"name":"Ana Example","b":x}${LINE}`;

  it("errors the stream, and nothing of it comes out", async () => {
    const stream = redaction.stream();
    const { parts, error } = await collect([WRONG.slice(0, 150), WRONG.slice(150)], stream);
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ code: "unexpected-character", place: { line: 2 } });
    expect(textOf(parts)).not.toContain("Ana");
    expect(REDACTED.startsWith(textOf(parts))).toBe(true);
    expect(stream.report.exit).toBe(3);
  });

  it("is also one that ends too early", async () => {
    const { parts, error } = await collect(['{"name":"Ana Example"']);
    expect(error).toMatchObject({ code: "unexpected-end" });
    expect(parts).toEqual([]);
  });

  it("fails the writer too, whatever follows", async () => {
    const { readable, writable } = redaction.stream();
    const ended = new Response(readable).text().catch((error) => error);
    const writer = writable.getWriter();
    await expect(writer.write("no JSON at all")).rejects.toBeInstanceOf(InputError);
    await expect(writer.write("{}")).rejects.toBeInstanceOf(InputError);
    expect(await ended).toBeInstanceOf(InputError);
  });

  it.each([[1], [null], [{}], [["{}"]]])("is what is neither bytes nor text: %j", async (chunk) => {
    expect((await collect([chunk])).error).toMatchObject({ name: "UsageError", code: "wrong-type" });
  });
});

describe("an end from outside", () => {
  const OPEN = '{"name":"Ana Example","note":"';

  it.each(["before", "after"])("by a signal that is aborted %s the first byte", async (when) => {
    const control = new AbortController();
    if (when === "before") control.abort(new Error("enough"));
    const stream = redaction.stream({ signal: control.signal });
    const reader = stream.readable.getReader();
    const writer = stream.writable.getWriter();
    writer.closed.catch(() => {});
    const written = when === "after" ? writer.write(OPEN).catch(() => {}) : undefined;
    await wait(1);
    control.abort(new Error("enough"));
    await expect(reader.read()).rejects.toThrow("enough");
    await expect(writer.write("x")).rejects.toThrow("enough");
    await written;
    expect(stream.report.exit).toBe(2);
  });

  it("by its reader, or by its writer, gives back the core", async () => {
    const own = compile({ rules });
    const cancelled = own.stream();
    const first = cancelled.writable.getWriter();
    first.closed.catch(() => {});
    const written = first.write(OPEN).catch(() => {});
    await wait(1);
    await cancelled.readable.cancel(new Error("gone"));
    await written;
    expect(cancelled.report.exit).toBe(2);
    const aborted = own.stream();
    const second = aborted.writable.getWriter();
    second.closed.catch(() => {});
    await second.abort(new Error("gone")).catch(() => {});
    expect(aborted.report.exit).toBe(2);
    expect(textOf([own.bytes(WHOLE).bytes])).toBe(REDACTED);
  });

  it("leaves nothing on a signal that outlives many streams", async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...given: Parameters<typeof add>) => {
      listeners++;
      add(...given);
    };
    signal.removeEventListener = (...given: Parameters<typeof remove>) => {
      listeners--;
      remove(...given);
    };
    await collect([WHOLE], redaction.stream({ signal }));
    await collect(["x"], redaction.stream({ signal }));
    await redaction.stream({ signal }).readable.cancel();
    expect(listeners).toBe(0);
  });
});

describe("options", () => {
  it.each([
    ["unknown-option", { signals: 1 }],
    ["wrong-type", { signal: {} }],
    ["wrong-type", null],
  ])("%s", (code, options) => {
    expect(() => redaction.stream(options as never)).toThrow(expect.objectContaining({ name: "UsageError", code }));
  });

  it("are checked at once, those of the redaction too", () => {
    expect(() => redactWeb({ nope: 1 } as never)).toThrow(UsageError);
    const wrong = { rules, key: "k".repeat(32), ciphers: {} } as never;
    expect(() => redactWeb(wrong)).toThrow(expect.objectContaining({ code: "wrong-type" }));
    expect(() => redactWeb({ rules, key: "k".repeat(32) })).toThrow(expect.objectContaining({ code: "no-ciphers" }));
  });

  it.each([[['{"a":"\ud83d', "x"]], [[5]], [[{}]]])(
    "what the run is not to blame for ends it, too: %j",
    async (source) => {
      const stream = redaction.stream();
      const { error } = await collect(source, stream);
      expect(error).toBeInstanceOf(UsageError);
      expect(stream.report.exit).toBe(2);
    },
  );
});
