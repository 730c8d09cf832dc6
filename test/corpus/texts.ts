/** All texts that are compared: own corpora, and where they are on this machine public suites, vendors' documents and cases. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { suitesFolder } from "../helpers/suites.ts";
import { vendorDocsFolder } from "../helpers/vendor-docs.ts";
import { readCorpus } from "./marked.ts";

export interface CorpusText {
  /** The file, and which of its texts it is, from 1. */
  readonly place: string;
  readonly text: string;
  /** Of the run. */
  readonly regions: readonly string[];
}

const SOME_REGIONS = ["US", "JP", "CN", "DE", "IN", "GB"];

const cases = process.env.SCRUBJAY_CASES ?? fileURLToPath(new URL("../../../shared/cases", import.meta.url));

export function ownTexts(): CorpusText[] {
  return readCorpus().flatMap(({ code, lines }) => lines.map(({ place, text }) => ({ place, text, regions: [code] })));
}

export function allTexts(): CorpusText[] {
  const folders = [suitesFolder, vendorDocsFolder, cases].filter(
    (folder) => folder !== undefined && existsSync(folder),
  );
  return [...ownTexts(), ...folders.flatMap((folder) => textsOf(folder as string))];
}

function textsOf(folder: string): CorpusText[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files.sort().flatMap((file) => {
    if (!/\.(?:json|ndjson|txt)$/.test(file)) return [];
    const texts = textsIn(readFileSync(join(folder, file), "utf8"), file);
    return texts.map((text, i) => ({ place: `${file}:${i + 1}`, text, regions: SOME_REGIONS }));
  });
}

/** Strings, names and numbers of JSON; else lines. */
function textsIn(content: string, file: string): string[] {
  if (file.endsWith(".json")) return jsonTexts(content) ?? [];
  return content.split("\n").flatMap((line) => (file.endsWith(".ndjson") ? (jsonTexts(line) ?? []) : [line]));
}

function jsonTexts(content: string): string[] | undefined {
  const texts: string[] = [];
  try {
    JSON.parse(content, (name, value: unknown) => {
      if (name !== "") texts.push(name);
      if (typeof value === "string") texts.push(value);
      return value;
    });
    return texts;
  } catch {
    // Suites have documents that are none.
    return undefined;
  }
}
