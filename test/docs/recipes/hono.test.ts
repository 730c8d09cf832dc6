/** Hono: what handlers and clients see of bodies. */
import { gzipSync } from "node:zlib";
import { Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { setCookie } from "hono/cookie";
import { HTTPException } from "hono/http-exception";
import { describe, expect, it } from "vitest";
import { recipeOf } from "./recipe.ts";
import { CALL, PERSONAL, REDACTED, WRONG } from "./samples.ts";

const recipe = recipeOf("docs/recipes/hono.md");

type Bodies = Record<"redactRequest" | "redactResponse", MiddlewareHandler>;

/** What handlers saw. */
const seen: unknown[] = [];

async function app(): Promise<Hono> {
  const { redactRequest, redactResponse } = await recipe.load<Bodies>("redact-bodies.js");
  const made = new Hono();
  made.use("/calls/*", bodyLimit({ maxSize: 10_000 }), redactRequest);
  made.post("/calls/in", async (c) => {
    seen.push(await c.req.text(), c.req.header("content-length"), c.req.header("x-kept"));
    return c.body(null, 204);
  });
  made.use("/out/*", redactResponse);
  made.get("/out/call", (c) =>
    c.body(CALL, 200, { "content-type": "application/json", "content-length": `${CALL.length}`, "x-kept": "yes" }),
  );
  made.get("/out/text", (c) => c.text(`call ${PERSONAL[0]}`));
  made.get("/out/headers", (c) => {
    c.header("x-caller", PERSONAL[0]);
    setCookie(c, "agent", PERSONAL[1]);
    return c.text("no JSON");
  });
  made.get("/out/gzip", (c) => c.body(gzipSync(CALL), 200, { "content-encoding": "gzip" }));
  // A response whose headers nobody may change, as fetch gives them.
  made.get("/out/fetched", () => fetch(`data:application/json,${encodeURIComponent(CALL)}`));
  made.get("/out/empty", (c) => c.body(null, 204));
  made.get("/out/throws", () => {
    throw new Error("made up");
  });
  made.onError((error, c) =>
    error instanceof HTTPException ? error.getResponse() : c.json({ error: `while ${PERSONAL[2]} called` }, 503),
  );
  return made;
}

async function post(body: string | Buffer<ArrayBuffer>): Promise<Response> {
  seen.length = 0;
  const headers = { "content-length": `${Buffer.byteLength(body)}`, "x-kept": "yes" };
  return (await app()).request("/calls/in", { method: "POST", body, headers });
}

describe("a request", () => {
  it("reaches the handler redacted", async () => {
    expect((await post(CALL)).status).toBe(204);
    expect(seen).toEqual([REDACTED, `${REDACTED.length}`, "yes"]);
  });

  it.each(WRONG)("that is not JSON is answered by 400: %s", async (code, body) => {
    const answer = await post(body);
    expect([answer.status, await answer.text()]).toEqual([400, `{"error":"${code}"}`]);
    expect(seen).toEqual([]);
  });

  it("may be empty", async () => {
    expect((await post("")).status).toBe(204);
    expect((await (await app()).request("/calls/in", { method: "POST" })).status).toBe(204);
  });

  it("that something has read before never reaches the handler", async () => {
    seen.length = 0;
    const late = new Hono().use(async (c, next) => {
      await c.req.text();
      await next();
    });
    late.route("/", await app());
    expect((await late.request("/calls/in", { method: "POST", body: CALL })).status).toBe(503);
    expect(seen).toEqual([]);
  });

  it("that is too long is refused before it is redacted", async () => {
    expect((await post(`"${"n".repeat(20_000)}"`)).status).toBe(413);
  });
});

describe("a response", () => {
  it("comes redacted, with the other headers and no wrong length", async () => {
    const answer = await (await app()).request("/out/call");
    expect(await answer.text()).toBe(REDACTED);
    expect(Object.fromEntries(answer.headers)).toEqual({ "content-type": "application/json", "x-kept": "yes" });
  });

  it("that is not JSON does not leave", async () => {
    const answer = await (await app()).request("/out/text");
    expect([answer.status, await answer.json()]).toEqual([500, { error: "unexpected-character" }]);
  });

  it("that is not JSON loses the headers that handlers and middleware have set", async () => {
    const outer = new Hono().use(async (c, next) => {
      c.header("x-agent", PERSONAL[1]);
      await next();
      c.header("x-later", "yes");
    });
    outer.route("/", await app());
    const answer = await outer.request("/out/headers");
    expect(answer.status).toBe(500);
    expect(Object.fromEntries(answer.headers)).toEqual({ "content-type": "application/json", "x-later": "yes" });
  });

  it("that is compressed already does not leave, nor do its headers", async () => {
    const answer = await (await app()).request("/out/gzip");
    expect([answer.status, await answer.json(), answer.headers.get("content-encoding")]).toEqual([
      500,
      { error: "compressed" },
      null,
    ]);
  });

  it("may come from another server", async () => {
    expect(await (await (await app()).request("/out/fetched")).text()).toBe(REDACTED);
  });

  it("may be empty, also to HEAD", async () => {
    const [empty, head] = [
      await (await app()).request("/out/empty"),
      await (await app()).request("/out/call", { method: "HEAD" }),
    ];
    expect([empty.status, await empty.text(), head.status, await head.text()]).toEqual([204, "", 200, ""]);
    expect(head.headers.get("content-length")).toBe(null);
  });

  it("to an error is redacted too", async () => {
    const answer = await (await app()).request("/out/throws");
    expect([answer.status, await answer.json()]).toEqual([503, { error: "while [EMAIL] called" }]);
  });
});
