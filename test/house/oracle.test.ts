/** What the product is held against must not be made of it: the slow redactor imports nothing of the product. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const folder = fileURLToPath(new URL("../oracle/", import.meta.url));

/** These put both side by side. */
const COMPARING = ["agreement.ts", "walkers.ts", "slow-redact.test.ts"];

it("the slow redactor shares no code with the product", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const importing = files.filter((file) =>
    /from "[./]*\/src\/|from "[./]*\/helpers\//.test(readFileSync(folder + file, "utf8")),
  );
  expect(importing.sort()).toEqual([...COMPARING].sort());
});
