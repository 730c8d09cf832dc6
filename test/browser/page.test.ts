/** The page that runs the product, as it is built, in Chromium: what a reader does with it, and that nothing leaves it. */
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Browser, chromium, type Page, type Worker } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { redactBytes } from "../../src/redaction/web/redactor.ts";
import { ROOT } from "../docs/pages.ts";
import { chromiumPath } from "../web/chromium.ts";
import { contrasts } from "./contrast.ts";
import { came, details, give, type Opened, opened, saved } from "./opened.ts";

const path = chromiumPath();
if (path === undefined)
  console.warn("skipped: test/browser in Chromium: there is no chromium on the path (apt-get install chromium)");

const SAMPLE = readFileSync(join(ROOT, "rules", "kore-ai", "call-details.sample.json"), "utf8");
const RULES = JSON.parse(readFileSync(join(ROOT, "dist", "packs", "kore-ai", "call-details.json"), "utf8"));
const NAME = "kore-ai-call-details.sample.json";
const expected = redactBytes(SAMPLE, { rules: RULES });

const WRONG_RULES = `format: pii-rules/1
id: acme/calls
version: "1.0.0"
rules:
  - id: callee
    path: "$.callee"
    category: user.contact.fone
    why: The number that the agent called
`;

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

describe.skipIf(path === undefined)("the page", () => {
  let browser: Browser;
  let shared: Opened;
  let page: Page;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: path as string, args: ["--no-sandbox"] });
    shared = await opened(browser);
    page = shared.page;
  }, 60_000);

  afterAll(async () => browser?.close());

  async function choose(value: string): Promise<void> {
    await page.selectOption("#rules", value);
  }

  it("shows what the pack that fits does to a made-up export, and saves what redactBytes makes", async () => {
    await page.click("#sample");
    await came(page, NAME);
    expect(await page.inputValue("#rules")).toBe("kore-ai/call-details");
    const { name, bytes } = await saved(page, () => page.click("#save"));
    expect(name).toBe("kore-ai-call-details.sample.redacted.json");
    expect(bytes.equals(expected.bytes)).toBe(true);
    const report = await saved(page, () => page.click("#save-report"));
    expect(report.name).toBe("kore-ai-call-details.sample.report.json");
    expect(JSON.parse(report.bytes.toString()).rules).toEqual(JSON.parse(JSON.stringify(expected.report.rules)));
  });

  it("names the rule, the place and the reason of the selected change", async () => {
    await page.fill("#number", "1");
    await page.press("#number", "Enter");
    expect(await details(page)).toMatch(/^Change 1 of \d+/);
    expect(await details(page)).toContain("kore-ai/call-details/");
    expect(await details(page)).toMatch(/place\s+\$\.data\[\*\]\./);
    expect(await details(page)).toMatch(/why\s+\S/);
    expect(await page.locator("del.selected").count()).toBeGreaterThan(0);
  });

  it("goes from change to change, and with a filter to those of one rule alone", async () => {
    await page.click("#all", { force: true }).catch(() => {});
    const rules = new Set<string>();
    const box = page.locator(".filters fieldset").first().locator("input").nth(1);
    await box.check();
    for (let i = 0; i < 3; i++) {
      const [, rule = ""] = /rule\s+(\S+)/.exec(await details(page)) ?? [];
      rules.add(rule);
      await page.locator("#next").click();
    }
    expect(rules.size).toBe(1);
    expect(await page.locator(".dim").count()).toBeGreaterThan(0);
    await page.click("#all");
    expect(await page.locator(".dim").count()).toBe(0);
  });

  it("says of wrong JSON where it is wrong, and gives no output", async () => {
    await give(page, "wrong.json", '{"a": "canary.jones@example.com",\n "b": tru}');
    const said = await page.locator("#failed").innerText();
    expect(said).toMatch(/bad-literal: .*line 2, column 10, /);
    expect(said).not.toContain("canary");
    expect(await page.locator("#save").count()).toBe(0);
  });

  it("lists the problems of a rule file with their places, leads there, and runs it once it is right", async () => {
    await give(page, "call.json", '{"callee": "+1 202 555 0123", "n": 1}');
    await choose("own");
    await page.fill("#rule-text", WRONG_RULES);
    const problem = page.locator("#problems li", { hasText: "unknown-category" });
    await problem.waitFor();
    expect(await problem.innerText()).toMatch(/^7:15/);
    expect(await page.locator("#save").count()).toBe(0);
    await problem.locator("button").click();
    const at = await page.evaluate<number>("document.querySelector('#rule-text').selectionStart");
    expect(at).toBe(WRONG_RULES.indexOf("user.contact.fone"));
    await page.fill("#rule-text", WRONG_RULES.replace("fone", "phone_number"));
    await came(page, "call.json");
    await page.locator("#save").waitFor();
    const { bytes } = await saved(page, () => page.click("#save"));
    expect(bytes.toString()).toBe('{"callee": "[PHONE]", "n": 1}');
  });

  it("shows what is hostile as text", async () => {
    await choose("none");
    const hostile = {
      '<img src=x onerror="document.title=1">': "<script>document.title = 2</script> ana@example.com",
      turned: "\u202egnp.exe ana@example.com",
      long: `ana@example.com ${"x".repeat(1_000_000)} bo@example.com`,
    };
    const deep = `${"[".repeat(1000)}"ana@example.com"${"]".repeat(1000)}`;
    await give(page, "hostile.json", `${JSON.stringify(hostile)}\n${deep}`);
    expect(await page.locator("main img, main script").count()).toBe(0);
    expect(await page.title()).toContain("scrubjay");
    const shown = await page.locator(".rows").innerText();
    expect(shown).toContain("<img src=x onerror=");
    expect(shown).toContain("\ufffdgnp.exe");
    expect(shown).not.toContain("\u202e");
    expect(shown.length).toBeLessThan(200_000);
    expect(await overflow()).toBe(0);
  });

  /** How far the page is wider than its window. */
  function overflow(): Promise<number> {
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  it("fits three widths, and can be read in the dark", async () => {
    await page.click("#sample");
    await came(page, "kore-ai-call-details.sample.json");
    await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect([width, await overflow()]).toEqual([width, 0]);
    }
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const low = (await contrasts(page)).filter(({ contrast }) => contrast < 4.5);
      expect([colorScheme, low]).toEqual([colorScheme, []]);
    }
    const background = await page.evaluate("getComputedStyle(document.body).backgroundColor");
    expect(background).toBe("rgb(20, 24, 29)");
    await page.emulateMedia({ colorScheme: "light" });
  });

  it("asked for nothing but itself, and nothing was complained of", () => {
    expect(shared.requests).toEqual([]);
    expect(shared.complaints).toEqual([]);
  });

  describe("on a fresh page", () => {
    let server: Server;
    let asked = 0;
    let address: string;

    beforeAll(async () => {
      server = createServer((_request, response) => {
        asked += 1;
        response.setHeader("access-control-allow-origin", "*").end("x");
      });
      await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
      address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    });
    afterAll(() => server?.close());

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
      await focus("rules");
      await focus("save");
      const { bytes } = await saved(page, () => page.keyboard.press("Enter"));
      expect(bytes.equals(expected.bytes)).toBe(true);
      await focus("search");
      await page.keyboard.type("email");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      await focus("next");
      const before = await details(page);
      await page.keyboard.press("n");
      await expect.poll(() => details(page)).not.toBe(before);
      await page.keyboard.press("p");
      await expect.poll(() => details(page)).toBe(before);
      await focus("number");
      await page.keyboard.press("Control+A");
      await page.keyboard.type("3");
      await page.keyboard.press("Enter");
      await expect.poll(() => details(page)).toMatch(/^Change 3 of/);
      await page.close();
    });

    it("nothing can be sent, from the page or from its worker", async () => {
      const { page, requests } = await opened(browser);
      await expect.poll(() => page.workers().length).toBe(1);
      const [worker] = page.workers() as [Worker];
      await fetch(address);
      expect(asked).toBe(1);
      const tried = await page.evaluate<number>(`${SENDS}(${JSON.stringify(address)})`);
      await worker.evaluate(`${SENDS}(${JSON.stringify(address)})`);
      expect(tried).toBe(13);
      expect(asked).toBe(1);
      expect(requests.filter((url) => !url.startsWith(address))).toEqual([]);
      await page.close();
    });
  });
});
