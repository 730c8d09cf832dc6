/** Every sample has every documented field, so that whoever tries a pack sees all that it does. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Json } from "../../src/review/engine/json.ts";
import type { Place } from "../../src/review/engine/place.ts";
import { readFields } from "../../src/review/fields.ts";
import { listPacks } from "../../src/rules/shipped.ts";

function read(name: string, ending: string): string {
  return readFileSync(new URL(`../../rules/${name}${ending}`, import.meta.url), "utf8");
}

/** What stands at a place; `another shape` where the way there ends at a value that has no such members or elements. */
function standsAt(value: Json | undefined, [step, ...below]: Place): boolean | "another shape" {
  if (step === undefined) return value !== undefined;
  if (value === undefined) return false;
  if (value === null || typeof value !== "object") return "another shape";
  if (Array.isArray(value) !== (step.kind === "element" || step.kind === "index")) return "another shape";
  const inside = step.kind === "name" ? [(value as Record<string, Json>)[step.name]] : Object.values(value);
  const found = inside.map((member) => standsAt(member, below));
  return found.includes(true) || (found.includes("another shape") && "another shape");
}

it.each(await listPacks())("%s", (name) => {
  const sample: Json = JSON.parse(read(name, ".sample.json"));
  const { fields } = readFields(read(name, ".fields.csv"));
  // One document cannot have all the shapes of a member; null and text stand for the others.
  const missing = fields.filter(({ place }) => standsAt(sample, place) === false);
  expect(missing.map(({ path, type }) => `${path} ${type}`)).toEqual([]);
  const found = fields.filter(({ place }) => standsAt(sample, place) === true);
  expect(found.length / fields.length).toBeGreaterThan(0.7);
});
