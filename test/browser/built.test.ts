/** The page as it is built: one file, by whose policy its own script and style run, and nothing else. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { ROOT } from "../docs/pages.ts";
import { pageText } from "../helpers/markdown-table.ts";
import { FILE } from "./opened.ts";

const html = readFileSync(FILE, "utf8");
/** Of the tags that hold something: what it is, by the whole tag. None of it holds the end of its own. */
const PARTS = /(<(style|script)[^>]*>)([\s\S]*?)(<\/\2>)/g;
const parts = new Map([...html.matchAll(PARTS)].map(([, tag, , content = ""]) => [tag, content]));
const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];

describe("the built page", () => {
  it("is the same whenever it is built", () => {
    const folder = mkdtempSync(join(tmpdir(), "scrubjay-page-"));
    try {
      const again = join(folder, "page.html");
      const { status, stderr } = spawnSync(process.execPath, ["scripts/build-page.mjs", again], { cwd: ROOT });
      expect([status, stderr.toString()]).toEqual([0, ""]);
      expect(readFileSync(again, "utf8") === html).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("lets its own script and style through, by their hashes, and no other", () => {
    const directives = new Map(policy.split("; ").map((line) => [line.split(" ", 1)[0], line.split(" ").slice(1)]));
    expect(directives.get("default-src")).toEqual(["'none'"]);
    expect(directives.get("script-src")).toEqual([hash(parts.get("<script>") ?? ""), "'wasm-unsafe-eval'"]);
    expect(directives.get("style-src")).toEqual([hash(parts.get("<style>") ?? "")]);
    expect(directives.get("connect-src")).toEqual(["'none'"]);
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*/);
  });

  it("has one script that runs, and names no file or address to load", () => {
    expect([...parts.keys()]).toEqual([
      "<style>",
      '<script type="application/json" id="given">',
      '<script type="text/plain" id="worker">',
      "<script>",
    ]);
    const frame = html.replace(PARTS, "$1$4");
    expect(frame.match(/ src=|url\(|https?:/g)).toBeNull();
    expect(frame.match(/ href="[^"]*"/g)).toEqual([' href="data:,"', ' href="#main"']);
  });

  it("does nothing that no policy forbids: it leads nowhere else, and calls no other browser", () => {
    const scripts = [parts.get("<script>"), parts.get('<script type="text/plain" id="worker">')];
    for (const script of scripts) {
      expect(script?.length).toBeGreaterThan(10_000);
      expect(
        script?.match(
          /RTCPeerConnection|WebTransport|(?:window|self|globalThis|document)\.(?:open|location)\b|\blocation\.(?:href|assign|replace)\b/g,
        ),
      ).toBeNull();
    }
  });

  it("brings the licences of the works in it", () => {
    const { licences } = JSON.parse(parts.get('<script type="application/json" id="given">') ?? "{}");
    const names = Object.keys(licences).map((name) => name.replace(/ \d+\.\d+\.\d+$/, ""));
    expect(names).toEqual([
      ...[
        "scrubjay",
        "@noble/ciphers",
        "@noble/hashes",
        "json-p3",
        "libphonenumber-js",
        "pako",
        "yaml",
        "fideslang",
        "libphonenumber",
        "AssemblyScript",
        "Names of other taxonomies",
      ],
      ...["Apache Licence 2.0", "AssemblyScript, its notice"],
    ]);
    const [, pako] = Object.entries(licences).find(([name]) => name.startsWith("pako ")) ?? [];
    expect(pako).toMatch(/The MIT License[\s\S]*zlib licence[\s\S]*Jean-loup Gailly/);
    for (const text of Object.values(licences)) expect(String(text).length).toBeGreaterThan(200);
  });

  it("keeps nothing in the browser", () => {
    expect(html.match(/localStorage|sessionStorage|indexedDB|document\.cookie|serviceWorker/g)).toBeNull();
  });

  it("weighs what its page says", () => {
    const [, raw, packed] = /(\d\.\d\d) MB, (\d+) kB gzipped/.exec(pageText("docs/page.md")) ?? [];
    expect(Math.abs(Number(raw) - Buffer.byteLength(html) / 1e6)).toBeLessThan(0.05);
    expect(Math.abs(Number(packed) - gzipSync(html, { level: 9 }).length / 1000)).toBeLessThan(15);
  });
});
