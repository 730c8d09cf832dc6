/** Binds the worker of the page to the platform's. */
import type { Order } from "../protocol.ts";
import { PageWorker } from "./worker.ts";

/** Of a dedicated worker: TypeScript has it only without documents. */
interface Scope {
  postMessage(message: unknown): void;
  onmessage: ((event: { readonly data: Order }) => void) | null;
}

const scope = globalThis as unknown as Scope;
const worker = new PageWorker((answer) => scope.postMessage(answer), turn());

scope.onmessage = ({ data }) => {
  void worker.take(data);
};

/** A turn of the queue in which messages stand: timers would wait some milliseconds each. */
function turn(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  let go = () => {};
  port1.onmessage = () => go();
  return () =>
    new Promise((resolve) => {
      go = resolve;
      port2.postMessage(undefined);
    });
}
