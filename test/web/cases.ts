/**
 * What is run alike in a page, in a worker and in Deno: bundled with the library, it answers in plain data.
 */
import type { Bytes, Redaction, RuleSet } from "../../src/web.ts";

/** As it is installed. */
type Library = typeof import("../../src/web.ts");

export interface Given {
  /** Of each shipped pack the rules and its sample. */
  readonly packs: readonly { readonly name: string; readonly rules: RuleSet; readonly sample: string }[];
  /** Rules with each keyed action, and what they are tried on. */
  readonly keyed: { readonly rules: RuleSet; readonly text: string; readonly key: string };
  /** Not JSON, not UTF-8, too deep. */
  readonly wrong: readonly (string | readonly number[])[];
}

export interface Answers {
  readonly samples: readonly (readonly [name: string, redacted: string, streamed: string])[];
  readonly keyed: string;
  readonly parsed: unknown;
  /** Code and place of each, whole and streamed, and what the stream had given. */
  readonly wrong: readonly (readonly [whole: unknown, streamed: unknown, output: string])[];
  readonly noCiphers: string;
}

const REGIONS = ["US", "GB", "CN", "JP"];

function textOf(parts: readonly Uint8Array[]): string {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  return parts.map((part) => decoder.decode(part, { stream: true })).join("") + decoder.decode();
}

/** Pieces of odd sizes, so that characters, numbers and names are cut. */
function pieces(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const found: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0, size = 1; at < bytes.length; at += size, size = ((size * 7) % 610) + 1) {
    found.push(bytes.subarray(at, at + size));
  }
  return found;
}

async function streamed(redaction: Redaction, bytes: Uint8Array<ArrayBuffer>) {
  const parts: Uint8Array[] = [];
  const source = new ReadableStream<Bytes>({
    start(controller) {
      for (const piece of pieces(bytes)) controller.enqueue(piece);
      controller.close();
    },
  });
  const reader = source.pipeThrough(redaction.stream()).getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) parts.push(part.value);
  } catch (error) {
    return { parts, error };
  }
  return { parts, error: undefined };
}

async function sampleOf({ compile }: Library, { name, rules, sample }: Given["packs"][number]) {
  const redaction = compile({ rules, regions: REGIONS });
  const bytes = new TextEncoder().encode(sample);
  return [name, textOf([redaction.bytes(bytes).bytes]), textOf((await streamed(redaction, bytes)).parts)] as const;
}

function place({ InputError }: Library, error: unknown): unknown {
  return error instanceof InputError ? { code: error.code, place: error.place } : String(error);
}

async function wrongOf(library: Library, input: string | readonly number[]): Promise<Answers["wrong"][number]> {
  const redaction = library.compile({ maxDepth: 3 });
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : Uint8Array.from(input);
  const { parts, error } = await streamed(redaction, bytes);
  const whole = thrownBy(() => redaction.bytes(bytes));
  return [place(library, whole), place(library, error), textOf(parts)];
}

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

export async function answers(library: Library, { packs, keyed, wrong }: Given): Promise<Answers> {
  const { ciphers, compile } = library;
  const { rules, text, key } = keyed;
  const redaction = compile({ rules, key, ciphers, regions: REGIONS });
  const noCiphers = thrownBy(() => compile({ rules, key }));
  return {
    samples: await Promise.all(packs.map((pack) => sampleOf(library, pack))),
    keyed: textOf([redaction.bytes(text).bytes]),
    parsed: redaction.value(JSON.parse(text)).value,
    wrong: await Promise.all(wrong.map((input) => wrongOf(library, input))),
    noCiphers: (noCiphers as { code: string }).code,
  };
}
