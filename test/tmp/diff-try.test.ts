import { existsSync, readFileSync } from "node:fs";
import { it } from "vitest";
import { diffRules } from "../../src/review/diff/diff.ts";
import { readPack } from "../../src/review/reviewed-pack.ts";

const read = (f: string) => {
  const c = f.replace(".pii.yaml", ".fields.csv");
  const s = existsSync(c)
    ? c
    : `/work/main/rules/${c.includes("calls") ? "google-ccai" : c.includes("callback") ? "udesk" : "kore-ai"}/${c.split("/").at(-1)}`;
  const r = readPack(
    readFileSync(f, "utf8"),
    { file: f } as any,
    existsSync(s) ? { file: s, text: readFileSync(s, "utf8") } : undefined,
  );
  if (!r.reviewed) console.log(JSON.stringify(r.problems));
  return r.reviewed as any;
};
const D = "/work/shared/cases/review/";
it("x", () => {
  for (const [a, b] of [
    ["01-diff-probe-limit-512/old/call-details", "01-diff-probe-limit-512/new/call-details"],
    ["02-also-in-lost-kore/old/call-details", "02-also-in-lost-kore/new/call-details"],
    ["03-also-in-lost-google-calls/old/calls", "03-also-in-lost-google-calls/new/calls"],
    ["04-category-weakens-builtin-policy/old/call-details", "04-category-weakens-builtin-policy/new/call-details"],
    ["05-category-biometric/old/call-record-callback", "05-category-biometric/new/call-record-callback"],
    ["06-subject/old/call-details", "06-subject/new/call-details"],
    ["diff-false-weaker/s_old", "diff-false-weaker/s_new"],
  ]) {
    const [x, y] = [read(D + a + ".pii.yaml"), read(D + b + ".pii.yaml")];
    if (!x || !y) continue;
    const t = performance.now();
    const d = diffRules(x, y);
    console.log(b, d.weaker, performance.now() - t);
    for (const c of d.changes)
      console.log(
        JSON.stringify({
          ...c,
          layer: undefined,
          also: c.also.length > 4 ? [...c.also.slice(0, 3), c.also.length] : c.also,
        }),
      );
  }
}, 100000);
