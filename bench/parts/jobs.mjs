/** Whole processes with one thread and with two, file to /dev/null, in turn. */
import { koreFile } from "../corpora/files.mjs";
import { interleave, runCommand } from "../measure.mjs";
import { redactCommand, whyMissing } from "../peers.mjs";
import { parseSize } from "../sizes.mjs";

/** What is done, on what. A run that scans is slower, and gets less. */
const WORKS = {
  NDJSON: { format: "ndjson", unlisted: ["keep"], share: 1 },
  "one array": { format: "page", unlisted: ["keep"], share: 1 },
  "NDJSON, scanned": { format: "ndjson", unlisted: ["scan", "--regions", "US,IN,JP"], share: 0.2 },
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
  for (const [work, { format, unlisted, share }] of Object.entries(WORKS)) {
    const file = await koreFile(share === 1 ? largest : "200M", format);
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
    ];
    await runCommand(["cat", file.path]);
    measurements.push(...(await interleave(`jobs, ${work}`, contenders, rounds)));
  }
  return measurements;
}
