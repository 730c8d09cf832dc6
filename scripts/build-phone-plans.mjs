// Writes what the detectors read of the numbering plans of libphonenumber-js: src/packed/tables.ts. The metadata as it comes
// has three times the size, most of it about kinds of numbers and ways to write them that nothing here asks for. And what the core
// reads of them where there is Node: src/packed/plan-steps.txt.
import { writeFile } from "node:fs/promises";
import { packedText } from "./packed.mjs";
import { chancesOf, chancesText } from "./phone-plans/chances.mjs";
import { NumberGraph } from "./phone-plans/number-graph.mjs";
import { packGraph } from "./phone-plans/pack-graph.mjs";
import { readPlans } from "./phone-plans/read-plans.mjs";
import { VerdictSteps } from "./phone-plans/verdict-steps.mjs";
import { writtenSteps } from "./phone-plans/write-steps.mjs";
import { source } from "./source.mjs";

const plans = readPlans();
const graph = new NumberGraph();
const roots = plans.map((plan) => graph.add(plan));
const numbers = packGraph(graph.nodes, roots);

const lines = linesOf(plans.map(partsOf));
await writeTables("tables.ts", packedText(lines), numbers);
const { graphIn } = await source("detectors/phone/plans/packed-graph.ts");
await writeTables("plain-tables.ts", lines, plainNumbers(graphIn(numbers, plans.length)));
const steps = new VerdictSteps(plans);
await writePacked("plan-steps.txt", `${writtenSteps(steps, plans)}\n`);
await writePacked(
  "plan-chances.ts",
  `/** How many rows of digits regions take for numbers. Written by scripts/build-phone-plans.mjs; src/scan/chance.ts reads them. */
export const CHANCES =
  "${chancesText(chancesOf(steps))}";
`,
);

async function writePacked(file, content) {
  await writeFile(new URL(`../src/packed/${file}`, import.meta.url), content);
}

/** Bundles for browsers get packed tables, a third as large. Node gets plain ones: unpacking costs more than half of a short run. */
async function writeTables(file, plansText, numbersText) {
  await writePacked(
    file,
    `/** The numbering plans, and the numbers they give out. Written by scripts/build-phone-plans.mjs; detectors/phone/plans reads them. */
export const PLANS =
  "${plansText}";
export const NUMBERS =
  "${numbersText}";
`,
  );
}

/** As src/detectors/phone/plans/plain-graph.ts reads it. */
function plainNumbers({ roots, next, ends }) {
  return [roots, next, ends].map((list) => JSON.stringify(list)).join(";");
}

/** A part that is the same as in the line before is written as `=`. */
function linesOf(plans) {
  const shortened = plans.map((parts, i) => {
    return parts.map((part, at) => (part.length > 1 && part === plans[i - 1]?.[at] ? "=" : part));
  });
  return shortened.map((parts) => parts.join("/")).join(";");
}

function partsOf(plan) {
  const { name, callingCode, abroad, trunk, prefix, rule, leading, general, lengths, usualDigits, formats } = plan;
  const parts = [
    ...[name, callingCode, digitsOnly(abroad), trunk, digitsOnly(prefix), rule, digitsOnly(leading)],
    ...[plainGroups(digitsOnly(general)), lengths.join(), usualDigits, formats.map(formatText).join(" ")],
  ];
  return checked(parts);
}

/** `3.3-5.4t[2-9]`: three digits, three to five, four; numbers that begin with 2 to 9; `t`, or `n`: with a trunk digit or without. */
function formatText({ pattern, leading, hasTrunk }) {
  const sizes = pattern.slice(1, -1).split(")(").map(sizeText);
  return `${sizes.join(".")}${hasTrunk ? "t" : "n"}${plainGroups(digitsOnly(leading))}`;
}

function sizeText(group) {
  const [, least, most] = /^\\d\{(\d+)(?:,(\d+))?\}$/.exec(group) ?? [];
  if (least !== undefined) return most === undefined ? least : `${least}-${most}`;
  if (!/^(?:\\d)+$/.test(group)) throw new Error(`not understood: ${group}`);
  return String(group.length / 2);
}

function digitsOnly(pattern) {
  return pattern.replaceAll("\\d", "d");
}

/** Where nobody asks what a group has caught. */
function plainGroups(pattern) {
  return pattern.replaceAll("(?:", "(");
}

function checked(parts) {
  const wrong = parts.find((part) => /[/;"=\\]|[^ -~]/.test(part));
  if (wrong !== undefined) throw new Error(`cannot be written: ${wrong}`);
  return parts.map(String);
}
