/** Small messages, one after another: what each costs beside JSON.parse and JSON.stringify, and what a service holds on to after a million. */
import { fileURLToPath } from "node:url";
import { runForJson } from "../measure.mjs";

const TIMES = fileURLToPath(new URL("../message-rounds.mjs", import.meta.url));
const MEMORY = fileURLToPath(new URL("../message-memory.mjs", import.meta.url));
const PART = "messages";
const BYTES = 840;

/** What is done so often, and what it leaves behind. */
export const LONG_LIVED = {
  messages: 1_000_000,
  "messages with names of their own": 1_000_000,
  "messages whose reports are kept unread": 1_000_000,
  redactions: 1000,
};

/** @returns {import("../measure.mjs").Measurement[]} */
export function messages({ rounds, quick }) {
  const seconds = runForJson([TIMES, String(rounds)]);
  const times = Object.keys(seconds).map((name) => {
    return { part: PART, name, on: "840 bytes", bytes: BYTES, seconds: seconds[name], peaks: [] };
  });
  return [...times, ...Object.entries(LONG_LIVED).map(([kind, count]) => left(kind, quick ? count / 10 : count))];
}

/** Memory that is there after a collection and was not before, of the heap and beside it. */
function left(kind, count) {
  const start = performance.now();
  const { heap, external } = runForJson([MEMORY, kind, String(count)]);
  const seconds = [(performance.now() - start) / 1000];
  return { part: `${PART}, left behind`, name: kind, on: "", bytes: 0, seconds, peaks: [Math.max(0, heap + external)] };
}
