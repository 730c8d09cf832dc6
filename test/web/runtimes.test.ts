/** The same in Chromium, on a page and in a worker, and in Deno, as in Node. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../docs/pages.ts";
import { bundled } from "./bundle.ts";
import type { Answers } from "./cases.ts";
import { chromiumPath } from "./chromium.ts";
import { given, nodesAnswers } from "./given.ts";

const PROGRAM = `import * as library from "scrubjay/web"; import { answers } from "./test/web/cases.ts";
const given = ${JSON.stringify(await given())};`;
const expected = nodesAnswers(await given());

const CODES = ["unexpected-character", "empty-input", "unexpected-end", "too-deep", "bad-utf8", "compressed"];

function expectNodes(found: Answers): void {
  expect(found.samples.map(([name]) => name)).toEqual(expected.samples.map(([name]) => name));
  expect(found.samples).toEqual(expected.samples);
  expect(found.keyed).toBe(expected.keyed);
  expect(found.parsed).toEqual(expected.parsed);
  expect(found.noCiphers).toBe("no-ciphers");
  expect(expected.wrong).toMatchObject(CODES.map((code) => ({ code })));
  expect(found.wrong.map(([whole]) => whole)).toEqual(expected.wrong);
  for (const [whole, streamed, output] of found.wrong) {
    expect(streamed).toEqual(whole);
    // What had come out before the error are redacted records.
    expect(["", '{"a":"[EMAIL]"}']).toContain(output);
  }
}

const path = chromiumPath();
if (path === undefined)
  console.warn("skipped: test/web in Chromium: there is no chromium on the path (apt-get install chromium)");

/** Only what a strict page allows: scripts of its own, and WebAssembly. */
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'";
const WITHOUT_WASM = "default-src 'none'; script-src 'self'";

describe.skipIf(path === undefined)("in Chromium", () => {
  let browser: Browser;
  let server: Server;
  let address: string;

  beforeAll(async () => {
    const page = await bundled(`${PROGRAM} globalThis.answered = () => answers(library, given);`, "iife");
    const worker = await bundled(`${PROGRAM} answers(library, given).then((found) => postMessage(found));`, "iife");
    const files: Readonly<Record<string, string>> = { "/page.js": page.code, "/worker.js": worker.code };
    server = createServer(({ url = "" }, response) => {
      const script = files[url];
      response.setHeader("content-security-policy", url === "/strict" ? WITHOUT_WASM : POLICY);
      response.setHeader("content-type", script === undefined ? "text/html" : "text/javascript; charset=utf-8");
      response.end(script ?? '<!doctype html><script src="/page.js"></script>');
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath: path as string, args: ["--no-sandbox"] });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  async function onPage<Found>(url: string, script: string): Promise<Found> {
    const page = await browser.newPage();
    try {
      await page.goto(`${address}${url}`);
      return await page.evaluate(script);
    } finally {
      await page.close();
    }
  }

  it("on a page", async () => expectNodes(await onPage("/", "answered()")));

  it("in a worker", async () => {
    const script = `new Promise((done, fail) => {
      const worker = new Worker("/worker.js");
      worker.onmessage = ({ data }) => done(data);
      worker.onerror = ({ message }) => fail(new Error(message));
    })`;
    expectNodes(await onPage("/", script));
  });

  it("not where a page allows no WebAssembly", async () => {
    await expect(onPage("/strict", "answered()")).rejects.toThrow(/WebAssembly/);
  });
});

describe("in Deno", () => {
  const folder = mkdtempSync(join(tmpdir(), "scrubjay-deno-"));
  const deno = join(ROOT, "node_modules", ".bin", "deno");
  afterAll(() => rmSync(folder, { recursive: true }));

  it("without any permission", async () => {
    const program = join(folder, "program.mjs");
    const { code } = await bundled(
      `${PROGRAM} answers(library, given).then((found) => console.log(JSON.stringify(found)));`,
    );
    writeFileSync(program, code);
    const settings = {
      encoding: "utf8",
      env: { ...process.env, DENO_DIR: folder, DENO_NO_UPDATE_CHECK: "1" },
    } as const;
    const { stdout, stderr } = spawnSync(deno, ["run", "--no-config", "--no-remote", program], {
      ...settings,
      maxBuffer: 2 ** 28,
    });
    expect(stderr).toBe("");
    expectNodes(JSON.parse(stdout));
  });
});
