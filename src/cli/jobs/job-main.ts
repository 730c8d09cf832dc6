/** The program of a thread of `--jobs`. It reads and writes no files: parts come from the main thread, and go back to it. */
import { parentPort, workerData } from "node:worker_threads";
import { compiledFrom } from "../../redaction/compiled-redaction.ts";
import { nodeCiphers } from "../../redaction/node-ciphers.ts";
import { useCoreModule } from "../../scanner/core.ts";
import { Job } from "./job.ts";
import type { Answer, JobData, Task } from "./messages.ts";

const { options, core } = workerData as JobData;
useCoreModule(core);
const job = new Job(compiledFrom(options, nodeCiphers()));

function answer(message: Answer): void {
  const rooms = typeof message === "object" && "room" in message ? [message.room.buffer, message.output.buffer] : [];
  parentPort?.postMessage(message, rooms);
}

parentPort?.on("message", (task: Task) => {
  const done = job.do(task);
  if (done !== undefined) answer(done);
});
answer("ready");
