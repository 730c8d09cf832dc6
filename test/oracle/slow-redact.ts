/**
 * The redactor once more, slow and obvious: over values of JSON.parse, node by node. It shares no
 * code with the product. What it does not know: bytes, spacing, names that stand twice in an object, and limits
 * (test/helpers/semantics/decisions.ts knows the first three of them), and all that detectors find beyond what is planted.
 */
import type { Around } from "./action.ts";
import { type Decision, Decisions, idOf } from "./decide.ts";
import { NotKept } from "./file.ts";
import { labelOf } from "./forms/labels.ts";
import { StandIns } from "./forms/stand-ins.ts";
import { isScalar, type Node, nodesOf } from "./nodes.ts";
import { objectOf, Records } from "./records.ts";
import { type Action, type Asked, holdsNothing, type Json, type Pack } from "./spec.ts";
import { applied, makesLabels } from "./table.ts";
import { numberedIn, scannedName, scannedNumber, scannedText, type Where } from "./text.ts";

export interface Counted {
  matched: number;
  redacted: number;
}

export interface Redacted {
  /** With marks in place of stand-ins; undefined where nothing is left. */
  readonly value: Json | undefined;
  readonly standIns: StandIns;
  /** By `vendor/resource/entry`; absent where nothing matched. */
  readonly counts: ReadonlyMap<string, Counted>;
  /** Values that no entry decides. */
  readonly undecided: number;
  /**
   * The product tells what stands in a closed list by what stayed. Some value stayed though it is in none (what replaces
   * it is what it was), or went though it is in one (another vendor does not keep it): its count stands in another row.
   */
  readonly countsAreOpen: boolean;
  /** Several names of one object are pseudonyms: two may be the same one, and a parser then keeps one member of two. */
  readonly namesMayMeet: boolean;
}

export function slowRedact(value: Json, packs: readonly Pack[], asked: Asked): Redacted {
  const redaction = new Redaction(nodesOf(value), packs, asked);
  return { value: redaction.redacted(), ...redaction };
}

const REPLACE: Action = { name: "replace" };

/** What happens to a value, and in whose name. */
interface Treatment {
  readonly action: Action | undefined;
  readonly category: string | null;
}

class Redaction {
  readonly standIns = new StandIns();
  readonly counts = new Map<string, Counted>();
  undecided = 0;
  countsAreOpen = false;
  namesMayMeet = false;
  readonly #document: Node;
  readonly #decisions: Decisions;
  readonly #records: Records;
  readonly #asked: Asked;
  readonly #regions: readonly string[];

  constructor(document: Node, packs: readonly Pack[], asked: Asked) {
    this.#document = document;
    this.#decisions = new Decisions(document, packs, asked);
    this.#records = new Records(document, this.#decisions);
    this.#asked = asked;
    this.#regions = [...packs.flatMap(({ regions }) => regions), ...asked.regions];
  }

  redacted(): Json | undefined {
    return this.#value(this.#document);
  }

  /** undefined where the node goes. */
  #value(node: Node): Json | undefined {
    const taker = this.#decisions.taker(node);
    if (taker !== undefined) {
      const isRemoved = taker.entry.action?.name === "remove";
      this.#count(idOf(taker), isRemoved || node.value !== null);
      return isRemoved ? undefined : null;
    }
    if (isScalar(node)) return this.#scalar(node);
    const members = node.children.flatMap((child) => {
      const value = this.#value(child);
      return value === undefined ? [] : [{ child, value }];
    });
    if (Array.isArray(node.value)) return members.map(({ value }) => value);
    const used = new Map<string, number>();
    return objectOf(members.map(({ child, value }) => [this.#name(child, node, used), value]));
  }

  #scalar(node: Node): Json {
    const value = node.value as string | number | boolean;
    if (holdsNothing(node.value)) return node.value;
    const decision = this.#decisions.at(node);
    const { action, category } = this.#treatmentOf(decision);
    const made =
      action === undefined
        ? value
        : action.name === "scan"
          ? this.#scanned(node)
          : this.#applied(node, action, category);
    const guessed = made === value ? this.#decisions.ofPlace(node) : this.#decisions.ofOthers(node);
    if (rowOf(guessed) !== rowOf(decision)) this.countsAreOpen = true;
    if (decision === undefined) this.undecided++;
    else this.#count(ownId(decision), made !== value);
    return made;
  }

  #applied(node: Node, action: Action, category: string | null): Json {
    return applied(node.value as string | number | boolean, action, {
      ...this.#around(category),
      shiftsBy: this.#shiftsBy(node),
    });
  }

  #shiftsBy(node: Node): string | undefined {
    const decision = this.#decisions.at(node);
    if (decision === undefined || decision.decider instanceof NotKept) return undefined;
    return this.#records.shiftsBy(decision.file, decision.decider, node);
  }

  #scanned(node: Node): Json {
    const { value } = node;
    if (typeof value === "number") return scannedNumber(value, this.#where(node));
    return typeof value === "string" ? scannedText(value, this.#where(node)) : value;
  }

  /** By a rule that says so, where no path asks for the name; else what is planted in it, where something is scanned. */
  #name(member: Node, object: Node, used: Map<string, number>): string {
    const name = member.step as string;
    const decision = this.#decisions.ofNames(object);
    if (decision !== undefined && !this.#decisions.asksFor(name, object)) {
      if (name === "") return name;
      const { action, category } = this.#treatmentOf(decision) as Treatment & { action: Action };
      this.#count(ownId(decision), true);
      // A label stands for every name.
      if (makesLabels(action)) return numberedIn(used, String(applied("", REPLACE, this.#around(category))));
      if (action.name === "pseudonymize") this.namesMayMeet ||= used.has(action.name);
      used.set(action.name, 1);
      return String(applied(name, action, this.#around(category)));
    }
    if (this.#decisions.named.has(name) || !this.#looksAtName(member)) return name;
    const made = scannedName(name, this.#where(undefined));
    return made === name ? name : numberedIn(used, made);
  }

  /** Everywhere but where the value is kept, or stays as it is because nothing decides it and nothing is scanned. */
  #looksAtName(member: Node): boolean {
    const { action } = this.#treatmentOf(this.#decisions.ofPlace(member));
    return action?.name === "scan" || (action !== undefined && this.#decisions.unlisted !== "keep");
  }

  #treatmentOf(decision: Decision): Treatment {
    if (decision === undefined) {
      const { unlisted } = this.#decisions;
      return { action: unlisted === "keep" ? undefined : { name: unlisted }, category: null };
    }
    const { decider } = decision;
    if (decider instanceof NotKept) return { action: REPLACE, category: null };
    return { action: decider.action ?? undefined, category: decider.category };
  }

  #around(category: string | null): Around {
    const { key, purpose = "" } = this.#asked;
    return {
      keyed: { key, purpose, category, regions: this.#regions },
      standIns: this.standIns,
      label: labelOf(category),
    };
  }

  /** Names stand in no record of their own. */
  #where(node: Node | undefined): Where {
    return {
      policy: this.#asked.policy,
      around: (category) => this.#around(category),
      known: node === undefined ? new Map() : this.#records.known(node),
    };
  }

  #count(id: string, redacted: boolean): void {
    const { matched, redacted: before } = this.counts.get(id) ?? { matched: 0, redacted: 0 };
    this.counts.set(id, { matched: matched + 1, redacted: before + (redacted ? 1 : 0) });
  }
}

/** Where the report counts it. */
function rowOf(decision: Decision): string | undefined {
  return decision && ownId(decision);
}

function ownId({ file, decider }: NonNullable<Decision>): string {
  return idOf({ file, entry: decider instanceof NotKept ? decider.keep : decider });
}
