/** Where the thread of a lane begins. */
import { parentPort, workerData } from "node:worker_threads";
import { useCoreModule } from "../../scanner/core.ts";
import { handMessagesTo } from "../messages.ts";
import type { LaneMessage, LaneSession, LaneTask } from "./lane.ts";
import { LaneWork } from "./lane-work.ts";

/** So many bytes are told at once. */
const TOLD_BYTES = 4 * 1024 ** 2;

function tell(message: LaneMessage): void {
  parentPort?.postMessage(message);
}

/** Told in large steps, and the rest at the end of a file. */
function telling() {
  let passed = 0;
  const clear = () => {
    tell({ passed });
    passed = 0;
  };
  const add = (size: number) => {
    passed += size;
    if (passed >= TOLD_BYTES) clear();
  };
  return { add, clear };
}

function begin(session: LaneSession): void {
  let said = "";
  useCoreModule(session.core);
  handMessagesTo((text) => {
    said += text;
  });
  const takeMessages = () => {
    const taken = said;
    said = "";
    return taken;
  };
  const work = new LaneWork(session);
  const progress = telling();
  // What it does not catch ends the thread; the main thread is told, and says where.
  parentPort?.on("message", async (task: LaneTask) => {
    tell({ answer: await work.redact(task, { takeMessages, progress }) });
  });
}

begin(workerData);
