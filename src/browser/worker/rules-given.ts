/** The rules that the page names or pastes. */
import { UsageError } from "../../errors/errors.ts";
import type { RuleSet } from "../../rules/model.ts";
import { parseRuleFile, parseRules } from "../../rules/parse.ts";
import { parseReviewed } from "../../rules/reviewed.ts";
import type { Answer, Order, RulesGiven } from "../protocol.ts";

type Have = Extract<Order, { readonly do: "have" }>;

export interface ReadRules {
  readonly rules: RuleSet | undefined;
  /** By `vendor/resource/entry`. */
  readonly whys: Readonly<Record<string, string>>;
}

/** The shipped packs, each read when it is first asked for. */
export class ShippedPacks {
  readonly #texts: Readonly<Record<string, string>>;
  readonly #whys: Readonly<Record<string, string>>;
  readonly #read = new Map<string, RuleSet>();

  constructor({ packs, whys = {} }: Pick<Have, "packs" | "whys">) {
    this.#texts = packs;
    this.#whys = whys;
  }

  get all(): RuleSet {
    return { packs: Object.keys(this.#texts).flatMap((id) => this.#of(id).packs) };
  }

  /** @throws RuleError, UsageError */
  read(given: RulesGiven): ReadRules {
    if (given === undefined) return { rules: undefined, whys: {} };
    if ("pack" in given) return { rules: this.#of(given.pack), whys: this.#whys };
    const rules = parseRules(given.text, { file: given.name });
    return { rules, whys: whysIn(given.text, given.name) };
  }

  #of(id: string): RuleSet {
    const text = Object.hasOwn(this.#texts, id) ? this.#texts[id] : undefined;
    if (text === undefined) throw new UsageError("unknown-value", "there is no such shipped pack");
    const known = this.#read.get(id) ?? (JSON.parse(text) as RuleSet);
    this.#read.set(id, known);
    return known;
  }
}

function whysIn(text: string, file: string): Readonly<Record<string, string>> {
  const { pack, entries } = parseReviewed(text, { file });
  return Object.fromEntries(entries.flatMap(({ id, why }) => (why === null ? [] : [[`${pack?.id}/${id}`, why]])));
}

/** What is wrong with a rule file. */
export function checked(text: string, file: string): Pick<Extract<Answer, { is: "checked" }>, "problems" | "id"> {
  const { pack, problems } = parseRuleFile(text, { file });
  return { problems, id: pack?.id };
}
