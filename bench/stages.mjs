/** Child of parts/start-up.mjs: redacts FILE with the library and prints how many seconds each stage took. */
import { readFileSync } from "node:fs";
import { RULES } from "./peers.mjs";

const stages = {};
let last = 0;

function stage(name) {
  const now = performance.now() / 1000;
  stages[name] = now - last;
  last = now;
}

stage("start of Node");
const { loadRules } = await import("../dist/rules/load.js");
const { Redactor } = await import("../dist/redaction/redactor.js");
stage("imports");
const rules = await loadRules(RULES);
stage("rules, from YAML");
const redactor = new Redactor({ rules, unlisted: "keep" });
stage("plan and core");
redactor.writeTo(readFileSync(process.argv[2]), () => {});
redactor.endTo(() => {});
stage("run");
process.stdout.write(JSON.stringify(stages));
