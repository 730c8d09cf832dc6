/** The arguments of bench/run.mjs, checked. */
import { parseArgs } from "node:util";
import { parseSize } from "./sizes.mjs";

const OPTIONS = {
  quick: { type: "boolean", default: false },
  only: { type: "string" },
  sizes: { type: "string" },
  rounds: { type: "string" },
  "memory-10g": { type: "boolean", default: false },
};

/** `parts`: the names of all that there are. @throws Error with the usage */
export function readOptions(args, parts) {
  const usage = `node bench/run.mjs [--quick] [--only PART,PART] [--sizes 200M,1G] [--rounds N] [--memory-10g]
parts: ${parts.join(", ")}
`;
  const values = parsed(args, usage);
  const only = values.only?.split(",") ?? parts;
  const wrong = only.find((part) => !parts.includes(part));
  if (wrong !== undefined) throw new Error(`there is no part ${wrong}\n${usage}`);
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

function parsed(args, usage) {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    throw new Error(`${error.message}\n${usage}`);
  }
}
