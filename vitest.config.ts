import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Those that take longest, in this order: they begin first, so that no core waits for the last of them. */
const LONGEST = [
  "docs/examples",
  "cli/",
  "promises/",
  "oracle/slow-redact",
  "rules/mutations",
  "scanner/core/evidence/evidence",
  "actions/laws",
  "redaction/value/",
  "package/",
  "reveal/",
  "verify/",
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const found = LONGEST.findIndex((name) => moduleId.includes(`/test/${name}`));
  return found < 0 ? LONGEST.length : found;
}

/** These have a process of their own: they put modules in place of Node's or the product's, or measure time and memory. */
const ALONE = [
  "test/cli/**/*.test.ts",
  "test/integrations/**/*.test.ts",
  "test/rules/start-up.test.ts",
  "test/rules/check/detectors.test.ts",
  "test/promises/{bounded,linear}.test.ts",
  "test/text/known/room.test.ts",
  "test/verify/sample.test.ts",
];

const isShuffled = process.argv.some((argument) => argument.startsWith("--sequence.shuffle"));

export default defineConfig({
  test: {
    testTimeout: 120_000,
    pool: "forks",
    // All cores: left to itself, vitest keeps one back, which of two is half.
    maxWorkers: "100%",
    setupFiles: ["seed", "put-back", "plain"].map((name) => `test/helpers/setup/${name}.ts`),
    ...(!isShuffled && { sequence: { sequencer: LongestFirst } }),
    projects: [
      // One process reads the product once for many files; what one of them puts in place of it ends with it (put-back.ts).
      { extends: true, test: { name: "shared", isolate: false, include: ["test/**/*.test.ts"], exclude: ALONE } },
      { extends: true, test: { name: "alone", include: ALONE } },
    ],
  },
});
