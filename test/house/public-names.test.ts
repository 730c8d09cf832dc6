/** The public list is short and explicit. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as api from "../../src/index.ts";
import * as names from "../../src/names.ts";
import { VERSION } from "../../src/report/version.ts";
import * as streamJson from "../../src/stream-json.ts";
import * as web from "../../src/web.ts";

const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

describe("the package", () => {
  it("exports these names and no others", () => {
    expect(Object.keys(api).sort()).toEqual([
      "EVIDENCE",
      "InputError",
      "Redactor",
      "Revealer",
      "RuleError",
      "UsageError",
      "compile",
      "keyFiles",
      "loadPolicy",
      "loadRules",
      "parsePolicy",
      "parseRules",
      "redact",
      "redactBytes",
      "redactPatch",
      "redactValue",
      "scan",
      "verify",
    ]);
  });

  it("exports these for stream-json", () => {
    expect(Object.keys(streamJson).sort()).toEqual(["redactItems", "redactTokens"]);
  });

  it("exports these for lists of names", () => {
    expect(Object.keys(names).sort()).toEqual(["names"]);
  });

  it("exports these for where there is no Node", () => {
    expect(Object.keys(web).sort()).toEqual([
      "EVIDENCE",
      "InputError",
      "Redactor",
      "RuleError",
      "UsageError",
      "ciphers",
      "compile",
      "parsePolicy",
      "parseRules",
      "redactBytes",
      "redactPatch",
      "redactValue",
      "redactWeb",
      "scan",
    ]);
  });

  it("has these entry points", () => {
    expect(manifest.exports).toEqual({
      // "module" is asked for by bundlers alone: they want files that they can leave out, and Node wants few.
      ".": { types: "./dist/index.d.ts", module: "./dist/index.js", default: "./dist/node/index.js" },
      "./stream-json": {
        types: "./dist/stream-json.d.ts",
        module: "./dist/stream-json.js",
        default: "./dist/node/stream-json.js",
      },
      "./web": {
        types: "./dist/web.d.ts",
        module: "./dist/web.js",
        node: "./dist/node/web.js",
        default: "./dist/web.js",
      },
      "./names": {
        types: "./dist/names.d.ts",
        module: "./dist/names.js",
        node: "./dist/node/names.js",
        default: "./dist/names.js",
      },
      "./rules/*.json": { types: "./dist/packs/rule-set.d.cts", default: "./dist/packs/*.json" },
      "./report.schema.json": "./dist/report.schema.json",
      "./package.json": "./package.json",
    });
    expect(manifest.sideEffects).toBe(false);
    expect(manifest.bin).toEqual({ scrubjay: "dist/cli/main.js" });
  });

  it("knows its version", () => {
    expect(VERSION).toBe(manifest.version);
  });

  it("never depends on node: its command would stand in for the real one in every script", () => {
    const names = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
    expect(names).not.toContain("node");
  });

  it("has a lock file that names no host", () => {
    const lock = readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8");
    expect(lock).not.toMatch(/"resolved"\s*:/);
  });
});
