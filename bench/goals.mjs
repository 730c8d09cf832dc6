/** What the figures have to reach, each judged by the median of what the rounds give. */
import { NATIONAL, WORST_TEXTS } from "./corpora/worst.mjs";
import { median } from "./measure.mjs";
import { LONG_LIVED } from "./parts/messages.mjs";

const MEGABYTES = 1e6;

/** `of` and `to` name measurements by part, name and what they ran on; `by` says what is compared. */
const GOALS = [
  { of: "in memory/ours", to: "in memory/prototype", by: "speed", atLeast: 0.5 },
  { of: "in memory/ours", to: "in memory/stream-json", by: "speed", atLeast: 40 },
  // Beside the build of commit cfd9e45.
  { of: "walk/17 paths", to: "walk/17 paths, another build", by: "speed", atLeast: 1.2 },
  { of: "walk/a whole pack", to: "walk/17 paths", by: "speed", atLeast: 0.9 },
  { of: "keyed/hash", by: "megabytes a second", atLeast: 300 },
  { of: "keyed/tokenize", by: "megabytes a second", atLeast: 12 },
  ...scanningGoals(),
  { of: "verifying, one region/verify", to: "verifying, one region/scan", by: "time", atMost: 1.5 },
  { of: "verifying, five regions/verify", to: "verifying, five regions/scan", by: "time", atMost: 1.5 },
  { of: "messages/17 paths", to: "messages/JSON.parse + JSON.stringify", by: "time", atMost: 0.45 },
  { of: "messages/a whole pack, scanned", to: "messages/JSON.parse + JSON.stringify", by: "time", atMost: 1 },
  ...Object.keys(LONG_LIVED).map((kind) => ({ of: `messages, left behind/${kind}`, by: "peak", atMost: 10 })),
  { of: "values/ours", to: "values/@pinojs redact", by: "time", atMost: 0.5 },
  { of: "values/ours", to: "values/structuredClone", by: "time", atMost: 0.8 },
  { of: "tokens/ours", to: "tokens/parser, stringer", by: "time", atMost: 1.15 },
  { of: "web streams/TransformStream", to: "web streams/Duplex", by: "speed", atLeast: 0.8 },
  ...wholeProcessGoals("1G", { cat: 2.5, jq: 25 }),
  ...wholeProcessGoals("200M", { cat: 3, jq: 20 }),
  { of: "jobs, NDJSON/two threads", to: "jobs, NDJSON/one thread", by: "speed", atLeast: 1.7 },
  { of: "jobs, NDJSON/two threads", to: "jobs, NDJSON/two processes", by: "speed", atLeast: 0.95 },
  { of: "jobs, NDJSON/two threads", to: "jobs, NDJSON/cat | cat", by: "time", atMost: 2 },
  { of: "jobs, one array/two threads", to: "jobs, one array/one thread", by: "speed", atLeast: 1.5 },
  { of: "jobs, NDJSON, scanned/two threads", to: "jobs, NDJSON, scanned/one thread", by: "speed", atLeast: 1.8 },
  { of: "jobs, NDJSON, scanned/two threads", to: "jobs, NDJSON, scanned/two processes", by: "speed", atLeast: 0.95 },
  { of: "peak memory/ours/1G pipe", by: "peak", atMost: 120 },
  { of: "peak memory/ours/10G pipe", by: "peak", atMost: 120 },
  { of: "start-up/scrubjay --version", to: "start-up/node -e 0", by: "time", atMost: 1.3 },
  { of: "start-up/import scrubjay", to: "start-up/node -e 0", by: "time", atMost: 1.5 },
  { of: "start-up/the same from YAML, second time", to: "start-up/a shipped pack", by: "time", atMost: 1.1 },
  { of: "loading/YAML of 100 entries", to: "loading/nothing", by: "milliseconds above", atMost: 150 },
  { of: "loading/a shipped pack", to: "loading/nothing", by: "milliseconds above", atMost: 30 },
  { of: "loading/all shipped packs", to: "loading/nothing", by: "milliseconds above", atMost: 100 },
];

function wholeProcessGoals(size, { cat, jq }) {
  const part = `whole process, ${size}`;
  return [
    { of: `${part}/ours`, to: `${part}/cat | cat`, by: "time", atMost: cat },
    { of: `${part}/ours`, to: `${part}/jq`, by: "speed", atLeast: jq },
  ];
}

function scanningGoals() {
  const worst = Object.keys(WORST_TEXTS).filter((name) => name !== NATIONAL);
  const grown = Object.keys(WORST_TEXTS);
  return [
    { of: "scanning/ours", by: "megabytes a second", atLeast: 250 },
    { of: "scanning, chats/ours", by: "megabytes a second", atLeast: 120 },
    ...worst.map((name) => ({ of: `scanning, worst/${name}`, to: "scanning, chats/ours", by: "speed", atLeast: 0.2 })),
    { of: `scanning, worst/${NATIONAL}`, by: "megabytes a second", atLeast: 2 },
    ...grown.map((name) => ({ of: `scanning, 16M/${name}`, to: `scanning, 1M/${name}`, by: "time", atMost: 20 })),
  ];
}

/** One value for each round. */
const FIGURES = {
  time: (of, to) => of.seconds.map((seconds, round) => seconds / to.seconds[round]),
  speed: (of, to) => of.seconds.map((seconds, round) => of.bytes / seconds / (to.bytes / to.seconds[round])),
  "milliseconds above": (of, to) => of.seconds.map((seconds, round) => (seconds - to.seconds[round]) * 1000),
  "megabytes a second": (of) => of.seconds.map((seconds) => of.bytes / MEGABYTES / seconds),
  peak: (of) => of.peaks.map((peak) => peak / MEGABYTES),
};

/**
 * @param {import("./measure.mjs").Measurement[]} measurements
 * @returns {{ goal: string, wanted: string, reached?: number, low?: number, high?: number, verdict: string }[]}
 */
export function judge(measurements) {
  return GOALS.map((goal) => {
    const of = find(measurements, goal.of);
    const to = goal.to === undefined ? of : find(measurements, goal.to);
    const values = of === undefined || to === undefined ? [] : FIGURES[goal.by](of, to);
    return { goal: nameOf(goal), wanted: wantedOf(goal), ...verdict(goal, values) };
  });
}

function find(measurements, id) {
  return measurements.find(({ part, name, on }) => `${part}/${name}` === id || `${part}/${name}/${on}` === id);
}

function verdict({ atLeast = 0, atMost = Number.POSITIVE_INFINITY }, values) {
  if (values.length === 0) return { verdict: "not measured" };
  const reached = median(values);
  const isReached = reached >= atLeast && reached <= atMost;
  return { reached, low: Math.min(...values), high: Math.max(...values), verdict: isReached ? "ok" : "missed" };
}

function nameOf({ of, to, by }) {
  const [part, name, on] = of.split("/");
  if (by === "milliseconds above") return `${part}: ${name} above ${to.split("/")[1]}, ms`;
  if (by === "peak") return `${part}, ${on ?? name}, MB`;
  if (to === undefined) return `${part}: ${name}, MB/s`;
  if (to.endsWith(`/${name}`)) return `${part}: ${name} to ${to.split("/")[0]}, by ${by}`;
  return `${part}: ${name} to ${to.split("/")[1]}, by ${by}`;
}

function wantedOf({ atLeast, atMost }) {
  return atLeast === undefined ? `≤ ${atMost}` : `≥ ${atLeast}`;
}
