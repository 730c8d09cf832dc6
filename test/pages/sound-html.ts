/** What holds of every HTML page: one file that loads nothing, runs nothing, and closes what it opens. */
import { expect } from "vitest";

const VOID = ["meta", "wbr", "col"];

export function expectSound(html: string): void {
  expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
  // Its only links lead within it.
  expect(html.replaceAll(/ href="#[\w-]+"/g, "")).not.toMatch(/\b(?:src|href)\s*=|@import|url\(|https?:/);
  expect(html).not.toContain("<script");
  expect(html).toContain("prefers-color-scheme: dark");
  expect(html).toContain("default-src 'none'");
  expectClosed(html);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id] of html.matchAll(/ href="#([^"]+)"/g)) expect(ids).toContain(id);
}

function expectClosed(html: string): void {
  const open: string[] = [];
  for (const [, slash, name = ""] of html.matchAll(/<(\/?)([a-z]\w*)[^>]*>/g)) {
    if (VOID.includes(name)) continue;
    if (slash === "") open.push(name);
    else expect(open.pop()).toBe(name);
  }
  expect(open).toEqual([]);
}
