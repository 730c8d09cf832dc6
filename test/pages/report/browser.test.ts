/** The page of a report in Chromium: on a telephone, in the dark, by keyboard, on paper, without colours. One page for each report. */
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderReportSheet } from "../../../src/pages/report/sheet.ts";
import { chromiumPath } from "../../web/chromium.ts";
import { FULL, HOSTILE, LONG, shown } from "./samples.ts";

const path = chromiumPath();
if (path === undefined)
  console.warn("skipped: pages in Chromium: there is no chromium on the path (apt-get install chromium)");

/** The least contrast of all texts with what is behind them (WCAG 2), and of bars with theirs. */
const CONTRASTS = `(() => {
  const parts = (text) => text.match(/[\\d.]+/g).map(Number);
  const light = (text) => {
    const [r, g, b] = parts(text).map((part) => part / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const color = getComputedStyle(one).backgroundColor;
      if (parts(color)[3] !== 0) return color;
    }
    return "rgb(255, 255, 255)";
  };
  const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
  const texts = [...document.querySelectorAll("main *")].filter((one) =>
    [...one.childNodes].some((child) => child.nodeType === 3 && child.data.trim() !== ""));
  const bars = [...document.querySelectorAll(".bar i")];
  return [
    Math.min(...texts.map((one) => contrast(getComputedStyle(one).color, behind(one)))),
    Math.min(...bars.map((one) => contrast(getComputedStyle(one).borderTopColor, behind(one.parentElement)))),
  ];
})()`;

const WIDTHS = "[document.documentElement.scrollWidth, document.documentElement.clientWidth]";
/** Where the focus goes, step by step. */
const FOCUSED = `(() => {
  const { tagName, textContent } = document.activeElement;
  return [tagName, textContent.trim(), getComputedStyle(document.activeElement).outlineStyle];
})()`;

describe.skipIf(path === undefined)("in Chromium", () => {
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: path as string, args: ["--no-sandbox"] });
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.on("request", (request) => requests.push(request.url()));
    await page.setContent(renderReportSheet(shown(FULL)));
  }, 60_000);

  afterAll(async () => browser?.close());

  it.each([
    ["everything to say", FULL],
    ["hostile names", HOSTILE],
    ["long names, and ten thousand places", LONG],
  ])("a report with %s fits every width, and asks for nothing", async (_name, report) => {
    const other = await browser.newPage({ viewport: { width: 360, height: 800 } });
    try {
      other.on("request", (request) => requests.push(request.url()));
      await other.setContent(renderReportSheet(shown(report)));
      for (const width of [360, 768, 1280]) {
        await other.setViewportSize({ width, height: 800 });
        const [whole, seen] = await other.evaluate<[number, number]>(WIDTHS);
        expect([width, whole]).toEqual([width, seen]);
      }
      expect(requests).toEqual([]);
    } finally {
      await other.close();
    }
  });

  it.each(["light", "dark"] as const)("can be read where the scheme is %s", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    const [text = 0, bars = 0] = await page.evaluate<number[]>(CONTRASTS);
    await page.emulateMedia({ colorScheme: "light" });
    expect(text).toBeGreaterThanOrEqual(4.5);
    expect(bars).toBeGreaterThanOrEqual(3);
  });

  it("leads by keyboard to the content, to its parts, and to what is folded", async () => {
    const long = { ...FULL, neverMatched: Array.from({ length: 40 }, (_, i) => `acme/calls/rule-${i}`) };
    const other = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    try {
      await other.setContent(renderReportSheet(shown(long)));
      const seen: string[][] = [];
      for (let i = 0; i < 20 && seen.at(-1)?.[0] !== "SUMMARY"; i++) {
        await other.keyboard.press("Tab");
        seen.push(await other.evaluate<string[]>(FOCUSED));
      }
      expect(seen[0]?.slice(0, 2)).toEqual(["A", "Skip to the content"]);
      expect(seen[1]?.slice(0, 2)).toEqual(["A", "What was taken out, by category"]);
      expect(seen.at(-1)?.slice(0, 2)).toEqual(["SUMMARY", "and 28 more"]);
      for (const [, , outline] of seen) expect(outline).toBe("solid");
      await other.keyboard.press("Enter");
      expect(await other.getByText("rule-39").isVisible()).toBe(true);
    } finally {
      await other.close();
    }
  });

  it("on paper is white, and has its bars and a row to sign", async () => {
    const display = `getComputedStyle(document.querySelector(".sign")).display`;
    expect(await page.evaluate(display)).toBe("none");
    await page.emulateMedia({ colorScheme: "dark", media: "print" });
    const bar = `getComputedStyle(document.querySelector(".bar i")).printColorAdjust`;
    const background = "getComputedStyle(document.body).backgroundColor";
    expect([await page.evaluate(display), await page.evaluate(bar), await page.evaluate(background)]).toEqual([
      ...["block", "exact", "rgb(255, 255, 255)"],
    ]);
    await page.emulateMedia({ colorScheme: "light", media: null });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(5);
  });

  it("on paper has the rows that are folded, or says that it has not", async () => {
    const rules = (count: number) => ({
      ...FULL,
      neverMatched: Array.from({ length: count }, (_, i) => `acme/calls/r-${i}`),
    });
    const folded = `(() => {
      const fold = document.querySelector("details");
      // Only after a layout it is known what is laid out.
      document.body.getBoundingClientRect();
      getComputedStyle(fold, "::details-content").contentVisibility;
      const row = [...fold.querySelectorAll("tr")].at(-1);
      const { height } = row.getBoundingClientRect();
      return [height > 0 && row.checkVisibility({ contentVisibilityAuto: true }),
        getComputedStyle(fold.querySelector("summary"), "::after").content.includes("not printed")];
    })()`;
    const isKnown = `CSS.supports("selector(::details-content)")`;
    const other = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    try {
      await other.setContent(renderReportSheet(shown(rules(40))));
      const known = await other.evaluate<boolean>(isKnown);
      expect(await other.evaluate(folded)).toEqual([false, false]);
      await other.emulateMedia({ media: "print" });
      expect(await other.evaluate(folded)).toEqual([known, !known]);
      await other.setContent(renderReportSheet(shown(rules(400))));
      expect(await other.evaluate(folded)).toEqual([false, true]);
    } finally {
      await other.close();
    }
  });

  it("draws its bars where colours are the reader's own", async () => {
    await page.emulateMedia({ forcedColors: "active" });
    const drawn = `(() => {
      const { backgroundColor, borderTopColor } = getComputedStyle(document.querySelector(".bar i"));
      return [backgroundColor, borderTopColor, getComputedStyle(document.body).color];
    })()`;
    const [fill, border, text] = await page.evaluate<string[]>(drawn);
    await page.emulateMedia({ forcedColors: "none" });
    expect([fill, border]).toEqual([text, text]);
  });
});
