/** Numbers and addresses as they are said: how many are found whole, by what they are and by language; and ordinary sentences that are hit. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { DetectorKind } from "../../../src/detectors/detector.ts";
import { spokenEmail, spokenNumber } from "../../../src/detectors/spoken/spoken.ts";
import { DETECTORS } from "../../../src/detectors/table.ts";
import { compileDetectors } from "../../../src/text/detect.ts";
import { EMAILS_SAID } from "../../detectors/spoken/emails-said.ts";
import { leftIn } from "../../detectors/spoken/left-in.ts";
import { NOTHING_SAID } from "../../detectors/spoken/nothing-said.ts";
import { NUMBERS_SAID } from "../../detectors/spoken/numbers-said.ts";
import { linesIn, marked } from "../../detectors/spoken/table.ts";
import type { Asked } from "../command.ts";
import { countRight, type Measured, type Outcome, share } from "../outcome.ts";
import { TEN_REGIONS } from "../sets.ts";

interface Case {
  readonly lang: string;
  readonly entity: string;
  readonly text: string;
}

const SPOKEN: readonly DetectorKind[] = [spokenNumber, spokenEmail];
const OTHERS = DETECTORS.filter(({ id }) => !SPOKEN.some((kind) => kind.id === id));
const SHARED = fileURLToPath(new URL("../../../../shared/cases/spoken", import.meta.url));

const all = compileDetectors([...OTHERS, ...SPOKEN], { regions: TEN_REGIONS });
const spoken = compileDetectors(SPOKEN, { regions: TEN_REGIONS });

function casesIn(folder: string): readonly Case[] {
  const file = join(folder, "spoken.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Case[]) : [];
}

/** The tables of the tests, in the same form. */
function ownCases(): readonly Case[] {
  const numbers = Object.entries(NUMBERS_SAID).flatMap(([lang, table]) =>
    linesIn(table).map((line) => {
      const [entity = "", sentence = ""] = line.split(" | ");
      return { lang, entity, text: marked(sentence).text };
    }),
  );
  return [
    ...numbers,
    ...linesIn(EMAILS_SAID).map((line) => ({ lang: "all", entity: "email", text: marked(line).text })),
  ];
}

function isWhole({ text, entity }: Case): boolean {
  const hits = all.find(text);
  return hits.length > 0 && !leftIn(text, hits, entity === "email");
}

function tableOf(cases: readonly Case[], rights: readonly boolean[]): string[] {
  const groups = new Map<string, boolean[]>();
  for (const [i, { lang, entity }] of cases.entries()) {
    const name = `${entity} ${lang}`;
    groups.set(name, [...(groups.get(name) ?? []), rights[i] as boolean]);
  }
  return [...groups].map(([name, some]) => `| ${name} | ${some.filter(Boolean).length} of ${some.length} |`);
}

export function measureSpoken({ folder = SHARED }: Asked): Measured {
  const outcomes: Outcome[] = [];
  const lines: string[] = [];
  for (const [name, cases] of [
    [folder, casesIn(folder)],
    ["test/detectors/spoken", ownCases()],
  ] as const) {
    const rights = cases.map(isWhole);
    outcomes.push(...rights.map((right, i) => ({ id: `${name}: ${i + 1}`, right })));
    const found = rights.filter(Boolean).length;
    lines.push(`${name}: ${found} of ${cases.length} found whole, ${share(found, cases.length)}`, "");
    lines.push("| what | found |", "|---|---|", ...tableOf(cases, rights), "");
  }
  const ordinary = linesIn(NOTHING_SAID).map((text, i) => ({
    id: `ordinary: ${i + 1}`,
    right: spoken.find(text).length === 0,
  }));
  lines.push(`ordinary sentences hit: ${ordinary.length - countRight(ordinary)} of ${ordinary.length}`);
  return { text: lines.join("\n"), outcomes: [...outcomes, ...ordinary] };
}
