import { test } from "vitest";
import { readFileSync } from "node:fs";
import { parseRuleFile } from "/work/main/src/rules/parse.ts";
import { renderProblems } from "/work/main/src/rules/render.ts";
test("x", () => {
  const text = readFileSync("/tmp/probe/good.yaml", "utf8");
  const s = performance.now();
  const r = parseRuleFile(text, { file: "good.yaml", strict: true, today: "2026-11-01" });
  console.log(performance.now() - s);
  console.log(renderProblems([{ file: "good.yaml", text, problems: r.problems }]));
  console.log(JSON.stringify(r.pack, null, 1)?.slice(0, 3000), JSON.stringify(r.tests, null, 1));
});
