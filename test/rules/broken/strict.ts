/** What only a strict check refuses, and a check of one of our own packs. One defect each. */
import { GOOD, MINIMAL, rulePath, ruleWith } from "../samples.ts";
import type { BrokenFile } from "./broken-file.ts";

const OPEN_LIST = GOOD.replace("reason: machine-generated", "reason: closed-list");

export const STRICT: readonly BrokenFile[] = [
  ["a review that has ended", GOOD.replace('until: "2027-08-01"', 'until: "2026-10-31"'), ["review-expired 9:64"]],
  ["a filter in front of which stands ..", rulePath("$..[?@.a].b"), ["descendant-filter 6:11"]],
  ["a rule without a reason", ruleWith("why: todo"), ["no-reason 8:10"]],
  ["a test that expects nothing", `${MINIMAL}tests:\n  - name: t\n    in: 1\n`, ["wrong-test 9:5"]],
  ["a closed list of which nobody says what is in it", OPEN_LIST, ["open-list 57:5"]],
  [
    "a review of more than two years",
    GOOD.replace('until: "2027-08-01"', 'until: "2028-08-02"'),
    ["review-too-long 9:64"],
  ],
  [
    "a review that is yet to be",
    GOOD.replace('date: "2026-08-01", until: "2027-08-01"', 'date: "2026-11-03", until: "2027-11-03"'),
    ["future-date 9:43"],
  ],
  ["a source that is yet to be read", GOOD.replace("2026-07-30", "2027-07-30"), ["future-date 11:55"]],
  [
    "a source without headings beside one that has them",
    GOOD.replace(/, headings: .*/, ' }\n  other: { title: A, retrieved: "2026-07-30", headings: { a: A } }'),
    ["no-headings 11:3"],
  ],
  ["no title of a source", GOOD.replace("title: Sessions export reference, ", ""), ["missing-key 11:8"]],
  ["a status of the file", `${GOOD}status: stable\n`, ["ignored-key 104:1"]],
  ["the old name of regions", GOOD.replace("\nregions:", "\nphone_regions:"), ["old-name 8:1"]],
  ["a review without a digest", GOOD.replace(/, digest: "[^"]*"/, ""), ["missing-key 9:11"]],
];
