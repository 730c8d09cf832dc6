/** ARCHITECTURE.md has the layers that the test of the layers holds. */
import { expect, it } from "vitest";
import { pageText, tableIn } from "../helpers/markdown-table.ts";

const SOURCE = pageText("test/house/layers.test.ts");

function layersHeld(): string[] {
  const [, list = ""] = /^const LAYERS[^=]*= (\[[\s\S]*?^\]);/m.exec(SOURCE) ?? [];
  const layers = JSON.parse(list.replace(/,(\s*\])/g, "$1")) as string[][];
  return layers.map((names) => names.map((name) => `\`${name}\``).join(", "));
}

it("names each layer, from the top to the bottom", () => {
  const rows = tableIn(pageText("ARCHITECTURE.md"), "| layer | what is there |").split("\n").slice(2);
  expect(rows.map((row) => row.split("|")[1]?.trim())).toEqual(layersHeld());
});
