/** Runs commands and takes their time and their peak of memory. */
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const POLL_MILLISECONDS = 10;

/**
 * @typedef {{ seconds: number, peak?: number }} Sample `peak` in bytes
 * @typedef {{ name: string, on: string, bytes: number, measure: () => Promise<Sample> }} Contender
 * @typedef {{ part: string, name: string, on: string, bytes: number, seconds: number[], peaks: number[] }} Measurement
 */

/**
 * Measures all contenders once, then all again, so that what disturbs the machine disturbs each of them.
 *
 * @param {Contender[]} contenders
 * @returns {Promise<Measurement[]>}
 */
export async function interleave(part, contenders, rounds) {
  const measurements = contenders.map(({ name, on, bytes }) => ({ part, name, on, bytes, seconds: [], peaks: [] }));
  for (let round = 1; round <= rounds; round++) {
    process.stderr.write(`${part}: round ${round} of ${rounds}\n`);
    for (const [index, contender] of contenders.entries()) {
      const { seconds, peak } = await contender.measure();
      measurements[index].seconds.push(seconds);
      if (peak !== undefined) measurements[index].peaks.push(peak);
    }
  }
  return measurements;
}

/** Runs a command, its output discarded. @returns {Promise<Sample>} */
export function runCommand([program, ...args]) {
  const start = performance.now();
  const child = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"] });
  return sample(child, start, () => child.pid);
}

/** As `runCommand`, for the second command of a pipe. @returns {Promise<Sample>} */
export function runBehind(source, command) {
  const script = `${quoted(source)} | sh -c 'echo $$ >&3; exec "$@" 3>&- > /dev/null' sh ${quoted(command)}`;
  const start = performance.now();
  const child = spawn("sh", ["-c", script], { stdio: ["ignore", "ignore", "pipe", "pipe"] });
  let pid;
  child.stdio[3].once("data", (text) => {
    pid = Number(text);
  });
  return sample(child, start, () => pid);
}

/** A command as a shell reads it. */
export function quoted(command) {
  return command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
}

/** Runs a program of Node that prints JSON. */
export function runForJson(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${args[0]} failed: ${stderr}`);
  return JSON.parse(stdout);
}

function sample(child, start, pid) {
  let seconds;
  let peak;
  let complaint = "";
  const timer = setInterval(() => {
    peak = peakOf(pid()) ?? peak;
  }, POLL_MILLISECONDS);
  child.stderr.on("data", (text) => {
    complaint += text;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", () => {
      seconds = (performance.now() - start) / 1000;
      clearInterval(timer);
    });
    child.once("close", (code) => {
      if (code === 0) resolve({ seconds, peak });
      else reject(new Error(`${child.spawnfile} ended with ${code}: ${complaint}`));
    });
  });
}

/** The most memory a process had so far, where the system says so (Linux). */
function peakOf(pid) {
  try {
    const kibibytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
  } catch {
    return undefined;
  }
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
