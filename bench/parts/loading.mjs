/** What loading rules costs, above a run that loads none: a YAML file, a shipped pack, all shipped packs. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { interleave } from "../measure.mjs";
import { starts } from "../starts.mjs";

const PART = "loading";
const CHILD = fileURLToPath(new URL("../load-rules.mjs", import.meta.url));
const LIBRARY = new URL("../../dist/rules/", import.meta.url);
const ENTRIES = 100;

/** The one with most entries. */
const LARGEST_PACK = "sobot/main-and-sub-talk-list";

/** @returns {Promise<import("../measure.mjs").Measurement[]>} */
export async function loading({ rounds }, say) {
  if (!existsSync(new URL("load.js", LIBRARY))) {
    say("loading: the library is not built: npm run build");
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), "scrubjay-rules-"));
  try {
    return await interleave(PART, await contenders(folder, starts(PART, say)), rounds);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function contenders(folder, measureWith) {
  const { listPacks } = await import(new URL("shipped.js", LIBRARY).href);
  const packs = await listPacks();
  const yaml = join(folder, "hundred.pii.yaml");
  writeFileSync(yaml, ruleFile());
  const named = [
    ["nothing", []],
    [`YAML of ${ENTRIES} entries`, [yaml]],
    ["a shipped pack", [LARGEST_PACK]],
    ["all shipped packs", packs],
  ];
  return named.map(([name, names]) => {
    const command = [process.execPath, CHILD, ...names];
    return { name, on: "", bytes: 0, measure: () => measureWith(command) };
  });
}

/** As a reviewer would write it: each entry with a source and a reason, names, lists and filters in turn. */
function ruleFile() {
  const paths = ["$.customer.field%", "$.list[*].member%", "$.tags[?@.name == 'tag%'].value", "$.map%.*"];
  const entries = Array.from({ length: ENTRIES }, (_, index) => {
    const path = paths[index % paths.length].replace("%", index);
    return `  - id: entry-${index}
    path: "${path}"
    category: user.contact.phone_number
    subject: customer
    action: replace
    source: ["api#section-${index}"]
    why: What the customer typed into field ${index}
`;
  });
  return `format: pii-rules/1
id: bench/hundred
version: "1.0.0"
records: ["$.data[*]", "$[*]", "$"]
sources:
  api: { title: Made-up export, retrieved: "2026-11-01" }
rules:
${entries.join("")}`;
}
