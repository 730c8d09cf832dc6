/** The most memory that ours takes at the end of a pipe; 10 GB come from the generator and are never a file. */
import { fileURLToPath } from "node:url";
import { koreFile } from "../corpora/files.mjs";
import { interleave, runBehind } from "../measure.mjs";
import { redactCommand, whyMissing } from "../peers.mjs";
import { parseSize } from "../sizes.mjs";

const GENERATOR = fileURLToPath(new URL("../corpora/kore.mjs", import.meta.url));
const PART = "peak memory";

/** @returns {Promise<import("../measure.mjs").Measurement[]>} */
export async function peakMemory({ sizes, rounds, memory10g }, say) {
  const why = process.platform === "linux" ? whyMissing("ours") : "only Linux shows the peak of another process";
  if (why !== undefined) {
    say(`peak memory, ours: ${why}`);
    return [];
  }
  const largest = sizes.toSorted((a, b) => parseSize(b) - parseSize(a))[0];
  const file = await koreFile(largest, "page");
  const piped = await interleave(PART, [throughPipe(["cat", file.path], `${largest} pipe`, file.bytes)], rounds);
  if (!memory10g) return piped;
  const generator = [process.execPath, GENERATOR, "--bytes", "10G"];
  return [...piped, ...(await interleave(PART, [throughPipe(generator, "10G pipe", 10e9)], 1))];
}

function throughPipe(source, on, bytes) {
  return { name: "ours", on, bytes, measure: () => runBehind(source, redactCommand()) };
}
