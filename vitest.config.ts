import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 120_000,
    pool: "forks",
    // All cores: left to itself, vitest keeps one back, which of two is half.
    maxWorkers: "100%",
    // Tests import what is below the library's entry, which loads these.
    setupFiles: ["src/detectors/load.ts", "src/actions/phone/load.ts", "test/helpers/seed.ts"],
  },
});
