/** The page on its own: by keyboard, from a server, with a large export, and that nothing can be sent from it. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Worker } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { redactBytes } from "../../src/redaction/web/redactor.ts";
import { start } from "../cli/program.ts";
import { ROOT } from "../docs/pages.ts";
import { chromiumPath } from "../web/chromium.ts";
import { came, details, opened, saved } from "./opened.ts";

const path = chromiumPath();

const SAMPLE = readFileSync(join(ROOT, "rules", "kore-ai", "call-details.sample.json"), "utf8");
const RULES = JSON.parse(readFileSync(join(ROOT, "dist", "packs", "kore-ai", "call-details.json"), "utf8"));
const NAME = "kore-ai-call-details.sample.json";
const expected = redactBytes(SAMPLE, { rules: RULES });

/** Whatever the size of the export: of the document, one part of it is shown. */
const MOST_ELEMENTS = 40_000;
const LARGE = 20_000_000;
/** Where other tests run beside it. */
const PATIENT = { timeout: 10_000 };

/** Tries, on a page or in a worker, to reach an address in every way that there is; whatever is thrown is not reached. */
const SENDS = `(async (address) => {
  const tries = {
    fetch: () => fetch(address),
    xhr: () => new Promise((done) => { const x = new XMLHttpRequest(); x.onloadend = done; x.open("GET", address); x.send(); }),
    beacon: () => navigator.sendBeacon(address, "x"),
    socket: () => new Promise((done) => { const s = new WebSocket(address.replace("http", "ws")); s.onerror = s.onopen = done; }),
    events: () => new Promise((done) => { const e = new EventSource(address); e.onerror = e.onopen = done; }),
    script: () => import(address),
    scripts: () => importScripts(address),
    worker: () => new Worker(address),
    image: () => new Promise((done) => { const i = new Image(); i.onerror = i.onload = done; i.src = address; }),
    frame: () => { const f = document.createElement("iframe"); f.src = address; document.body.append(f); f.remove(); },
    style: () => { const s = document.createElement("link"); s.rel = "stylesheet"; s.href = address; document.head.append(s); },
    font: () => new FontFace("x", "url(" + address + ")").load(),
    form: () => { const f = document.createElement("form"); f.action = address; f.method = "post"; document.body.append(f); f.submit(); f.remove(); },
  };
  for (const act of Object.values(tries)) {
    try { await Promise.race([act(), new Promise((done) => setTimeout(done, 300))]); } catch {}
  }
  return Object.keys(tries).length;
})`;

/** Presses Cancel as soon as it is there: a run may be over before a test that waits outside of the page sees it. */
const CANCEL = `new Promise((done) => {
  const watcher = new MutationObserver(() => {
    const button = document.getElementById("cancel");
    if (button === null || button.parentElement.hidden) return;
    watcher.disconnect();
    button.click();
    done();
  });
  watcher.observe(document.body, { subtree: true, childList: true, attributes: true });
})`;

describe.skipIf(path === undefined)("a fresh page", () => {
  let browser: Browser;
  let server: Server;
  let asked = 0;
  let address: string;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: path as string, args: ["--no-sandbox"] });
    server = createServer((_request, response) => {
      asked += 1;
      response.setHeader("access-control-allow-origin", "*").end("x");
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(async () => {
    server?.close();
    await browser?.close();
  });

  it("everything is reached by keyboard alone", async () => {
    const { page } = await opened(browser);
    const focus = async (id: string) => {
      for (let i = 0; i < 80; i++) {
        await page.keyboard.press("Tab");
        if ((await page.evaluate("document.activeElement.id")) === id) return;
      }
      throw new Error(`no way to #${id} by keyboard`);
    };
    await focus("file");
    await focus("sample");
    await page.keyboard.press("Enter");
    await came(page, NAME);
    await page.locator("#next").waitFor();
    // The reader is where it has come out, and has not far to the changes.
    await expect.poll(() => page.evaluate("document.activeElement.textContent"), PATIENT).toBe("3. What came of it");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.id")).toBe("to-changes");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("next");
    let stops = 0;
    for (; (await page.evaluate("document.activeElement.id")) !== "to-changes" && stops < 40; stops++) {
      await page.keyboard.press("Shift+Tab");
    }
    expect(stops).toBeLessThan(12);
    await focus("rules");
    await focus("save");
    const { bytes } = await saved(page, () => page.keyboard.press("Enter"));
    expect(bytes.equals(expected.bytes)).toBe(true);
    await focus("search");
    await page.keyboard.type("email");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Space");
    await focus("next");
    await expect.poll(() => details(page), PATIENT).toContain("mail");
    const before = await details(page);
    await page.keyboard.press("n");
    await expect.poll(() => details(page), PATIENT).not.toBe(before);
    await page.keyboard.press("p");
    await expect.poll(() => details(page), PATIENT).toBe(before);
    await focus("number");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("3");
    await page.keyboard.press("Enter");
    await expect.poll(() => details(page), PATIENT).toMatch(/^Change 3 of/);
    await page.close();
  });

  it("nothing can be sent, from the page or from its worker", async () => {
    const { page, requests } = await opened(browser);
    await expect.poll(() => page.workers().length, PATIENT).toBe(1);
    const [worker] = page.workers() as [Worker];
    await fetch(address);
    expect(asked).toBe(1);
    const tried = await page.evaluate<number>(`${SENDS}(${JSON.stringify(address)})`);
    await worker.evaluate(`${SENDS}(${JSON.stringify(address)})`);
    expect(tried).toBe(13);
    expect(asked).toBe(1);
    // Where no policy is, the same tries arrive.
    await page.goto(address);
    await page.evaluate(`${SENDS}(${JSON.stringify(address)})`);
    expect(asked).toBeGreaterThan(6);
    expect(requests.filter((url) => !url.startsWith(address))).toEqual([]);
    await page.close();
  });

  it("comes from a server as from disk, and asks it for nothing else", async () => {
    const child = start(["page"]);
    const said = await new Promise<string>((done) => child.stdout?.once("data", (bytes) => done(String(bytes))));
    const { page, requests, complaints } = await opened(browser, /http:\S+/.exec(said)?.[0]);
    await page.click("#sample");
    await came(page, NAME);
    const { bytes } = await saved(page, () => page.click("#save"));
    expect(bytes.equals(expected.bytes)).toBe(true);
    expect([requests, complaints]).toEqual([[], []]);
    await page.close();
    child.kill();
  });

  it("shows one part of a large export at a time, and is cancelled at once", async () => {
    const file = join(tmpdir(), `scrubjay-large-${process.pid}.ndjson`);
    const line = `${JSON.stringify(JSON.parse(SAMPLE))}\n`;
    const text = line.repeat(Math.ceil(LARGE / line.length));
    writeFileSync(file, text);
    const { page } = await opened(browser);
    try {
      const cancelled = page.evaluate(CANCEL);
      await page.setInputFiles("#file", file);
      await cancelled;
      await page.locator("#state", { hasText: "Cancelled." }).waitFor();
      await page.click("#again");
      await came(page, file.slice(tmpdir().length + 1));
      for (const id of ["#next", "#next"]) await page.click(id);
      for (const part of ["Next part", "Previous part"]) await page.getByText(part, { exact: true }).click();
      const { bytes } = await saved(page, () => page.click("#save"));
      expect(bytes.equals(redactBytes(text, { rules: RULES }).bytes)).toBe(true);
      expect(await page.evaluate<number>("document.querySelectorAll('*').length")).toBeLessThan(MOST_ELEMENTS);
      writeFileSync(file, "{}");
      const before = await page.locator("#part").innerText();
      await page.getByText("Next part", { exact: true }).click();
      await page.locator("#details", { hasText: "the file cannot be read: it may have changed" }).waitFor();
      expect(await page.locator("#part").innerText()).toBe(before);
    } finally {
      rmSync(file);
      await page.close();
    }
  });
});
