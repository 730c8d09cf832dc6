/** What a long-lived service holds on to: many messages, some of them bad, through one redaction; many redactions, dropped. Prints bytes. */
import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { compile, InputError, parseRules } from "../dist/node/index.js";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");

const rules = parseRules(readFileSync(new URL("kore-17.pii.yaml", import.meta.url), "utf8"));
const [kind, given] = process.argv.slice(2);
const count = Number(given);
/** What a service has got used to, before what it holds is looked at. */
const WARM = 20_000;
const BAD_EACH = 100;
/** Reports that are kept at a time, none of them read. */
const KEPT = 1000;

const encoder = new TextEncoder();
const alike = (i) => `{"metaInfo":{"caller":"+12025550123"},"agents":[{"fName":"Ana"}],"n":${i}}`;
const ownNames = (i) => `{"metaInfo":{"caller":"+12025550123","m${i}":1},"k${i}":{"x${i}":"a"}}`;

function messages(textOf, keep = false) {
  const redaction = compile({ rules, unlisted: "keep" });
  const kept = [];
  return (i) => {
    const text = textOf(i);
    try {
      const result = redaction.bytes(encoder.encode(i % BAD_EACH === 0 ? text.slice(0, -1) : text));
      if (keep) kept[i % KEPT] = result;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
    }
  };
}

const KINDS = {
  messages: () => messages(alike),
  "messages with names of their own": () => messages(ownNames),
  "messages whose reports are kept unread": () => messages(ownNames, true),
  redactions: () => (i) => compile({ rules, unlisted: "keep" }).bytes(alike(i)),
};

const work = KINDS[kind]();
const held = () => {
  collect();
  collect();
  return process.memoryUsage();
};
const warm = Math.min(WARM, count / 10);
for (let i = 0; i < warm; i++) work(i);
const before = held();
for (let i = 0; i < count; i++) work(warm + i);
const after = held();
const grown = (name) => after[name] - before[name];
process.stdout.write(JSON.stringify({ heap: grown("heapUsed"), external: grown("external"), resident: grown("rss") }));
