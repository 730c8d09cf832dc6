/** The built page, open in Chromium, and the ways of a reader through it. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Download, Page } from "playwright-core";
import { ROOT } from "../docs/pages.ts";

export const FILE = join(ROOT, "dist", "page", "scrubjay.html");

export interface Opened {
  readonly page: Page;
  /** What the page asked the network or the disk for, but for itself and the worker in it. */
  readonly requests: readonly string[];
  /** What went wrong in it, or the browser did not let it do. */
  readonly complaints: readonly string[];
}

export async function opened(browser: Browser, address = pathToFileURL(FILE).href): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (request.url() !== address && !request.url().startsWith("blob:")) requests.push(request.url());
  });
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", ({ message }) => complaints.push(message));
  await page.goto(address);
  return { page, requests, complaints };
}

/** A file as a reader chooses it; settles when something has come of it. */
export async function give(page: Page, name: string, text: string | Buffer): Promise<void> {
  const buffer = Buffer.from(text);
  // Larger ones have to be files.
  await page.setInputFiles("#file", { name, mimeType: "application/json", buffer });
  await came(page, name);
}

/** Not by a function in the page: the page lets nothing be evaluated. */
export async function came(page: Page, name: string): Promise<void> {
  const start = name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const state = page.locator("#state", { hasText: new RegExp(`^(?:${start}:|Nothing came)`) });
  await state.waitFor({ timeout: 60_000 });
}

/** A click that saves something: its name, and its bytes. */
export async function saved(page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

async function bytesOf(download: Download): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

export function details(page: Page): Promise<string> {
  return page.locator("#details").innerText();
}
