/** The arguments of bench/run.mjs, checked. */
import { parseArgs } from "node:util";
import { parseSize } from "./sizes.mjs";

export const PART_NAMES = [
  "in-memory",
  "walk",
  "keyed",
  "scanning",
  "verifying",
  "messages",
  "values",
  "tokens",
  "web-streams",
  "whole-process",
  "start-up",
  "loading",
  "peak-memory",
];

const USAGE = `node bench/run.mjs [--quick] [--only PART,PART] [--sizes 200M,1G] [--rounds N] [--memory-10g]
parts: ${PART_NAMES.join(", ")}
`;

const OPTIONS = {
  quick: { type: "boolean", default: false },
  only: { type: "string", default: PART_NAMES.join(",") },
  sizes: { type: "string" },
  rounds: { type: "string" },
  "memory-10g": { type: "boolean", default: false },
};

/** @throws Error with the usage */
export function readOptions(args) {
  const values = parsed(args);
  const only = values.only.split(",");
  const wrong = only.find((part) => !PART_NAMES.includes(part));
  if (wrong !== undefined) throw new Error(`there is no part ${wrong}\n${USAGE}`);
  const sizes = (values.sizes ?? (values.quick ? "200M" : "200M,1G")).split(",");
  sizes.forEach(parseSize);
  return {
    quick: values.quick,
    only,
    sizes,
    /** For peers that would take minutes on the whole. */
    slowSize: values.quick ? "10M" : "50M",
    rounds: parseSize(values.rounds ?? (values.quick ? "3" : "7")),
    memory10g: values["memory-10g"],
  };
}

function parsed(args) {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    throw new Error(`${error.message}\n${USAGE}`);
  }
}
