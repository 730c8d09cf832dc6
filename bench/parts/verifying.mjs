/** `verify` beside `scan`, whole processes, on 200,000 names that look like numbers: a second reading may take little longer. */
import { keysFile } from "../corpora/files.mjs";
import { interleave, runCommand } from "../measure.mjs";
import { cliCommand, whyMissing } from "../peers.mjs";

const COUNT = 200_000;
const REGIONS = { "one region": "US", "five regions": "US,JP,GB,DE,CN" };

/** @returns {Promise<import("../measure.mjs").Measurement[]>} */
export async function verifying({ rounds }, say) {
  const why = whyMissing("ours");
  if (why !== undefined) {
    say(`verifying: ${why}`);
    return [];
  }
  const file = await keysFile(COUNT);
  const measurements = [];
  for (const [name, regions] of Object.entries(REGIONS)) {
    const contenders = ["verify", "scan"].map((command) => contender(command, regions, file));
    measurements.push(...(await interleave(`verifying, ${name}`, contenders, rounds)));
  }
  return measurements;
}

/** Something is found, so `verify` answers with exit code 1. */
function contender(name, regions, { path, label, bytes }) {
  const command = cliCommand(name, "--regions", regions, "--quiet", "--as", "json", path);
  const measure = () => runCommand(["sh", "-c", '"$@" > /dev/null || [ $? = 1 ]', "sh", ...command]);
  return { name, on: label, bytes, measure };
}
