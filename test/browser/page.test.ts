/** The page that runs the product, as it is built, in Chromium: what a reader does with it, and that nothing leaves it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "playwright-core";
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

  it("runs again when an option changes, and the last choice counts", async () => {
    await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    for (const policy of ["strict", "replace", "mask"]) await page.selectOption("#policy", policy);
    await page.locator("#outcome:not([inert]) #save").waitFor();
    const { bytes } = await saved(page, () => page.click("#save"));
    expect(bytes.equals(redactBytes(SAMPLE, { rules: RULES, policy: "mask" }).bytes)).toBe(true);
    await page.fill("#regions", "XX");
    await page.press("#regions", "Tab");
    await page.locator("#failed", { hasText: "unknown-region" }).waitFor();
    await page.fill("#regions", "");
    await page.press("#regions", "Tab");
    await page.locator("#outcome:not([inert]) #save").waitFor();
    await page.selectOption("#policy", "");
    await page.locator("#outcome:not([inert]) #save").waitFor();
  });

  it("saves the report as a page, which says what ran", async () => {
    const { name, bytes } = await saved(page, () => page.click("#save-html"));
    expect(name).toBe("kore-ai-call-details.sample.report.html");
    expect(bytes.toString()).toContain("kore-ai/call-details");
    expect(bytes.toString()).not.toContain("<script");
  });

  it("names the rule, the place and the reason of the selected change", async () => {
    await page.fill("#number", "1");
    await page.press("#number", "Enter");
    await expect.poll(() => details(page), { timeout: 10_000 }).toMatch(/^Change 1 of \d+/);
    expect(await details(page)).toContain("kore-ai/call-details/");
    expect(await details(page)).toMatch(/place\s+\$\.data\[\*\]\./);
    expect(await details(page)).toMatch(/why\s+\S/);
    expect(await page.locator("del.selected").count()).toBeGreaterThan(0);
  });

  it("goes from change to change, and with a filter to those of one rule alone", async () => {
    const box = page.locator(".filters fieldset").first().locator("li").nth(1);
    await box.locator("input").check();
    const [name = ""] = (await box.locator(".name").innerText()).split(" ");
    const wanted = new RegExp(`rule\\s+kore-ai/call-details/${name}\\s`);
    for (let i = 0; i < 3; i++) {
      await expect.poll(() => details(page), { timeout: 10_000 }).toMatch(wanted);
      await page.locator("#next").click();
    }
    expect(await page.locator(".dim").count()).toBeGreaterThan(0);
    await page.click("#all");
    expect(await page.locator(".dim").count()).toBe(0);
  });

  it("runs policies that need a key, with one of its own", async () => {
    await page.selectOption("#policy", "pseudonymous");
    await page.locator("#outcome:not([inert]) #save").waitFor();
    const { bytes } = await saved(page, () => page.click("#save-report"));
    expect(JSON.parse(bytes.toString())).toMatchObject({ policy: { id: "pseudonymous" }, keys: [expect.any(String)] });
    await page.selectOption("#policy", "");
    await page.locator("#outcome:not([inert]) #save").waitFor();
  });

  it("leads to what stays, says why, and on to the next change", async () => {
    const row = page.locator('table[aria-labelledby="kept"] tbody tr').first();
    const place = await row.locator("button").innerText();
    const [why = ""] = await row.locator("td div").allInnerTexts();
    expect(why).toMatch(/\S/);
    await row.locator("button").focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => details(page), { timeout: 10_000 }).toContain(why);
    expect(await details(page)).toContain(place);
    const pointed = page.locator(".row.pointed");
    expect(await pointed.count()).toBe(1);
    expect(await pointed.locator("del").count()).toBe(0);
    expect(await pointed.locator(".before").innerText()).toContain(`"${place.split(".").at(-1)}":`);
    expect(await page.evaluate("document.activeElement.classList.contains('pointed')")).toBe(true);
    await page.keyboard.press("n");
    await expect.poll(() => details(page), { timeout: 10_000 }).toMatch(/^Change \d+ of/);
    expect(await pointed.count()).toBe(0);
  });

  it("counts each of many quick presses, and says of a wrong number that it is one", async () => {
    await page.fill("#number", "1");
    await page.press("#number", "Enter");
    await expect.poll(() => details(page), { timeout: 10_000 }).toMatch(/^Change 1 of/);
    await page.locator(".rows").focus();
    await page.evaluate(
      `for (let i = 0; i < 30; i++) document.dispatchEvent(new KeyboardEvent("keydown", { key: "n" }))`,
    );
    await expect.poll(() => details(page), { timeout: 10_000 }).toMatch(/^Change 31 of/);
    for (const wrong of ["999999", "abc", "0"]) {
      await page.fill("#number", wrong);
      await page.press("#number", "Enter");
      await page.locator("#wrong-number", { hasText: /^There are changes 1 to \d+\.$/ }).waitFor();
      expect(await page.getAttribute("#number", "aria-invalid")).toBe("true");
    }
    await page.click("#next");
    await expect.poll(() => page.inputValue("#number"), { timeout: 10_000 }).toBe("32");
    expect(await page.locator("#wrong-number").innerText()).toBe("");
  });

  it("unpacks gzip of several streams, and says of what is no JSON what it is", async () => {
    const packed = Buffer.concat(['{"a":"+12025550143"}', '{"a":2}'].map((text) => gzipSync(text)));
    await give(page, "two.json.gz", packed);
    const { name, bytes } = await saved(page, () => page.click("#save"));
    expect([name, bytes.toString()]).toEqual(["two.redacted.json", '{"a":"[PHONE]"}{"a":2}']);
    await give(page, "calls.log", "2026-01-02 Ana called\n");
    expect(await page.locator("#failed").innerText()).toMatch(
      /^This is not JSON: it looks like plain text\.\s+line 1, byte 5: missing-space$/,
    );
  });

  it("takes one of two files that are dropped, and says which it left", async () => {
    await page.evaluate(`{
      const given = new DataTransfer();
      for (const name of ["a.json", "b.json"]) given.items.add(new File(['{"n": "ana@example.com"}'], name));
      document.dispatchEvent(new DragEvent("drop", { dataTransfer: given, cancelable: true }));
    }`);
    await came(page, "a.json");
    expect(await page.locator(".chosen").innerText()).toMatch(/^a\.json .*Left out: b\.json\./);
  });

  it("shows nothing any more when the box is emptied", async () => {
    await page.fill("#paste", '{"n": "ana@example.com"}');
    await came(page, "pasted.json");
    await page.locator("#save").waitFor();
    expect(await page.evaluate("document.activeElement.id")).toBe("paste");
    await page.fill("#paste", "");
    await page.locator("#state", { hasText: "Choose an export" }).waitFor();
    expect(await page.locator("#save").count()).toBe(0);
  });

  it("does not run an export with the pack of another one, unless it is told to", async () => {
    const other = readFileSync(join(ROOT, "rules", "google-ccai", "calls.sample.json"), "utf8");
    await choose("google-ccai/calls");
    await give(page, "calls.json", other);
    expect(await page.inputValue("#rules")).toBe("google-ccai/calls");
    await give(page, "kore.json", SAMPLE);
    expect(await page.inputValue("#rules")).toBe("kore-ai/call-details");
    await choose("google-ccai/calls");
    await page.locator("#fit", { hasText: "it is not its pack. kore-ai/call-details fits best" }).waitFor();
    await give(page, "few.json", '{"id": 1, "caller": "+12025550123", "memo": "", "text": "x", "sum": 1}');
    expect(await page.inputValue("#rules")).toBe("none");
    expect(await page.locator("#fit").innerText()).toMatch(/^No shipped pack fits this export/);
    await choose("own");
    expect(await page.locator("#fit").innerText()).toBe("");
    await choose("none");
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
    const shown = (await page.locator(".rows").textContent()) ?? "";
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
});
