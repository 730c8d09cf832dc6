/** Messages of 840 bytes through one compiled redaction, and what a program would do at least: all in one process, in turn. Prints seconds a message. */
import { readFileSync } from "node:fs";
import { compile, loadRules, parseRules } from "../dist/node/index.js";

const MESSAGES = 64;
const CALLS = 20_000;

const kore = parseRules(readFileSync(new URL("kore-17.pii.yaml", import.meta.url), "utf8"));
const paths = compile({ rules: kore, unlisted: "keep" });
const pack = compile({ rules: await loadRules("kore-ai/call-details"), unlisted: "scan" });

const one = {
  conversationId: "c-1",
  metaInfo: { caller: "+12025550123", userId: "u1" },
  metrics: { a: 1, b: 2.5 },
  agents: [{ fName: "Ana", lName: "Example", emailId: "ana@example.com" }],
  note: "x".repeat(650),
};
const texts = Array.from({ length: MESSAGES }, (_, i) => JSON.stringify({ ...one, n: i }));
const messages = texts.map((text) => new TextEncoder().encode(text));

const WAYS = {
  "JSON.parse + JSON.stringify": (i) => JSON.stringify(JSON.parse(texts[i])),
  "17 paths": (i) => paths.bytes(messages[i]),
  "17 paths, text": (i) => paths.bytes(texts[i]),
  "a whole pack, scanned": (i) => pack.bytes(messages[i]),
};

const [rounds] = process.argv.slice(2).map(Number);
const seconds = Object.fromEntries(Object.keys(WAYS).map((name) => [name, []]));
for (let round = -1; round < rounds; round++) {
  for (const [name, way] of Object.entries(WAYS)) {
    const start = process.hrtime.bigint();
    for (let i = 0; i < CALLS; i++) way(i % MESSAGES);
    const taken = Number(process.hrtime.bigint() - start) / 1e9 / CALLS;
    if (round >= 0) seconds[name].push(taken);
  }
}
process.stdout.write(JSON.stringify(seconds));
