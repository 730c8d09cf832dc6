/** What stands above the entries. One defect each. */
import { HEAD, MINIMAL } from "../samples.ts";
import type { BrokenFile } from "./broken-file.ts";

export const HEAD_OF_FILE: readonly BrokenFile[] = [
  ["an unknown key", `${MINIMAL}recrods:\n  - id: x\n`, ["unknown-key 8:1"]],
  ["no id", MINIMAL.replace(/^id.*\n/m, ""), ["missing-key 1:1"]],
  ["neither rules nor keep", HEAD, ["missing-key 1:1"]],
  ["another format", MINIMAL.replace("pii-rules/1", "pii-policy/1"), ["unknown-format 1:9"]],
  ["an id without a vendor", MINIMAL.replace("acme/calls", "calls"), ["wrong-id 2:5"]],
  ["an id in capitals", MINIMAL.replace("acme/calls", "Acme/calls"), ["wrong-id 2:5"]],
  ["a version that is a number", MINIMAL.replace('"1.0.0"', "1.0"), ["version-not-quoted 3:10"]],
  ["a version of two parts", MINIMAL.replace('"1.0.0"', '"1.0"'), ["wrong-version 3:10"]],
  ["a status", `${MINIMAL}status: final\n`, ["unknown-status 8:9"]],
  ["a taxonomy", `${MINIMAL}taxonomy: fideslang/2\n`, ["unknown-taxonomy 8:11"]],
  ["unlisted", `${MINIMAL}unlisted: drop\n`, ["unknown-unlisted 8:11"]],
  ["a region that is none", `${MINIMAL}regions: ["US", "UK", "FE"]\n`, ["unknown-region 8:17", "unknown-region 8:23"]],
  ["a region without quotes", `${MINIMAL}regions: [NO]\n`, ["region-not-quoted 8:11"]],
  ["a number for a region", `${MINIMAL}regions: [1]\n`, ["wrong-type 8:11"]],
  [
    "no date",
    `${MINIMAL}reviewed: { by: a, date: "2026-02-30", until: soon }\n`,
    ["wrong-date 8:26", "wrong-date 8:47"],
  ],
  [
    "a review backwards",
    `${MINIMAL}reviewed: { by: a, date: "2026-02-02", until: "2026-02-01" }\n`,
    ["wrong-date 8:47"],
  ],
  ["regions under both names", `${MINIMAL}regions: ["US"]\nphone_regions: ["US"]\n`, ["duplicate-key 9:1"]],
  ["a digest that is none", `${MINIMAL}reviewed: { digest: "sha256:0" }\n`, ["wrong-digest 8:21"]],
  ["a list of records that is empty", `${MINIMAL}records: []\n`, ["empty-list 8:10"]],
  ["a path of records", `${MINIMAL}records: ["$.a", "$.b[-1]"]\n`, ["path-negative-index 8:23"]],
  ["17 paths of records", `${MINIMAL}records: [${'"$.a",'.repeat(17)}]\n`, ["too-many 8:10"]],
  ["a wrong source", `${MINIMAL}sources:\n  API_1: { titel: A }\n`, ["wrong-id 9:3", "unknown-key 9:12"]],
  ["a source without a heading", `${MINIMAL}sources:\n  api: { headings: {} }\n`, ["empty-list 9:20"]],
  [
    "a wrong anchor, and a wrong heading",
    `${MINIMAL}sources:\n  api:\n    headings:\n      "#a": A\n      b: 1\n`,
    ["wrong-id 11:7", "wrong-type 12:10"],
  ],
  ["a map for a list", `${MINIMAL}keep:\n  id: a\n`, ["wrong-type 9:3"]],
  ["nothing for a list", `${MINIMAL}keep:\n`, ["wrong-type 8:6"]],
  ["a list for a map", `${MINIMAL}envelope:\n  - id: a\n`, ["wrong-type 9:3"]],
  ["an unknown key of envelope", `${MINIMAL}envelope:\n  rulez:\n    - id: a\n`, ["unknown-key 9:3"]],
];
