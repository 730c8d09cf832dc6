/** A client that goes away in the middle of an export: everything ends, and nothing is left behind. */
import { once } from "node:events";
import type { Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { Readable } from "node:stream";
import { setImmediate as turn } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { coresMadeBy } from "../../helpers/core-count.ts";
import { recipeOf } from "./recipe.ts";
import { CALL, EVENT_STREAMS, PERSONAL, REDACTED } from "./samples.ts";

const recipe = recipeOf("docs/recipes/aborting-client.md");

type ExportServer = (open: (signal: AbortSignal) => Readable, log: (code: string) => void) => Server;

/** What the next client is to get. */
let lines: () => Iterable<string> | AsyncIterable<string>;
let source: Readable;
let signal: AbortSignal;
const logged: string[] = [];
let server: Server;
let port: number;

beforeAll(async () => {
  const { exportServer } = await recipe.load<{ exportServer: ExportServer }>("export-server.js");
  const open = (given: AbortSignal) => {
    signal = given;
    source = Readable.from(lines(), { objectMode: false });
    return source;
  };
  server = exportServer(open, (code) => logged.push(code)).listen(0, "127.0.0.1");
  await once(server, "listening");
  port = (server.address() as AddressInfo).port;
});
beforeEach(() => {
  logged.length = 0;
});
afterAll(() => server.close());

/** For ever; each piece ends in an open record. */
async function* endless(): AsyncGenerator<string> {
  yield `${CALL}\n${CALL.slice(0, 60)}`;
  for (;;) {
    await turn();
    yield `${CALL.slice(60)}\n${CALL.slice(0, 60)}`;
  }
}

/** Two records and a half; then nothing comes any more. */
async function* stalled(): AsyncGenerator<string> {
  yield `${CALL}\n${CALL}\n${CALL.slice(0, 60)}`;
  await new Promise(() => {});
}

/** Reads until so many bytes have come, then goes away. What came, without the head of the response. */
async function readAndLeave(bytes: number): Promise<string> {
  const client = connect(port, "127.0.0.1");
  client.write("GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n");
  let text = "";
  for await (const piece of client) {
    text += piece;
    if (text.length > bytes) break;
  }
  return text;
}

async function left(): Promise<void> {
  while (logged.length === 0) await turn();
}

describe("an export", () => {
  it("reaches a client that stays", async () => {
    lines = () => [`${CALL}\n`.repeat(1000)];
    expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe(`${REDACTED}\n`.repeat(1000));
    expect([logged, signal.aborted]).toEqual([[], false]);
  });

  it.each([
    ["reads", endless],
    ["waits", stalled],
  ])("ends when a client that %s goes away, with its source, and gives its core back", async (_what, given) => {
    lines = given;
    const made = await coresMadeBy(async () => {
      for (let i = 0; i < 20; i++) {
        logged.length = 0;
        const text = await readAndLeave(200);
        await left();
        expect([logged, source.destroyed, signal.aborted]).toEqual([["aborted"], true, true]);
        expect(text).toContain(REDACTED);
        expect(PERSONAL.filter((value) => text.includes(value))).toEqual([]);
      }
    });
    // The first export made it, unless the test before did.
    expect(made).toBeLessThanOrEqual(1);
  });

  it("that is an event stream does not leave", async () => {
    for (const text of EVENT_STREAMS) {
      logged.length = 0;
      lines = () => [text];
      expect(await readAndLeave(100_000)).toBe("");
      await left();
      expect([logged, source.destroyed]).toEqual([["unexpected-character"], true]);
    }
  });

  it("that is wrong has no end, and goes no further than the record before", async () => {
    lines = () => [`${CALL}\n`, CALL.slice(0, 60), " no\n", `${CALL}\n`];
    const text = await readAndLeave(100_000);
    await left();
    expect([logged, source.destroyed]).toEqual([["unexpected-character"], true]);
    expect(text.endsWith("0\r\n\r\n")).toBe(false);
    expect(text.split(REDACTED).length).toBeLessThanOrEqual(2);
    expect(PERSONAL.filter((value) => text.includes(value))).toEqual([]);
    await expect(fetch(`http://127.0.0.1:${port}`).then((answer) => answer.text())).rejects.toThrow();
  });
});
