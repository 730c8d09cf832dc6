/** fetch and undici: what comes to a server, and what comes from one. */
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import type { RequestInit, Response } from "undici";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { recipeOf } from "./recipe.ts";
import { CALL, EVENT_STREAMS, personalIn, REDACTED } from "./samples.ts";
import { LocalServer } from "./server.ts";

const recipe = recipeOf("docs/recipes/fetch.md");

const COUNT = 300;
const LINES = `${CALL}\n`.repeat(COUNT);
const REDACTED_LINES = `${REDACTED}\n`.repeat(COUNT);
const LIST = `[${`${CALL},\n`.repeat(COUNT)}0]`;
const REDACTED_LIST = `[${`${REDACTED},\n`.repeat(COUNT)}0]`;

/** How the records of a body begin, and end. */
interface Form {
  readonly head: string;
  readonly end: string;
}
const AS_LINES: Form = { head: "", end: "\n" };
const AS_LIST: Form = { head: "[", end: ",\n" };

/** When something of a body has come to the server. */
function pieceCame(): Promise<void> {
  return new Promise((resolve) => {
    server.onPiece = resolve;
  });
}

/** Whole records; then, when it is time, one that is wrong. */
async function* brokenLater({ head, end }: Form, time: Promise<void> = wait(20)): AsyncGenerator<string> {
  yield head + `${CALL}${end}`.repeat(10);
  await time;
  yield `${CALL.slice(0, 60)} no${end}`;
}

/** Whole records, then half of one, then nothing. */
async function* stalled({ head, end }: Form): AsyncGenerator<string> {
  yield head + `${CALL}${end}`.repeat(10) + CALL.slice(0, 60);
  await new Promise(() => {});
}

/** What leaves of both. */
const TEN_LINES = `${REDACTED}\n`.repeat(10);
const TEN_OF_LIST = `[${`${REDACTED},\n`.repeat(10)}`;

const server = new LocalServer((url, response) => answer(url, response));
let address: string;
const EVENTS = /^\/events\/(\d)$/;

function answer(url: string, response: ServerResponse): void {
  if (url === "/gzip") response.setHeader("content-encoding", "gzip").end(gzipSync(LIST));
  else if (url === "/broken") Readable.from(brokenLater(AS_LIST)).pipe(response);
  else if (url === "/stalled") Readable.from(stalled(AS_LIST)).pipe(response);
  else if (url === "/lines") response.end(LINES);
  else if (url === "/broken-lines-when-read") Readable.from(brokenLater(AS_LINES, pieceCame())).pipe(response);
  else if (url === "/stalled-lines") Readable.from(stalled(AS_LINES)).pipe(response);
  else if (EVENTS.test(url)) response.end(EVENT_STREAMS[Number(EVENTS.exec(url)?.[1])]);
  else if (url === "/missing") response.writeHead(404).end(CALL);
  else if (url === "/empty") response.writeHead(204).end();
  else response.setHeader("content-length", LIST.length).setHeader("x-kept", "yes").end(LIST);
}

beforeAll(async () => {
  address = await server.start();
});
afterAll(() => server.stop());

/** Aborted as soon as something of a body has come to the server. */
function abortedMeanwhile(): AbortSignal {
  const abort = new AbortController();
  server.onPiece = () => abort.abort();
  return abort.signal;
}
afterEach(() => {
  server.onPiece = () => {};
});

interface Module {
  post(url: string, body: Readable, init?: RequestInit): Promise<Response>;
  get(url: string, init?: RequestInit): Promise<Response>;
  relay(from: string, to: string, signal: AbortSignal): Promise<number>;
}

async function post(body: Iterable<string> | AsyncIterable<string>, init?: RequestInit): Promise<Response> {
  const { post } = await recipe.load<Module>("redact-fetch.js");
  return post(`${address}/in`, Readable.from(body, { objectMode: false }), init);
}

async function get(path: string, init?: RequestInit): Promise<Response> {
  const { get } = await recipe.load<Module>("redact-fetch.js");
  return get(`${address}${path}`, init);
}

async function relay(path: string, signal = new AbortController().signal): Promise<number> {
  const { relay } = await recipe.load<Module>("relay.js");
  return relay(`${address}${path}`, `${address}/in`, signal);
}

const codeOf = async (work: Promise<unknown>) => {
  const error = (await work.then(
    () => undefined,
    (error) => error,
  )) as Error & { cause?: Error };
  const { code, name } = (error?.cause ?? error) as Error & { code: string };
  return typeof code === "string" ? code : name;
};

describe("post", () => {
  it("sends a redacted body, in pieces", async () => {
    const answer = await post([LIST], { headers: { "content-type": "application/json" } });
    await answer.text();
    expect(await server.next()).toEqual({ text: REDACTED_LIST, whole: true, length: undefined });
  });

  it("rejects for a body that is not JSON, and the server gets no end of it", async () => {
    expect(await codeOf(post(brokenLater(AS_LIST, pieceCame())))).toBe("unexpected-character");
    const { text, whole } = await server.next();
    expect([whole, personalIn(text)]).toEqual([false, undefined]);
  });

  it("rejects for an event stream, and nothing of it leaves", async () => {
    const { post } = await recipe.load<Module>("redact-fetch.js");
    const own = new LocalServer(answer);
    let pieces = 0;
    own.onPiece = () => pieces++;
    const url = `${await own.start()}/in`;
    for (const text of EVENT_STREAMS) {
      expect(await codeOf(post(url, Readable.from([text], { objectMode: false })))).toBe("unexpected-character");
    }
    await wait(10);
    await own.stop();
    expect(pieces).toBe(0);
  });

  it("rejects when it is aborted, and nothing of an open record leaves", async () => {
    expect(await codeOf(post(stalled(AS_LIST), { signal: abortedMeanwhile() }))).toBe("AbortError");
    const { text, whole } = await server.next();
    expect([whole, text]).toEqual([false, TEN_OF_LIST]);
  });

  it("ends its source with the signal, also when the server has answered before it read all", async () => {
    const early = createServer((_request, response) => response.writeHead(413).end());
    await once(early.listen(0, "127.0.0.1"), "listening");
    const abort = new AbortController();
    const { post } = await recipe.load<Module>("redact-fetch.js");
    const source = Readable.from(stalled(AS_LIST), { objectMode: false });
    const url = `http://127.0.0.1:${(early.address() as AddressInfo).port}`;
    expect((await post(url, source, { signal: abort.signal })).status).toBe(413);
    abort.abort();
    await wait(10);
    expect(source.destroyed).toBe(true);
    early.closeAllConnections();
    early.close();
  });

  it("rejects where there is no server, and ends its source", async () => {
    const { post } = await recipe.load<Module>("redact-fetch.js");
    const stopped = new LocalServer(answer);
    const nowhere = await stopped.start();
    await stopped.stop();
    const source = Readable.from(stalled(AS_LIST), { objectMode: false });
    expect(await codeOf(post(nowhere, source))).toBe("ECONNREFUSED");
    await wait(10);
    expect(source.destroyed).toBe(true);
  });
});

describe("get", () => {
  it("gets a redacted body, also one that was compressed, without headers that are no longer right", async () => {
    for (const path of ["/plain", "/gzip"]) {
      const response = await get(path);
      expect([
        response.status,
        response.headers.get("content-length"),
        response.headers.get("content-encoding"),
      ]).toEqual([200, null, null]);
      expect(await response.text()).toBe(REDACTED_LIST);
    }
    expect((await get("/plain")).headers.get("x-kept")).toBe("yes");
  });

  it("keeps the status, and a body that is not there", async () => {
    const [missing, empty] = [await get("/missing"), await get("/empty")];
    expect([missing.status, await missing.text(), empty.status, await empty.text()]).toEqual([404, REDACTED, 204, ""]);
  });

  it("rejects at a wrong record, when it is read", async () => {
    const response = await get("/broken");
    let read = "";
    const reading = (async () => {
      for await (const bytes of response.body ?? []) read += Buffer.from(bytes);
    })();
    expect(await codeOf(reading)).toBe("unexpected-character");
    expect(read).toBe(TEN_OF_LIST);
  });

  it("rejects for an event stream, when it is read", async () => {
    for (const i of EVENT_STREAMS.keys()) {
      const response = await get(`/events/${i}`);
      expect(await codeOf(response.text())).toBe("unexpected-character");
    }
  });

  it("ends when it is aborted", async () => {
    const abort = new AbortController();
    const response = await get("/stalled", { signal: abort.signal });
    abort.abort();
    expect(await codeOf(response.text())).toBe("AbortError");
  });
});

describe("relay", () => {
  it("posts what it got, redacted", async () => {
    expect(await relay("/lines")).toBe(200);
    expect(await server.next()).toMatchObject({ text: REDACTED_LINES, whole: true });
  });

  it("rejects for an export that is wrong, that is not there, or that takes too long", async () => {
    expect(await codeOf(relay("/broken-lines-when-read"))).toBe("unexpected-character");
    const { text, whole } = await server.next();
    expect([whole, personalIn(text)]).toEqual([false, undefined]);
    await expect(relay("/missing")).rejects.toThrow("the export answered 404");
    expect(await codeOf(relay("/stalled-lines", abortedMeanwhile()))).toBe("AbortError");
    expect(await server.next()).toMatchObject({ text: TEN_LINES, whole: false });
  });

  it("rejects for an event stream, and nothing of it leaves", async () => {
    let pieces = 0;
    server.onPiece = () => pieces++;
    for (const i of EVENT_STREAMS.keys()) {
      expect(await codeOf(relay(`/events/${i}`))).toBe("unexpected-character");
    }
    await wait(10);
    expect(pieces).toBe(0);
  });
});
