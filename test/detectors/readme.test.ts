import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { DETECTORS } from "../../src/detectors/table.ts";

it("the README's table has every detector, and no other", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const [, table = ""] = readme.split("| detector | category | finds |");
  const rows = table.slice(0, table.indexOf("\n\n")).split("\n").slice(2);
  const named = rows.flatMap((row) => row.split("|")[1]?.match(/[a-z-]+/g) ?? []);
  expect(named.sort()).toEqual(DETECTORS.map(({ id }) => id).sort());
  for (const { category } of DETECTORS) expect(table).toContain(`\`${category}\``);
});
