/** Whole processes, file to /dev/null, on each size. */
import { koreFile } from "../corpora/files.mjs";
import { interleave, runCommand } from "../measure.mjs";
import { PROCESSES, whyMissing } from "../peers.mjs";

/** @returns {Promise<import("../measure.mjs").Measurement[]>} */
export async function wholeProcess({ sizes, slowSize, rounds }, say) {
  const present = PROCESSES.filter(({ name }) => {
    const why = whyMissing(name);
    if (why !== undefined) say(`whole process, ${name}: ${why}`);
    return why === undefined;
  });
  const measurements = [];
  for (const size of sizes) {
    const contenders = [];
    for (const process of present) contenders.push(await contender(process, process.slow ? slowSize : size));
    measurements.push(...(await interleave(`whole process, ${size}`, contenders, rounds)));
  }
  return measurements;
}

async function contender({ name, format, pipe, command }, size) {
  const file = await koreFile(size, format);
  // So that the first round finds the file in the system's cache, as the others do.
  await runCommand(["cat", file.path]);
  const measure = async () => {
    const { seconds, peak } = await runCommand(command(file.path));
    return pipe ? { seconds } : { seconds, peak };
  };
  return { name, on: file.label, bytes: file.bytes, measure };
}
