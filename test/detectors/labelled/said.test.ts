/** Words and values in sentences: what each detector takes, and what it leaves although the same words stand there. */
import { describe, expect, it } from "vitest";
import { customerNumber, LABELLED } from "../../../src/detectors/labelled/labelled.ts";
import { compileDetectors } from "../../../src/text/detect.ts";
import { SAID } from "./said.ts";
import { UNSAID } from "./unsaid.ts";

const labelled = compileDetectors([...LABELLED, customerNumber], { regions: [] });

function marked(text: string): string {
  let made = text;
  for (const { start, end } of [...labelled.find(text)].reverse()) {
    made = `${made.slice(0, start)}‹${made.slice(start, end)}›${made.slice(end)}`;
  }
  return made;
}

describe.each(Object.entries(SAID))("%s", (_language, lines) => {
  it.each(lines.trim().split("\n"))("%s", (line) => {
    const [ids = "", expected = ""] = line.split("|");
    const text = expected.replace(/[‹›]/g, "");
    expect(marked(text)).toBe(expected);
    expect(
      labelled
        .find(text)
        .map(({ detector }) => detector)
        .join(),
    ).toBe(ids);
  });
});

describe.each(Object.entries(UNSAID))("nothing in %s", (_language, lines) => {
  it.each(lines.trim().split("\n"))("%s", (line) => {
    expect(marked(line)).toBe(line);
  });
});
