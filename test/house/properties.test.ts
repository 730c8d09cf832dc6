/** Property tests can be had again: one seed for all, and none that draws past it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, it } from "vitest";

const tests = fileURLToPath(new URL("..", import.meta.url));

const files = readdirSync(tests, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !file.startsWith("house") && file !== join("helpers", "seed.ts"),
);

/** What draws values that another run does not, or as often as no variable can change. */
const PAST_THE_SEED = /Math\.random|randomBytes|randomUUID|getRandomValues|\bseed: \d|numRuns: \d/;

it("have the seed of the run, or are told to have none", () => {
  const { seed } = fc.readConfigureGlobal();
  expect(typeof seed).toBe(process.env.SCRUBJAY_SEED === "random" ? "undefined" : "number");
});

it("draw from it, as often as SCRUBJAY_RUNS says", () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => PAST_THE_SEED.test(readFileSync(join(tests, file), "utf8")))).toEqual([]);
});
