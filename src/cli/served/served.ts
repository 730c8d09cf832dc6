/**
 * The page that runs the product, served on this machine alone, until a signal comes.
 *
 * The room `served` hands out one file, to whoever asks on the loopback address by its name. It takes nothing in: whatever is asked
 * for beside the page is refused, and no body is read.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { systemCode, systemMessage } from "../../errors/system-error.ts";
import { FileError } from "../failure.ts";
import { onInterruption } from "../io/interruption.ts";

const LOOPBACK = "127.0.0.1";

export interface Served {
  /** `http://127.0.0.1:PORT/`. */
  readonly address: string;
  /** Settles when a signal has ended it. */
  readonly ended: Promise<void>;
}

/** `port` 0: any that is free. @throws FileError where the port cannot be had. */
export async function serve(html: string, port: number): Promise<Served> {
  const headers = headersOf(html);
  const server = createServer({ requestTimeout: 10_000 }, (request, response) =>
    answer(request, response, { html, headers }),
  );
  await listening(server, port);
  const ended = new Promise<void>((resolve) => {
    server.once("close", resolve);
    onInterruption(() => {
      server.close();
      server.closeAllConnections();
    });
  });
  return { address: `http://${LOOPBACK}:${portOf(server)}/`, ended };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(new FileError(portText(port, error))));
    server.listen(port, LOOPBACK, resolve);
  });
}

function portText(port: number, error: Error): string {
  if (systemCode(error) === "EADDRINUSE") return `port ${port} is in use: give another --port, or none`;
  return `port ${port} cannot be had: ${systemMessage(error)}`;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

interface Page {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The policy stands in the page, for when it is opened from disk; that nobody frames it, only a header can say. */
function headersOf(html: string): Record<string, string> {
  const [, policy = "default-src 'none'"] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  return {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": `${policy}; frame-ancestors 'none'`,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "x-dns-prefetch-control": "off",
    "cache-control": "no-store",
  };
}

function answer(request: IncomingMessage, response: ServerResponse, { html, headers }: Page): void {
  const { method = "", url } = request;
  if (!isMeant(request)) refuse(response, 403);
  else if (method !== "GET" && method !== "HEAD") refuse(response, 405, { allow: "GET, HEAD" });
  else if (url !== "/") refuse(response, 404);
  else
    response
      .writeHead(200, { ...headers, "content-length": Buffer.byteLength(html) })
      .end(method === "GET" ? html : undefined);
}

function isMeant({ headers: { host = "" }, socket: { localPort = 0 } }: IncomingMessage): boolean {
  return isOwnHost(host, localPort);
}

const PORT_OF_HTTP = 80;

/**
 * Whether a `Host` names this machine at the port. Another name for it is one that somebody else has let point here, to read what their own
 * page may not. HTTP's own port is left out (RFC 9110, section 4.2.1), and names have no case.
 */
export function isOwnHost(host: string, port: number): boolean {
  const own = [LOOPBACK, "localhost"];
  const named = host.toLowerCase();
  return own.some((name) => named === `${name}:${port}` || (port === PORT_OF_HTTP && named === name));
}

function refuse(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { ...headers, "content-length": 0, connection: "close" }).end();
}
