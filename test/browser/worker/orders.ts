/** A worker without a browser: orders in, answers out. */
import { readFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import type { Answer, Order } from "../../../src/browser/protocol.ts";
import { PageWorker } from "../../../src/browser/worker/worker.ts";
import { parseRules } from "../../../src/rules/parse.ts";
import { KEY } from "../../helpers/action-specs.ts";

type Is<Name extends Answer["is"]> = Extract<Answer, { readonly is: Name }>;
/** Without the number by which its answer is known. */
type Asked<One> = One extends { readonly ask: number } ? Omit<One, "ask"> : never;

export const PACK = "kore-ai/call-details";
export const SAMPLE = readFileSync(`rules/${PACK}.sample.json`, "utf8");
const PACKS = { [PACK]: JSON.stringify(parseRules(readFileSync(`rules/${PACK}.pii.yaml`, "utf8"))) };
export const WHYS = { [`${PACK}/user-id`]: "Says who called" };

export class Orders {
  readonly answers: Answer[] = [];
  readonly #worker: PageWorker;
  readonly #packs: Readonly<Record<string, string>>;
  #asked = 0;

  constructor(packs: Readonly<Record<string, string>> = PACKS) {
    this.#worker = new PageWorker((answer) => this.answers.push(answer), setImmediate);
    this.#packs = packs;
    this.have(new TextEncoder().encode(KEY));
  }

  have(key: Uint8Array): void {
    void this.#worker.take({ do: "have", packs: this.#packs, whys: WHYS, key });
  }

  /** Gives the order; the number by which its answers are known, and when they have come. */
  give(order: Asked<Order>): { readonly ask: number; readonly over: Promise<void> } {
    const ask = ++this.#asked;
    return { ask, over: this.#worker.take({ ...order, ask } as Order) };
  }

  /** Its answer, progress apart. */
  async answerTo<Name extends Answer["is"]>(order: Asked<Order>, _is: Name): Promise<Is<Name>> {
    const { ask, over } = this.give(order);
    await over;
    const [answer] = this.of(ask).filter(({ is }) => is !== "progress");
    if (answer?.is !== _is) throw new Error(`answered by ${JSON.stringify(answer)}`);
    return answer as Is<Name>;
  }

  of(ask: number): Answer[] {
    return this.answers.filter((answer) => answer.ask === ask);
  }
}

type Row = readonly [id: string, path: string, category: string, subject: string, action: string];

export function rulesText(rows: readonly Row[]): string {
  const rules = rows.map(
    ([id, path, category, subject, action]) =>
      `  - id: ${id}\n    path: "${path}"\n    category: ${category}\n    subject: ${subject}\n    action: ${action}\n    why: Why ${id}\n`,
  );
  return `format: pii-rules/1\nid: acme/calls\nversion: "1.0.0"\nregions: ["US"]\nrules:\n${rules.join("")}`;
}

export async function packed(text: string): Promise<Blob> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Response(stream).blob();
}
