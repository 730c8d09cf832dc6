/**
 * Child of parts/values.mjs: redacts one parsed record ROUNDS times by each way in turn, prints the seconds of a call.
 *
 *     node bench/values-rounds.mjs ROUNDS
 */
import { readFileSync } from "node:fs";
import slowRedact from "@pinojs/redact";
import { compile, parseRules } from "../dist/index.js";
import { RULES } from "./peers.mjs";

const CALLS = 5_000;
/** Until all is compiled. */
const WARM_UP = 4;

const record = JSON.parse(readFileSync(new URL("corpora/record-1k.json", import.meta.url), "utf8"));
const rules = parseRules(readFileSync(RULES, "utf8"));
const redaction = compile({ rules, unlisted: "keep" });
const paths = rules.packs[0].entries.map(({ path }) => path.text.slice("$.".length));
const peer = slowRedact({ paths, serialize: false });

const WAYS = {
  ours: () => redaction.value(record),
  "ours, deep": () => redaction.value(record, { deep: true }),
  "@pinojs redact": () => peer(record),
  structuredClone: () => structuredClone(record),
};

const seconds = Object.fromEntries(Object.keys(WAYS).map((name) => [name, []]));
for (let round = -WARM_UP; round < Number(process.argv[2]); round++) {
  for (const [name, way] of Object.entries(WAYS)) {
    const start = performance.now();
    for (let call = 0; call < CALLS; call++) way();
    if (round >= 0) seconds[name].push((performance.now() - start) / 1000 / CALLS);
  }
}
process.stdout.write(JSON.stringify(seconds));
