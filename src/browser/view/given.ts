/** What the build has put into the page: the packs, their samples, the names of policies, the worker. */
import type { Order } from "../protocol.ts";

export interface ShippedPack {
  /** JSON of a rule set. */
  readonly rules: string;
  /** By entry, why it is there. */
  readonly whys: Readonly<Record<string, string>>;
  /** A made-up export, as JSON. */
  readonly sample: string;
}

export interface Given {
  readonly version: string;
  readonly policies: readonly string[];
  readonly packs: Readonly<Record<string, ShippedPack>>;
  /** Of the works in the page: by name, the text. */
  readonly licences: Readonly<Record<string, string>>;
}

export function readGiven(): Given {
  return JSON.parse(textOf("given"));
}

const KEY_BYTES = 32;

/** What the worker is told first. The key lives as long as the page, in memory alone: whoever opens the page again has another. */
export function hadBy({ packs }: Given): Extract<Order, { readonly do: "have" }> {
  const all = Object.entries(packs);
  return {
    do: "have",
    key: crypto.getRandomValues(new Uint8Array(KEY_BYTES)),
    packs: Object.fromEntries(all.map(([id, { rules }]) => [id, rules])),
    whys: Object.assign({}, ...all.map(([, { whys }]) => whys)),
  };
}

/** Starts the worker that stands in the page as text: it has no address that could be asked for anything else. */
export function workerStarter(): () => Worker {
  const source = new Blob([textOf("worker")], { type: "text/javascript" });
  const address = trusted(URL.createObjectURL(source));
  return () => new Worker(address);
}

function textOf(id: string): string {
  return document.getElementById(id)?.textContent ?? "";
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** Where the browser holds the policy that no text becomes a script, this one address is let through. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const rules = { createScriptURL: (url: string) => (url === address ? url : "") };
  return trustedTypes?.createPolicy("worker", rules).createScriptURL(address) ?? address;
}
