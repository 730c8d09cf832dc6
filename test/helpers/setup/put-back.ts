/**
 * Set up for every file of tests: what it puts in place of a part of the product ends with the file, for the next one
 * may run in the same process.
 */
import { afterAll, vi } from "vitest";

afterAll(() => {
  vi.restoreAllMocks();
});
