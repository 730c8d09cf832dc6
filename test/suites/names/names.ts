/** `npm run suites -- names`: names of people and addresses, in sentences of a folder and in those of presidio-research. */
import type { Asked } from "../command.ts";
import type { Measured } from "../outcome.ts";
import { namesFolder, readSentences } from "./folder.ts";
import { scoreFile } from "./spans.ts";
import { scoreRows } from "./tokens.ts";

export function measureNames({ folder }: Pick<Asked, "folder">): Measured {
  const found = namesFolder(folder);
  const files = found === undefined ? [] : readSentences(found).map(scoreFile);
  const text = found === undefined ? "sentences: no folder here; set SCRUBJAY_CASES or give --folder" : "";
  const rows = scoreRows();
  return {
    text: [text, ...files.map((file) => file.text), rows.text].filter((part) => part !== "").join("\n"),
    outcomes: [...files, rows].flatMap(({ outcomes }) => outcomes),
  };
}
