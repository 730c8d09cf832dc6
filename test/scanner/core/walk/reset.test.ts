/** A core is used again: all that it keeps between two calls is either set back by `reset`, or listed here to stay. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("../../../../src/scanner/core", import.meta.url));

/** What stays: buffers and their sizes, what a core was made for, and what is written before it is read. */
const STAYS: Readonly<Record<string, readonly string[]>> = {
  "evidence/encoded.ts": ["areMade", "wrong"],
  "evidence/cues.ts": [
    "at",
    "mask",
    "wanted",
    "found",
    "leading",
    "isBefore",
    "isLabel",
    "isPlace",
    "hasDigit",
    "said",
    "isSaid",
    "between",
    "isCalled",
    "digits",
    "ending",
    "isDomain",
  ],
  "evidence/decoded.ts": ["text", "plain", "size", "isUnclear", "room", "to"],
  "memory/buffers.ts": ["input", "inputRoom", "index", "indexRoom", "output", "outputRoom"],
  "evidence/characters.ts": ["size", "isFolded", "isChanged"],
  "splices/marks.ts": ["marks", "markRoom"],
  "splices/own-texts.ts": ["ownTexts", "room"],
  "splices/place.ts": ["stack", "stackRoom", "format", "root", "maxDepth", "largest", "longAt", "longKeyAt"],
  "splices/records.ts": ["outer", "outerRoom", "noting", "endings", "endingRoom", "groups", "groupRoom"],
  "splices/removal.ts": ["otherAside", "otherRoom"],
  "splices/requests.ts": ["requests", "requestRoom", "texts", "textRoom"],
  "splices/splices.ts": ["splices", "spliceRoom", "freed", "freedRoom"],
  "memory/text.ts": ["scratch", "scratchRoom", "unescaped"],
  "splices/noted.ts": ["noted", "notedRoom"],
  "text/plans.ts": ["plans", "roots", "beginnings", "list", "states", "fewest"],
  "walk/visits.ts": ["visited", "visitedRoom", "kept", "keptRoom"],
  "splices/stops.ts": ["stopsAtSplices"],
  "text/hits.ts": ["hits", "hitRoom"],
  "text/looks.ts": ["detects", "at"],
  "text/spans.ts": ["spans", "room"],
  "text/rows/groups.ts": ["count", "digits", "end", "isLong"],
  "text/seen/plain.ts": ["plainText", "room", "block"],
  "text/words/trie.ts": ["says", "start", "named", "isByName", "isUnsure", "count"],
};

const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

/** Names of what a file keeps: variables of the module, and static fields. */
function kept(text: string): string[] {
  return [...text.matchAll(/^(?:export )?let (\w+)|^ {2}static (\w+)/gm)].map(([, a, b]) => (a ?? b) as string);
}

/** The functions that set a file's state back, and what they call in the same file. */
function resets(text: string): string {
  const bodies = [
    ...text.matchAll(/^export function (reset\w*|clearNoted|forgetTexts)\([^)]*\): void \{\n([\s\S]*?)^\}/gm),
  ];
  return bodies.map(([, , body]) => body).join("\n");
}

describe("the core's state", () => {
  it.each(files)("%s", (file) => {
    const text = readFileSync(`${folder}/${file}`, "utf8");
    const body = resets(text);
    const staying = STAYS[file] ?? [];
    for (const name of kept(text)) {
      const isSet = new RegExp(`(?:^|[^\\w])${name}(?: =|\\+\\+)`, "m").test(body);
      expect(isSet !== staying.includes(name), `${name} is either set back or listed to stay`).toBe(true);
    }
    for (const name of staying) expect(kept(text)).toContain(name);
  });

  it("is set back by one function, which calls those of all files", () => {
    const all = readFileSync(`${folder}/walk/reset.ts`, "utf8");
    for (const file of files.filter((name) => name !== "walk/reset.ts")) {
      const text = readFileSync(`${folder}/${file}`, "utf8");
      for (const [, name] of text.matchAll(/^export function (reset\w+|clearNoted)\(/gm)) {
        const isCalled =
          all.includes(`  ${name}();`) ||
          (all.includes("  resetText();") && readFileSync(`${folder}/text/door.ts`, "utf8").includes(`  ${name}();`)) ||
          readFileSync(`${folder}/structure/structure.ts`, "utf8").includes(`  ${name}();`);
        expect(isCalled, name).toBe(true);
      }
    }
  });
});
