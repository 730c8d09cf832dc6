/** The page that somebody signs, in Chromium: on a telephone, by keyboard, on paper. */
import { readFileSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { coveragePage } from "../../../src/pages/coverage-page.ts";
import { renderHtml } from "../../../src/pages/html.ts";
import { renderSheet } from "../../../src/pages/show/sheet.ts";
import { coverage } from "../../../src/review/coverage.ts";
import { type ReviewedPack, readPack } from "../../../src/review/reviewed-pack.ts";
import { showRules } from "../../../src/review/show.ts";
import { BUILT_IN_POLICIES } from "../../../src/rules/policy/built-in-policies.ts";
import { chromiumPath } from "../../web/chromium.ts";

const path = chromiumPath();
if (path === undefined)
  console.warn("skipped: pages in Chromium: there is no chromium on the path (apt-get install chromium)");

function shipped(name: string): ReviewedPack {
  const file = (end: string) => readFileSync(new URL(`../../../rules/${name}.${end}`, import.meta.url), "utf8");
  const fields = { file: "x.fields.csv", text: file("fields.csv") };
  const { reviewed } = readPack(file("pii.yaml"), { file: "x.pii.yaml", shipped: true, today: "2026-11-30" }, fields);
  if (reviewed === undefined) throw new Error(`${name} has problems`);
  return reviewed;
}

const KORE = shipped("kore-ai/call-details");
const LARGEST = shipped("sobot/main-and-sub-talk-list");

function sheetOf(pack: ReviewedPack, policy?: (typeof BUILT_IN_POLICIES)[number]): string {
  return renderSheet([showRules(pack, policy, { today: "2026-11-30" })]);
}

/**
 * Words that stand in two lines although they have no blank, no hyphen and, in a path, no step there. In the page; a line break
 * between two characters shows as two heights.
 */
const BROKEN_WORDS = `(() => {
  const broken = [];
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { 0: word, index } of node.data.matchAll(/[\\p{L}\\p{N}_$.'*\\[\\]]+/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const heights = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (heights.size > 1) broken.push(word);
    }
  }
  return broken;
})()`;

describe.skipIf(path === undefined)("in Chromium", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: path as string, args: ["--no-sandbox"] });
  }, 60_000);

  afterAll(async () => browser?.close());

  async function shown<Found>(html: string, width: number, ask: (page: Page) => Promise<Found>): Promise<Found> {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    try {
      await page.setContent(html);
      return await ask(page);
    } finally {
      await page.close();
    }
  }

  const pages: readonly (readonly [name: string, html: string, most: number])[] = [
    ["kore-ai/call-details", sheetOf(KORE), 12],
    ["kore-ai/call-details under a policy", sheetOf(KORE, BUILT_IN_POLICIES[0]), 14],
    ["the largest pack", sheetOf(LARGEST), 14],
    ["the coverage of the largest pack", renderHtml(coveragePage(coverage(LARGEST))), 14],
  ];

  it.each(pages)("%s is printed on few pages", async (_name, html, most) => {
    const pdf = await shown(html, 1280, (page) => page.pdf({ preferCSSPageSize: true }));
    const found = pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(found).toBeGreaterThan(3);
    expect(found).toBeLessThanOrEqual(most);
  });

  it.each(pages)(
    "%s fits a telephone, a screen and paper, and no word is broken in its middle",
    async (_name, html) => {
      for (const width of [360, 700, 1047, 1280]) {
        const [whole, seen, broken] = await shown(html, width, async (page) => {
          if (width === 1047) await page.emulateMedia({ media: "print" });
          const widths = "[document.documentElement.scrollWidth, document.documentElement.clientWidth]";
          return [...(await page.evaluate<number[]>(widths)), await page.evaluate<string[]>(BROKEN_WORDS)] as const;
        });
        expect([width, whole]).toEqual([width, seen]);
        expect([width, broken]).toEqual([width, []]);
      }
    },
  );

  it("is dark where the reader wants that, and white on paper", async () => {
    const colours = await shown(sheetOf(KORE), 1280, async (page) => {
      const background = () => page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
      await page.emulateMedia({ colorScheme: "dark" });
      const dark = await background();
      await page.emulateMedia({ colorScheme: "dark", media: "print" });
      return [dark, await background()];
    });
    expect(colours).toEqual(["rgb(20, 24, 29)", "rgb(255, 255, 255)"]);
  });

  it("leads to the content by keyboard, and shows where the focus is", async () => {
    const focused = await shown(sheetOf(KORE), 1280, async (page) => {
      await page.keyboard.press("Tab");
      const link = "document.activeElement.textContent";
      const outline = "getComputedStyle(document.activeElement).outlineStyle";
      const first = [await page.evaluate<string>(link), await page.evaluate<string>(outline)];
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      return [...first, await page.evaluate<string>(link)];
    });
    expect(focused).toEqual(["Skip to the content", "solid", "Whose data, and of which categories"]);
  });

  it("has room for remarks and a signature on paper alone", async () => {
    const displays = await shown(sheetOf(KORE), 1280, async (page) => {
      const display = () =>
        page.evaluate<string[]>(
          "[...new Set([...document.querySelectorAll('.paper')].map((one) => getComputedStyle(one).display))]",
        );
      const screen = await display();
      await page.emulateMedia({ media: "print" });
      return [screen, await display()];
    });
    expect(displays).toEqual([["none"], ["table-cell", "block"]]);
  });
});
