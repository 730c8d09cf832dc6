/** Tokens of stream-json, made of values, and what a stage makes of them. */
import { none } from "stream-chain/core";
import { disassembler } from "stream-json/disassembler.js";
import { stringer } from "stream-json/stringer.js";
import type { ItemStage, TokenStage } from "../../src/stream-json.ts";

export interface Token {
  readonly name: string;
  readonly value?: unknown;
}

/** In which forms keys, strings and numbers come. */
export interface Forms {
  readonly packValues: boolean;
  readonly streamValues: boolean;
}

export const FORMS: readonly (readonly [name: string, forms: Forms])[] = [
  ["packed", { packValues: true, streamValues: false }],
  ["in pieces", { packValues: false, streamValues: true }],
  ["both", { packValues: true, streamValues: true }],
];

export function tokensOf(value: unknown, forms: Forms): Token[] {
  return [...disassembler(forms)(value)] as Token[];
}

function valuesIn(made: unknown): unknown[] {
  if (made === none) return [];
  const { values } = Object(made) as { values?: unknown[] };
  return values ?? [made];
}

/** All that comes out of the chunks, one after another; `seen` sees it as it comes. */
export function throughStage(
  stage: TokenStage | ItemStage,
  chunks: readonly unknown[],
  seen: (out: unknown) => void = () => {},
): unknown[] {
  const call = stage as unknown as (chunk: unknown) => unknown;
  return [...chunks, none].flatMap((chunk) => {
    const out = valuesIn(call(chunk));
    out.forEach(seen);
    return out;
  });
}

/** The JSON that tokens stand for, by one of their forms. */
export function textOfTokens(tokens: readonly unknown[], useValues: boolean): string {
  const write = stringer({ useValues }) as unknown as (token: unknown) => unknown;
  return tokens.flatMap((token) => valuesIn(write(token))).join("");
}

/** The same by all their forms, which have to agree. */
export function textOfAll(tokens: readonly unknown[], { packValues, streamValues }: Forms): string {
  const texts = [packValues, !streamValues].map((useValues) => textOfTokens(tokens, useValues));
  if (texts[0] !== texts[1]) throw new Error(`in pieces ${texts[1]}\n  packed    ${texts[0]}`);
  return texts[0] as string;
}
