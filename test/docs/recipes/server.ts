/** A local HTTP server, and what was posted to it. */
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A body that came in. `whole`: its end came too. */
export interface Came {
  readonly text: string;
  readonly whole: boolean;
  readonly length: string | undefined;
}

export class LocalServer {
  readonly #server: Server;
  readonly #came: Came[] = [];
  #wake = () => {};
  /** Called when a piece of a body has come. */
  onPiece = () => {};

  /** `answer` writes the response, when the body, if there is one, has come. */
  constructor(answer: (url: string, response: ServerResponse) => void) {
    this.#server = createServer(async (request, response) => {
      if (request.method !== "POST") return answer(request.url ?? "", response);
      let text = "";
      const length = request.headers["content-length"];
      try {
        for await (const bytes of request) {
          text += bytes;
          this.onPiece();
        }
        answer(request.url ?? "", response);
        this.#note({ text, whole: true, length });
      } catch {
        this.#note({ text, whole: false, length });
      }
    });
  }

  #note(one: Came): void {
    this.#came.push(one);
    this.#wake();
  }

  /** Its address, without a slash at the end. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The next body that was posted; waits for it. */
  async next(): Promise<Came> {
    for (;;) {
      const one = this.#came.shift();
      if (one !== undefined) return one;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
