/** What a page of coverage that is kept says of its making. */
import type { CoverageHead } from "../../../../pages/coverage-page.ts";
import { VERSION } from "../../../../report/version.ts";
import { sha256Of } from "../../../../rules/packs/sha256.ts";
import type { GoodPack } from "../read-packs.ts";

/** The samples of an answer: as they were asked for, and the files that were read. */
export interface SampleFiles {
  readonly given: readonly string[];
  readonly files: readonly string[];
}

/** More files are said by how they were asked for, and how many they are. */
const MOST_NAMED = 20;

export function coverageHead({ reviewed }: GoodPack, samples: SampleFiles | undefined): CoverageHead {
  return {
    made: new Date().toISOString().slice(0, 10),
    tool: `scrubjay ${VERSION}`,
    file: sha256Of(reviewed.text),
    samples: samples && filesText(samples),
  };
}

export function filesText({ given, files }: SampleFiles): string {
  return files.length > MOST_NAMED ? `${given.join(", ")}: ${files.length} files` : files.join(", ");
}
