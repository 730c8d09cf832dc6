/** The detectors of a file. One defect each. */
import { DETECTOR_LINES, HEAD, MINIMAL } from "../samples.ts";
import type { BrokenFile } from "./broken-file.ts";

/** The detector begins in line 5: id 5:9, category 6:15, pattern 7:14, match 8:12, no_match 9:15; line 10 is free. */
const GOOD = `${HEAD}detectors:\n${DETECTOR_LINES}`;

const withLine = (...lines: readonly string[]) => GOOD + lines.map((line) => `    ${line}\n`).join("");
const withPattern = (pattern: string) => GOOD.replace("M[0-9]{6}", pattern);
const withMatch = (texts: string) => GOOD.replace('["M123456"]', texts);

export const DETECTORS: readonly BrokenFile[] = [
  ["detectors that are no list", `${HEAD}detectors: member\n`, ["wrong-type 4:12"]],
  ["a detector that is no map", `${HEAD}detectors:\n  - member\n`, ["wrong-type 5:5"]],
  ["a detector without an id", GOOD.replace("id: member\n    ", ""), ["missing-key 5:5"]],
  ["a detector without a pattern", GOOD.replace(/ {4}pattern.*\n/, ""), ["missing-key 5:5"]],
  ["a detector without match", GOOD.replace(/ {4}match.*\n/, ""), ["missing-key 5:5"]],
  ["a detector without no_match", GOOD.replace(/ {4}no_match.*\n/, ""), ["missing-key 5:5"]],
  ["a detector's id", GOOD.replace("id: member", "id: Member"), ["wrong-id 5:9"]],
  ["an entry's id", `${MINIMAL}detectors:\n${DETECTOR_LINES.replace("member", "mail")}`, ["duplicate-id 9:9"]],
  ["a detector twice", GOOD + DETECTOR_LINES, ["duplicate-id 10:9"]],
  ["too many detectors", GOOD + DETECTOR_LINES.repeat(100), ["too-many 5:3"]],
  ["a detector's category", GOOD.replace("user.unique_id", "user.unique"), ["unknown-category 6:15"]],
  ["a detector's key", withLine("matches: []"), ["unknown-key 10:5"]],
  ["no I-Regexp", withPattern("(?i)m"), ["wrong-pattern 7:14"]],
  ["a group that stays open", withPattern("(M[0-9]{6}"), ["wrong-pattern 7:14"]],
  ["a pattern with too many states", withPattern("M[0-9]{6}(a{999}){9}"), ["wrong-pattern 7:14"]],
  ["a pattern that is too long", withPattern(`M[0-9]{6}${"a?".repeat(500)}`), ["wrong-pattern 7:14"]],
  ["a pattern that matches nothing", withPattern("(M[0-9]{6})?"), ["wrong-pattern 7:14"]],
  ["a pattern that is a number", GOOD.replace('"M[0-9]{6}"', "123456"), ["wrong-type 7:14"]],
  ["a text that does not match", withMatch('["M123456", "M1234567"]'), ["wrong-example 8:24"]],
  ["a text that matches", GOOD.replace('["M12345"]', '["M654321"]'), ["wrong-example 9:16"]],
  ["a text without its context", withLine("context: [member]"), ["wrong-example 8:13"]],
  ["a text without its checksum", withLine("validator: luhn"), ["wrong-example 8:13"]],
  ["nothing to match", withMatch("[]"), ["empty-list 8:12"]],
  ["a number to match", withMatch("[123456]"), ["wrong-type 8:13"]],
  ["no context", withLine("context: []"), ["empty-list 10:14"]],
  ["a context word that is too long", withLine(`context: ["${"m".repeat(65)}"]`), ["wrong-option 10:15"]],
  [
    "too many context words",
    withLine(`context: [${Array.from({ length: 101 }, (_, i) => `w${i}`).join(", ")}]`),
    ["too-many 10:14"],
  ],
  ["a distance from nothing", withLine("within: 5"), ["wrong-option 10:13"]],
  [
    "a distance that is no whole number",
    `${withMatch('["no M123456"]')}    context: ["no"]\n    within: 1.5\n`,
    ["wrong-option 11:13"],
  ],
  ["a validator", withLine("validator: lunh"), ["unknown-validator 10:16"]],
];
