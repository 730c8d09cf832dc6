/**
 * The worker of the page: orders in, answers out.
 *
 * The room `worker` redacts what the page hands in, and keeps what is needed to show it. It knows no document and nothing of the
 * platform's worker but a way to post; it may not fetch, store or log anything, and no answer but a part holds a value.
 */
import { InputError, RuleError, UsageError } from "../../errors/errors.ts";
import type { RedactOptions } from "../../redaction/options/options.ts";
import { usesKey } from "../../redaction/options/uses-key.ts";
import { ciphers } from "../../redaction/web/ciphers.ts";
import type { Answer, Order } from "../protocol.ts";
import { fitsOf } from "./fits.ts";
import { notJson } from "./looks-like.ts";
import { type Finished, redactInput } from "./page-run.ts";
import { checked, ShippedPacks } from "./rules-given.ts";
import { SourceError, sourceOf } from "./source.ts";

type OrderTo<Do extends Order["do"]> = Extract<Order, { readonly do: Do }>;
type Failed = Extract<Answer, { readonly is: "failed" }>;
type Asking = Exclude<Order, { readonly do: "have" }>;

/** There is nothing to show yet. */
class NothingRedacted extends Error {
  override readonly name = "NothingRedacted";
}

export class PageWorker {
  readonly #post: (answer: Answer) => void;
  readonly #turn: () => Promise<void>;
  #packs = new ShippedPacks({ packs: {} });
  #key: Uint8Array | undefined;
  #finished: Finished | undefined;
  /** The redaction that is wanted: a newer one breaks off the others. */
  #wanted = 0;

  /** `turn`: settles after the orders that have come have been taken. */
  constructor(post: (answer: Answer) => void, turn: () => Promise<void>) {
    this.#post = post;
    this.#turn = turn;
  }

  /** Settles when the order has been answered; never rejects. */
  async take(order: Order): Promise<void> {
    if (order.do === "have") {
      this.#packs = new ShippedPacks(order);
      this.#key = order.key;
      return;
    }
    try {
      const answer = await this.#answer(order);
      if (answer !== undefined) this.#post(answer);
    } catch (error) {
      if (order.do === "redact" && order.ask !== this.#wanted) return;
      const said = error instanceof InputError && order.do === "redact" ? await notJsonOf(order.input) : undefined;
      this.#post({ ...failure(error), ask: order.ask, ...(said !== undefined && { notJson: said }) });
    }
  }

  #answer(order: Asking): Answer | Promise<Answer | undefined> {
    switch (order.do) {
      case "check":
        return { is: "checked", ask: order.ask, ...checked(order.text, order.name) };
      case "fit":
        return this.#fit(order);
      case "redact":
        return this.#redact(order);
      case "part":
        return this.#part(order);
      case "place":
        return this.#place(order);
      case "next":
        return this.#next(order);
    }
  }

  async #fit({ ask, input }: OrderTo<"fit">): Promise<Answer> {
    return { is: "fits", ask, packs: await fitsOf(input, this.#packs.all) };
  }

  async #redact({ ask, input, settings }: OrderTo<"redact">): Promise<Answer | undefined> {
    this.#wanted = ask;
    this.#finished = undefined;
    const { rules: given, ...options } = settings;
    const { rules, whys } = this.#packs.read(given);
    const finished = await redactInput(input, this.#keyed(defined({ ...options, rules })), whys, {
      turn: async () => {
        await this.#turn();
        return this.#wanted === ask;
      },
      progress: (read, of, changes) => this.#post({ is: "progress", ask, read, of, changes }),
    });
    if (finished === undefined || this.#wanted !== ask) return undefined;
    this.#finished = finished;
    return { is: "done", ask, ...finished.done };
  }

  /** Reports name the key of a run: one that uses none is not given any. */
  #keyed(options: RedactOptions): RedactOptions {
    return this.#key !== undefined && usesKey(options) ? { ...options, key: this.#key, ciphers } : options;
  }

  async #part({ ask, at }: OrderTo<"part">): Promise<Answer> {
    return { is: "part", ask, part: await this.#last.part(at) };
  }

  async #place({ ask, path, entry }: OrderTo<"place">): Promise<Answer> {
    return { is: "place", ask, found: await this.#last.place({ path, entry }) };
  }

  #next({ ask, from, back, filter }: OrderTo<"next">): Answer {
    return { is: "next", ask, found: this.#last.next(from, back, filter) };
  }

  get #last(): Finished {
    if (this.#finished === undefined) throw new NothingRedacted("nothing has been redacted yet");
    return this.#finished;
  }
}

/** Options that are not given are absent. */
function defined<Given extends object>(given: Given): Given {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Given;
}

const HEAD = 1024;

async function notJsonOf(input: Blob): Promise<string | undefined> {
  const head = await sourceOf(input)
    .then((source) => source.next(HEAD))
    .catch(() => undefined);
  return head === undefined ? undefined : notJson(head);
}

function failure(error: unknown): Omit<Failed, "ask"> {
  const said = { is: "failed", problems: [], place: undefined } as const;
  if (error instanceof InputError) return { ...said, code: error.code, message: error.message, place: error.place };
  if (error instanceof UsageError) return { ...said, code: error.code, message: error.message };
  if (error instanceof SourceError) return { ...said, code: "unreadable", message: error.message };
  if (error instanceof NothingRedacted) return { ...said, code: "nothing-redacted", message: error.message };
  if (error instanceof RuleError) {
    const problems = error.files.flatMap((file) => file.problems).filter(({ severity }) => severity === "error");
    return { ...said, code: error.code, message: error.message, problems };
  }
  // What else is thrown may quote what it stumbled over.
  return { ...said, code: "internal", message: "the page has failed: please report it, without your data" };
}
