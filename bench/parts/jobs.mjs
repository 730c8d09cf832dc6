/**
 * Whole processes with one thread and with two, file to /dev/null, in turn; beside them two processes that know nothing of each other,
 * each with one thread and a half of the file: what two cores of this machine can do at all.
 */
import { koreFile } from "../corpora/files.mjs";
import { interleave, runCommand } from "../measure.mjs";
import { redactCommand, whyMissing } from "../peers.mjs";
import { parseSize } from "../sizes.mjs";

/** What is done, on what. */
const WORKS = {
  NDJSON: { format: "ndjson", unlisted: ["keep"] },
  "one array": { format: "page", unlisted: ["keep"] },
  "NDJSON, scanned": { format: "ndjson", unlisted: ["scan", "--regions", "US,IN,JP"] },
};

/** @returns {Promise<import("../measure.mjs").Measurement[]>} */
export async function jobs({ sizes, rounds }, say) {
  const why = whyMissing("ours");
  if (why !== undefined) {
    say(`jobs, ours: ${why}`);
    return [];
  }
  const largest = sizes.toSorted((a, b) => parseSize(b) - parseSize(a))[0];
  const measurements = [];
  for (const [work, { format, unlisted }] of Object.entries(WORKS)) {
    const file = await koreFile(largest, format);
    const contender = (name, command) => ({
      name,
      on: file.label,
      bytes: file.bytes,
      measure: () => runCommand(command),
    });
    const contenders = [
      contender("one thread", redactCommand(file.path, "1", unlisted)),
      contender("two threads", redactCommand(file.path, "2", unlisted)),
      contender("cat | cat", ["sh", "-c", 'cat "$1" | cat > /dev/null', "sh", file.path]),
      ...(format === "ndjson" ? [contender("two processes", halves(file, unlisted))] : []),
    ];
    await runCommand(["cat", file.path]);
    measurements.push(...(await interleave(`jobs, ${work}`, contenders, rounds)));
  }
  return measurements;
}

/** Each half by a process of its own, at once. */
function halves({ path, bytes }, unlisted) {
  const middle = Math.floor(bytes / 2);
  const half = (range) =>
    [...redactCommand(path, "1", unlisted), "--bytes", range].map((word) => `'${word}'`).join(" ");
  return ["sh", "-c", `${half(`0-${middle}`)} > /dev/null & ${half(`${middle}-${bytes}`)} > /dev/null & wait`];
}
