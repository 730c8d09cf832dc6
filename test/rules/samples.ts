import { readFileSync } from "node:fs";
import type { Problem } from "../../src/errors/errors.ts";
import { type ParseOptions, parseRuleFile } from "../../src/rules/parse.ts";

/** A complete file: nothing is wrong with it, not even for a strict check. */
export const GOOD = readFileSync(new URL("good.pii.yaml", import.meta.url), "utf8");

/** The day on which the samples are checked. */
export const TODAY = "2026-11-01";

/** What a file needs to load, and nothing else. `rules:` is line 4, the first rule begins in line 5, column 5. */
export const HEAD = 'format: pii-rules/1\nid: acme/calls\nversion: "1.0.0"\n';
export const MAIL = '  - id: mail\n    path: "$.email"\n    category: user.contact.email\n';
export const MINIMAL = `${HEAD}rules:\n${MAIL}`;

export const KEEP = '  - id: sid\n    path: "$.sid"\n    reason: machine-generated\n    why: Random per session\n';

/** One detector, complete. Behind HEAD and `detectors:`, it begins in line 5, column 5. */
export const DETECTOR_LINES =
  '  - id: member\n    category: user.unique_id\n    pattern: "M[0-9]{6}"\n    match: ["M123456"]\n    no_match: ["M12345"]\n';

export function ruleWith(line: string): string {
  return `${MINIMAL}    ${line}\n`;
}

/** A file with one path, which stands in line 6 and begins with its quote in column 11. */
export function rulePath(path: string): string {
  return MINIMAL.replace("$.email", path);
}

export function keepPath(path: string): string {
  return `${HEAD}keep:\n${KEEP.replace("$.sid", path)}`;
}

export function rules(...entries: readonly string[]): string {
  const list = entries.map((entry, index) => `  - id: e${index}\n${entry}`);
  return `${HEAD}rules:\n${list.join("")}`;
}

export function entry(path: string, more = ""): string {
  return `    path: "${path}"\n    category: user.name\n${more}`;
}

export function parse(text: string, options: Partial<ParseOptions> = {}) {
  return parseRuleFile(text, { file: "a.pii.yaml", today: TODAY, ...options });
}

/** `code line:column`, of the errors only. */
export function errorsIn(text: string, options: Partial<ParseOptions> = {}): string[] {
  return short(parse(text, options).problems.filter(({ severity }) => severity === "error"));
}

/** `code line:column`, of the warnings only. */
export function warningsIn(text: string, options: Partial<ParseOptions> = {}): string[] {
  return short(parse(text, options).problems.filter(({ severity }) => severity === "warning"));
}

function short(problems: readonly Problem[]): string[] {
  return problems.map(({ code, place }) => (place === undefined ? code : `${code} ${place.line}:${place.column}`));
}

/** A small generator of whole numbers below a bound, the same ones for the same seed. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
