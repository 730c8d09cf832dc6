/** Fastify: what handlers, clients and the log see of bodies. */
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type AddressInfo, connect } from "node:net";
import { join } from "node:path";
import { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { type FastifyBaseLogger, type FastifyInstance, fastify } from "fastify";
import { afterEach, describe, expect, it } from "vitest";
import { recipeOf } from "./recipe.ts";
import { CALL, PERSONAL, personalIn, REDACTED, WRONG } from "./samples.ts";

const recipe = recipeOf("docs/recipes/fastify.md");
const ofPino = recipeOf("docs/recipes/pino.md");

/** What handlers saw, and what was logged. */
const seen: unknown[] = [];
const logged: string[] = [];
let made: FastifyInstance | undefined;

const JSON_TYPE = "application/json";

async function app(): Promise<FastifyInstance> {
  const { redactBodies } = await recipe.load<{ redactBodies(app: FastifyInstance): void }>("redact-bodies.js");
  [seen.length, logged.length] = [0, 0];
  made = fastify({ bodyLimit: 10_000, logger: { stream: { write: (line: string) => logged.push(line) } } });
  redactBodies(made);
  made.post("/in", async ({ body }, reply) => {
    seen.push(body);
    return reply.code(204).send();
  });
  made.get("/object", async () => JSON.parse(CALL));
  made.get("/bytes", async (_, reply) =>
    reply.type(JSON_TYPE).header("content-length", CALL.length).send(Buffer.from(CALL)),
  );
  made.get("/stream", async (_, reply) =>
    reply
      .type(JSON_TYPE)
      .header("content-length", CALL.length)
      .send(Readable.from([CALL.slice(0, 50), CALL.slice(50)])),
  );
  made.get("/text", async () => `call ${PERSONAL[0]}`);
  made.get("/broken", async (_, reply) => reply.type(JSON_TYPE).send(Readable.from([CALL.slice(0, 60), "no"])));
  made.get("/long-broken", async (_, reply) => reply.type(JSON_TYPE).send(Readable.from(brokenLater())));
  made.get("/trailer", async (_, reply) => {
    reply.trailer("caller", async () => PERSONAL[0]);
    return JSON.parse(CALL);
  });
  made.get("/throws", async () => {
    throw new Error(`while ${PERSONAL[2]} called`);
  });
  return made;
}

async function* brokenLater(): AsyncGenerator<string> {
  yield `[0${`,{"caller":"${PERSONAL[0]}"}`.repeat(100)}`;
  await wait(20);
  yield `,"${PERSONAL[1]}",no]`;
}

afterEach(async () => {
  await made?.close();
  made = undefined;
});

async function post(body: string | Buffer, type = JSON_TYPE) {
  return (await app()).inject({ method: "POST", url: "/in", body, headers: { "content-type": type } });
}

async function get(url: string, method: "GET" | "HEAD" = "GET") {
  return (await app()).inject({ method, url });
}

async function listening() {
  const ready = await app();
  await ready.listen({ port: 0, host: "127.0.0.1" });
  const { port } = ready.server.address() as AddressInfo;
  return { app: ready, port, url: `http://127.0.0.1:${port}/in` };
}

describe("a request", () => {
  it("reaches the handler redacted", async () => {
    expect((await post(CALL)).statusCode).toBe(204);
    expect(seen).toEqual([JSON.parse(REDACTED)]);
  });

  it.each(WRONG)("that is not JSON is answered by 400: %s", async (_code, body) => {
    const { statusCode, payload } = await post(body);
    expect([statusCode, personalIn(payload), personalIn(logged.join()), seen]).toEqual([400, undefined, undefined, []]);
    expect(payload).toContain("at offset");
    expect(logged.join()).toContain("InputError");
  });

  it("of another type is redacted or refused too", async () => {
    expect((await post(`call ${PERSONAL[0]}`, "text/plain")).statusCode).toBe(400);
    expect(seen).toEqual([]);
    expect((await post(`"call ${PERSONAL[0]}"`, "text/plain")).statusCode).toBe(204);
    expect(seen).toEqual(["call [PHONE]"]);
  });

  it("without a body, or with one where none belongs, is none of its business", async () => {
    expect((await (await app()).inject({ method: "POST", url: "/in" })).statusCode).toBe(204);
    expect((await made?.inject({ method: "GET", url: "/object", body: "no JSON" }))?.statusCode).toBe(200);
  });

  it("whose content type is malformed is answered by 415, unread", async () => {
    const { statusCode, payload } = await post(CALL, "no type");
    expect([statusCode, personalIn(payload), personalIn(logged.join()), seen]).toEqual([415, undefined, undefined, []]);
  });

  it("that is too long is refused", async () => {
    expect((await post(`"${"n".repeat(20_000)}"`)).statusCode).toBe(413);
  });

  it("over a connection is redacted, or answered by 400", async () => {
    const { url } = await listening();
    const send = (body: string) => fetch(url, { method: "POST", body, headers: { "content-type": JSON_TYPE } });
    expect([(await send(CALL)).status, (await send(CALL.slice(0, -1))).status]).toEqual([204, 400]);
    expect(seen).toEqual([JSON.parse(REDACTED)]);
  });

  it("that breaks off reaches nobody", async () => {
    const { app, port } = await listening();
    const client = connect(port, "127.0.0.1");
    const head = ["POST /in HTTP/1.1", "host: a", `content-type: ${JSON_TYPE}`, `content-length: ${CALL.length}`];
    client.write(`${head.join("\r\n")}\r\n\r\n${CALL.slice(0, 60)}`);
    client.end();
    await once(client.resume(), "close");
    await app.close();
    expect([seen, personalIn(logged.join())]).toEqual([[], undefined]);
  });

  it("may not name a prototype", async () => {
    expect((await post('{"__proto__": {"caller": 1}}')).statusCode).toBe(400);
    expect(seen).toEqual([]);
  });
});

describe("a response", () => {
  it.each(["/object", "/bytes", "/stream"])("comes redacted: %s", async (url) => {
    const { statusCode, payload, headers } = await get(url);
    expect([statusCode, payload.replace(/\s/g, "")]).toEqual([
      200,
      expect.stringContaining('"agent":{"name":"[NAME]"}'),
    ]);
    expect(personalIn(payload)).toBe(undefined);
    expect(headers["content-length"] ?? `${payload.length}`).toBe(`${payload.length}`);
  });

  it("to HEAD has the length of the redacted body", async () => {
    expect((await get("/bytes", "HEAD")).headers["content-length"]).toBe(`${REDACTED.length}`);
    expect((await get("/stream", "HEAD")).payload).toBe("");
  });

  it.each(["/text", "/broken"])("that is not JSON does not leave: %s", async (url) => {
    const { statusCode, payload } = await get(url);
    expect([statusCode, personalIn(payload), personalIn(logged.join())]).toEqual([500, undefined, undefined]);
  });

  it("that is wrong later has no end", async () => {
    const { port } = await listening();
    const answer = await fetch(`http://127.0.0.1:${port}/long-broken`);
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow("terminated");
    expect(personalIn(logged.join())).toBe(undefined);
  });

  it("to an error is redacted too", async () => {
    const { statusCode, payload } = await get("/throws");
    expect([statusCode, JSON.parse(payload).message]).toEqual([500, "while [EMAIL] called"]);
  });

  it("may have trailers, which are not looked at", async () => {
    const { trailers, payload } = await get("/trailer");
    expect([trailers.caller, personalIn(payload)]).toEqual([PERSONAL[0], undefined]);
  });
});

describe("Fastify's own log", () => {
  it("holds in full what handlers throw", async () => {
    await get("/throws");
    const { err } = logged.map((line) => JSON.parse(line)).find(({ level }) => level === 50);
    expect([err.message, err.stack.includes(err.message)]).toEqual([`while ${PERSONAL[2]} called`, true]);
  });

  it("is redacted by the logger of the page on pino", async () => {
    const { redactedLog } = await ofPino.load<{ redactedLog(file: string): FastifyBaseLogger }>("redact-log.js");
    const file = join(ofPino.folder, "fastify.log");
    const silent = fastify({ loggerInstance: redactedLog(file) });
    silent.get("/throws", async () => {
      throw new Error(`while ${PERSONAL[2]} called`);
    });
    await silent.inject(`/throws?by=${PERSONAL[2]}`);
    await silent.close();
    const lines = readFileSync(file, "utf8");
    expect([personalIn(lines), lines.includes("while [EMAIL] called"), lines.includes("by=[EMAIL]")]).toEqual([
      undefined,
      true,
      true,
    ]);
  });
});
