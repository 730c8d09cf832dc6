/** Verify's own check for names, on marked sentences: `--folder DIR`, or those of cases/names beside the suites. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { suitesFolder } from "../helpers/suites.ts";
import { LANGUAGES, measure } from "../verify/names/marked.ts";
import type { Asked } from "./command.ts";
import { type Measured, share } from "./outcome.ts";

export function measureVerifyNames({ folder = usual() }: Asked & { readonly folder?: string }): Measured {
  if (folder === undefined || !existsSync(folder)) return { text: "no sentences here: --folder DIR", outcomes: [] };
  const lines = LANGUAGES.map((language) => {
    const { names, seen, sentences, hit } = measure(folder, language);
    return `${language}: ${seen} of ${names} names seen (${share(seen, names)}), ${hit} of ${sentences} look-alikes warned of`;
  });
  return { text: lines.join("\n"), outcomes: [] };
}

function usual(): string | undefined {
  return suitesFolder && join(dirname(suitesFolder), "cases", "names");
}
