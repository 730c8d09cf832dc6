/** Each room says at its door what it is for, and what may not be done in it. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const src = fileURLToPath(new URL("../../src", import.meta.url));

/** The main file of each room; for rooms that are not here, the file that is called as the room is. */
const DOORS: Readonly<Record<string, string>> = {
  ".": "index",
  actions: "table",
  "actions/forms": "normalize",
  "actions/invented": "pseudonyms",
  browser: "protocol",
  "browser/view": "main",
  cli: "run",
  "cli/commands": "table",
  "cli/commands/rules": "answer",
  "cli/completion": "described",
  "cli/io": "inputs",
  "cli/io/compression": "formats",
  "cli/io/folders": "folder",
  "cli/lanes": "lane",
  "cli/terminal": "colours",
  cryptography: "block-cipher",
  detectors: "detector",
  "detectors/address": "street-address",
  "detectors/address/words": "said",
  "detectors/context": "says",
  "detectors/cues": "cue",
  "detectors/ids": "cn-resident-id",
  "detectors/person/dictionary": "listed",
  "detectors/phone/evidence": "reasons",
  "detectors/phone/plans": "home",
  "detectors/secrets": "url-with-secrets",
  input: "bytes",
  keys: "ring",
  libraries: "built-in",
  "libraries/lazy": "yaml",
  matcher: "states",
  packed: "bytes",
  pages: "page",
  "pages/html": "document",
  "pages/report": "sheet",
  "pages/show": "sheet",
  paths: "pattern",
  "paths/jsonpath": "translator",
  "paths/languages": "machine",
  "paths/words": "pattern-words",
  review: "reviewed-pack",
  "review/shown": "shown-head",
  "review/cases": "walk",
  "cli/commands/rules/seen": "samples",
  "pages/diff": "diff-page",
  "review/seen": "survey",
  "review/draft": "draft-file",
  "review/draft/names": "told",
  "review/draft/names/kinds": "table",
  "redaction/parts": "boundary",
  "redaction/web": "redaction",
  "report/several": "coverage",
  rules: "parse",
  "rules/file": "tree",
  "rules/packs": "checked-pack",
  "rules/policy": "policies",
  "text/joined": "piece-edits",
  "scanner/core/hash": "hmac",
  "scanner/core/memory": "buffers",
  "scanner/core/text/seen": "sieve",
  "scanner/core/text/words": "trie",
  "scanner/shared": "layout",
  streams: "node",
  text: "edits",
  "text/encodings": "encoding",
  "text/folding": "fold",
  "text/known": "name-text",
  verify: "verifier",
  "verify/context": "words",
  "verify/encodings": "table",
  "verify/names/lists": "list",
  "verify/numbers": "finder",
};

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const rooms = [...new Set(files.map((file) => dirname(file)))].sort();

function doorOf(room: string): string {
  const file = join(src, room, `${DOORS[room] ?? room.split("/").at(-1)}.ts`);
  const comment = /^\s*(?:\/\*\*([\s\S]*?)\*\/|((?:\/\/.*\n)+))/.exec(readFileSync(file, "utf8"));
  return (comment?.[1] ?? comment?.[2] ?? "").replace(/\n\s*(?:\*|\/\/)/g, " ");
}

describe("the door of", () => {
  it("no room is forgotten", () => {
    expect(rooms.length).toBeGreaterThan(40);
    expect(Object.keys(DOORS).filter((room) => !rooms.includes(room))).toEqual([]);
  });

  it.each(rooms)("%s", (room) => {
    const door = doorOf(room);
    expect(door.match(/[.!?:;](?=\s|$)/g)?.length ?? 0, "two sentences").toBeGreaterThanOrEqual(2);
    expect(door, "what may not be done").toMatch(
      /\b(?:may not|may only|must not|never|nothing|nobody|none|no|only|not)\b/i,
    );
  });
});
