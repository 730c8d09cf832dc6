import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 120_000,
    pool: "forks",
    // All cores: left to itself, vitest keeps one back, which of two is half.
    maxWorkers: "100%",
    setupFiles: ["test/helpers/seed.ts"],
  },
});
