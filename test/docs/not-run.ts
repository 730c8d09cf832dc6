/** Blocks of the pages that no test runs, each with the reason. */
export interface NotRun {
  readonly page: string;
  /** What the block begins with. */
  readonly first: string;
  readonly reason: string;
}

const INSTALLS = "it installs, which a test must not; the tests run the same program from the checkout";
const SPARK = "it needs Spark; test/integrations/spark runs it with stand-ins";
const REVIEWS = "GitHub or pre-commit reads it; its test runs the commands in it";
const OF_CI = "GitHub or pre-commit reads it; test/package/ci.test.ts runs the commands that come of it";
const DOCKER =
  "it needs Docker; test/package/container.test.ts reads the Dockerfile, and takes its steps without Docker";
const RELEASE = "it is for a release; test/package/release.test.ts tries what can be tried without publishing";
const SERVES = "it serves until it is stopped, and opens a browser; test/cli/commands/page.test.ts does the rest";
const TAKES_LONG = "it builds or measures for minutes";

export const NOT_RUN: readonly NotRun[] = [
  { page: "README.md", first: "npm ci && npx scrubjay redact", reason: INSTALLS },
  { page: "ARCHITECTURE.md", first: " rule files (YAML)", reason: "it is a picture" },
  { page: "CONTRIBUTING.md", first: "npm ci ", reason: TAKES_LONG },
  { page: "docs/cookbook.md", first: "SELECT", reason: "it needs DuckDB; the hashes are compared above it" },
  { page: "docs/cookbook.md", first: "import pandas", reason: "it needs pandas; the hashes are compared above it" },
  { page: "docs/cookbook.md", first: "tail -f", reason: "it never ends; test/cli/live.test.ts does the same" },
  { page: "docs/command-line.md", first: "scrubjay page --open", reason: SERVES },
  { page: "docs/page.md", first: "scrubjay page --open", reason: SERVES },
  { page: "docs/first-five-minutes.md", first: "npm install scrubjay", reason: INSTALLS },
  { page: "docs/clusters.md", first: "import subprocess", reason: SPARK },
  { page: "docs/clusters.md", first: "command = ", reason: SPARK },
  { page: "docs/clusters.md", first: "node bench/corpora", reason: TAKES_LONG },
  {
    page: "integrations/dask/README.md",
    first: "from distributed",
    reason: "it needs a cluster; test/integrations/dask has one, and calls the same function",
  },
  { page: "integrations/dask/README.md", first: "redacted/", reason: "it is a picture" },
  { page: "docs/recipes/rule-reviews.md", first: "/our-rules/", reason: REVIEWS },
  { page: "docs/recipes/rule-reviews.md", first: "name: Rules", reason: REVIEWS },
  { page: "docs/recipes/rule-reviews.md", first: "repos:", reason: REVIEWS },
  { page: "docs/ci.md", first: "name: Privacy", reason: OF_CI },
  { page: "docs/ci.md", first: "repos:", reason: OF_CI },
  { page: "docs/ci.md", first: "docker build", reason: DOCKER },
  { page: "CONTRIBUTING.md", first: "npm ci\nnpm test", reason: RELEASE },
  { page: "CONTRIBUTING.md", first: "name: Release", reason: RELEASE },
  { page: "bench/README.md", first: "npm run build && npm run bench", reason: TAKES_LONG },
];
