/** The table "Encodings" of docs/detectors.md: what it shows is found. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DETECTORS } from "../../../src/detectors/table.ts";
import { compileDetectors } from "../../../src/text/detect.ts";
import { ENCODINGS } from "../../../src/text/encodings/table.ts";

const page = readFileSync(new URL("../../../docs/detectors.md", import.meta.url), "utf8");
const [, section = ""] = page.split("## Encodings\n");
const rows = section
  .split("\n## ")[0]
  ?.split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| encoding "));
const detectors = compileDetectors(DETECTORS, { regions: ["US"] });

describe("docs/detectors.md", () => {
  // Base64 stands apart.
  it("has a row for each encoding", () => expect(rows).toHaveLength(ENCODINGS.length + 1));

  it.each(rows ?? [])("%s", (row) => {
    const examples = [...(row.split(" | ")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, example = ""]) => example);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      const [hit] = detectors.find(example.replaceAll("\\x1b", "\x1b"));
      expect(hit?.category).toMatch(/^user\.contact\./);
    }
  });
});
