/** The JSONPath compliance suite through the real engine: what a rule takes is what the query selects. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ActionName } from "../../src/actions/table.ts";
import { parsePath } from "../../src/paths/parse.ts";
import { PathError } from "../../src/paths/path-error.ts";
import { specOf } from "../helpers/action-specs.ts";
import { packOf, rulesOf } from "../helpers/packs.ts";
import { everyByte, run, runText } from "../helpers/runs.ts";
import { suitesFolder } from "../helpers/suites.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

interface Case {
  readonly name: string;
  readonly selector: string;
  readonly document?: Json;
  readonly result_paths?: string[];
  readonly results_paths?: string[][];
  readonly invalid_selector?: boolean;
}

function load(): { cases: Case[]; groups: string[] } {
  const folder = join(suitesFolder as string, "jsonpath-cts");
  const { tests: cases } = JSON.parse(readFileSync(join(folder, "cts.json"), "utf8"));
  const { tests } = JSON.parse(readFileSync(join(folder, "GROUPS.json"), "utf8"));
  return { cases, groups: tests.map(({ group }: { group: string }) => group) };
}

/** `$['a'][0]` as keys. */
function keysOf(normalized: string): (string | number)[] {
  const { segments } = parsePath(normalized);
  return segments.map(({ selectors: [selector] }) => {
    if (selector?.kind === "name") return selector.name;
    if (selector?.kind === "index") return selector.index;
    throw new Error("not a normalized path");
  });
}

function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

/** The value as `replace` (of a name) or `null` leaves it. */
function taken(value: Json, action: ActionName): Json {
  if (action === "null") return null;
  if (Array.isArray(value)) return value.map((element) => taken(element, action));
  if (typeof value === "string") return value === "" ? "" : "[NAME]";
  if (typeof value === "number") return 0;
  if (typeof value === "boolean") return false;
  if (value === null) return null;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, taken(member, action)]));
}

function expected(document: Json, paths: readonly string[], action: ActionName): Json {
  const holder: { root: Json } = { root: structuredClone(document) };
  for (const path of paths) {
    const keys = ["root", ...keysOf(path)];
    const last = keys.pop() as string;
    // A node above may be null already.
    const parent = keys.reduce<Json>((at, key) => (at as Record<string, Json> | null)?.[key] ?? null, holder as Json);
    const at = parent as Record<string, Json> | null;
    if (at !== null && at[last] !== undefined) at[last] = taken(at[last], action);
  }
  return holder.root;
}

function optionsFor(selector: string, action: ActionName) {
  return { rules: rulesOf(packOf([{ path: selector, action: specOf(action) }])), format: "json" as const };
}

describe.skipIf(suitesFolder === undefined)(
  `jsonpath-cts${suitesFolder === undefined ? " (skipped: no folder of suites, set SCRUBJAY_SUITES)" : ""}`,
  () => {
    const { cases, groups } = suitesFolder === undefined ? { cases: [], groups: [] } : load();
    const inGroups = (...wanted: string[]) => cases.filter((_, i) => wanted.includes(groups[i] as string));
    const absolute = (selector: string) =>
      selector.indexOf("$", 1) > 0 && /[?(,=]\s*\$|\(\s*\$/.test(selector.slice(1));
    const profile = inGroups("streamable", "filter").filter(({ selector }) => !refused(selector));

    function refused(selector: string): string | undefined {
      try {
        parsePath(selector);
        return undefined;
      } catch (error) {
        if (error instanceof PathError) return error.code;
        throw error;
      }
    }

    it("has 416 cases in the profile", () => {
      expect(profile.length).toBe(416);
    });

    it.each(inGroups("must-refuse").map((c) => [c.name, c.selector]))("refuses %s", (_name, selector) => {
      expect(refused(selector)).toMatch(/^path-/);
    });

    it("refuses by name what is outside the profile", () => {
      const outside = inGroups("negative-index-or-slice", "filter").map(({ selector }) => refused(selector));
      const codes = outside.filter((code) => code !== undefined);
      expect(codes.length).toBe(40);
      expect(new Set(codes)).toEqual(new Set(["path-negative-index", "path-negative-slice", "path-absolute-query"]));
      expect(
        inGroups("filter")
          .filter(({ selector }) => refused(selector))
          .every(({ selector }) => absolute(selector)),
      ).toBe(true);
    });

    it.each(profile.map((c) => [c.name, c] as const))(
      "takes what is selected: %s",
      (_name, { selector, document, ...rest }) => {
        const paths = rest.result_paths ?? rest.results_paths?.[0] ?? [];
        for (const value of [document as Json, reversed(document as Json)]) {
          for (const action of ["replace", "null"] as const) {
            const text = JSON.stringify(value);
            const options = optionsFor(selector, action);
            const output = runText(text, options);
            expect(JSON.parse(output), action).toEqual(expected(value, paths, action));
            const bytes = Buffer.from(text);
            for (let cut = 1; cut < bytes.length; cut++) expect(runText(text, options, [cut])).toBe(output);
            expect(Buffer.from(run(bytes, options, everyByte(bytes)).output).toString()).toBe(output);
          }
        }
      },
    );
  },
);
