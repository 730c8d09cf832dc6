/** `scrubjay page`: the page at an address of this machine, and as a file. */
import type { ChildProcess } from "node:child_process";
import { readFile } from "node:fs/promises";
import { type IncomingHttpHeaders, request } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isOwnHost } from "../../../src/cli/served/served.ts";
import { ROOT } from "../../docs/pages.ts";
import { folderWith, outcomeOf, scrubjay, start } from "../program.ts";

const html = await readFile(join(ROOT, "dist", "page", "scrubjay.html"), "utf8");

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly host?: string;
}

/** A server that has said where it is. */
async function served(args: readonly string[] = []): Promise<{ child: ChildProcess; said: string; port: number }> {
  const child = start(["page", ...args]);
  const said = await new Promise<string>((done) =>
    child.stdout?.once("data", (bytes: Buffer) => done(bytes.toString())),
  );
  return { child, said, port: Number(/:(\d+)\//.exec(said)?.[1]) };
}

function ask(port: number, { method = "GET", path = "/", host = `127.0.0.1:${port}` }: Asked = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request({ host: "127.0.0.1", port, method, path, headers: { host }, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (bytes: Buffer) => parts.push(bytes));
      response.on("end", () => {
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts).toString() });
      });
    });
    asked.on("error", fail);
    asked.end();
  });
}

describe("a server", () => {
  let child: ChildProcess;
  let said: string;
  let port: number;

  beforeAll(async () => {
    ({ child, said, port } = await served());
  });
  afterAll(() => child.kill());

  test("says where the page is, and hands it out with its policy", async () => {
    expect(said).toBe(`Page at http://127.0.0.1:${port}/ (Ctrl+C ends it)\n`);
    const { status, headers, body } = await ask(port);
    expect(status).toBe(200);
    expect(body).toBe(html);
    const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": `${policy}; frame-ancestors 'none'`,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cache-control": "no-store",
    });
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[^ ]+' 'wasm-unsafe-eval'; style-src 'sha256-[^ ]+'; /,
    );
  });

  test("answers HEAD without the page, and to another name of the loopback", async () => {
    expect(await ask(port, { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
    expect(await ask(port, { host: `localhost:${port}` })).toMatchObject({ status: 200 });
  });

  test("knows itself at HTTP's own port by its name alone, and in capitals", () => {
    expect(["127.0.0.1", "LocalHost", "127.0.0.1:80"].map((host) => isOwnHost(host, 80))).toEqual([true, true, true]);
    expect(["example.com", "127.0.0.1:81", ""].map((host) => isOwnHost(host, 80))).toEqual([false, false, false]);
    expect(["127.0.0.1", "localhost"].map((host) => isOwnHost(host, 8080))).toEqual([false, false]);
  });

  test.each<[what: string, asked: Asked, status: number]>([
    ["another name, which somebody lets point here", { host: "rebound.example.com" }, 403],
    ["the right name at another port", { host: "127.0.0.1:1" }, 403],
    ["another path", { path: "/dist/page/scrubjay.html" }, 404],
    ["a query", { path: "/?a" }, 404],
    ["a way out of the folder", { path: "/../package.json" }, 404],
    ["something to take in", { method: "POST" }, 405],
    ["something to delete", { method: "DELETE" }, 405],
  ])("refuses %s", async (_what, asked, status) => {
    expect(await ask(port, asked)).toMatchObject({ status, body: "" });
  });

  test("leaves a port to whom it belongs: exit 4", async () => {
    const second = await scrubjay(["page", "--port", String(port)]);
    expect(second).toEqual({
      exit: 4,
      stdout: "",
      stderr: `scrubjay: port ${port} is in use: give another --port, or none\n`,
    });
  });
});

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s ends it, as is meant, even while somebody is connected",
  async (signal) => {
    const { child, port } = await served();
    await ask(port);
    const outcome = outcomeOf(child);
    child.kill(signal);
    expect(await outcome).toEqual({ exit: 0, stdout: "", stderr: "" });
  },
);

test("-o writes the page as a file, and serves nothing", async () => {
  const cwd = await folderWith();
  expect(await scrubjay(["page", "-o", "page.html"], { cwd })).toEqual({ exit: 0, stdout: "", stderr: "" });
  expect(await readFile(join(cwd, "page.html"), "utf8")).toBe(html);
});

test.each([
  [["--port", "65536"], "--port: expected a whole number, up to 65535"],
  [["--port", "x"], "--port: expected a whole number, up to 65535"],
  [["-o", "x.html", "--open"], "-o writes a file and serves nothing"],
  [["-o", "x.html", "--port", "1"], "-o writes a file and serves nothing"],
  [["x.json"], "page takes no names"],
])("refuses %j", async (args, message) => {
  const { exit, stderr } = await scrubjay(["page", ...args]);
  expect(exit).toBe(2);
  expect(stderr).toContain(message);
});
