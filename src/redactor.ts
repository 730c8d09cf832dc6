/** Joins scanner, matcher and actions: bytes in, redacted bytes out. Synchronous; knows no streams. */
import { isPhone } from "./actions/keyed-context.ts";
import { type PhoneParser, phoneParser } from "./actions/phone/phone-parser.ts";
import { REDACTING, type RunActions } from "./actions/table.ts";
import { type Bytes, bytesIn, bytesOrText, joinedBytes } from "./bytes.ts";
import { compressedInput } from "./compression.ts";
import { RuleDecisions, requireKey } from "./decisions.ts";
import { categoriesOf, detectorsOfRun, type RunDetectors } from "./detectors/of-run.ts";
import { withOwnKinds } from "./detectors/own.ts";
import { DETECTORS } from "./detectors/table.ts";
import { InputError } from "./errors.ts";
import { type KeyRing, keyRing } from "./keys/ring.ts";
import { type Finding, findingsOf } from "./matcher/findings.ts";
import { pointerOf } from "./matcher/labels.ts";
import { type Plan, planRules } from "./matcher/plan.ts";
import { States } from "./matcher/states.ts";
import { tally } from "./matcher/tally.ts";
import { PathTree } from "./matcher/tree.ts";
import { keysIn } from "./option-types.ts";
import {
  type CheckedOptions,
  checkOptions,
  chosenDetectors,
  DEFAULT_SIZES,
  type RedactOptions,
  regionsOf,
} from "./options.ts";
import { addCounts, type PackReport, REPORT_FORMAT, type Report } from "./report/report.ts";
import { approvalFacts } from "./rules/approval-text.ts";
import { compareActions } from "./rules/compare-actions.ts";
import type { ActionSpec, RuleSet } from "./rules/model.ts";
import { applyPolicy, builtInPolicy, hitActionOf, weakerEntries } from "./rules/policies.ts";
import { byteOrderMarkSize, otherEncoding, TELLING_BYTES } from "./scanner/encoding.ts";
import { FAILURES } from "./scanner/failures.ts";
import { Nodes } from "./scanner/nodes.ts";
import { type Failure, Scanner, type Sink } from "./scanner/scanner.ts";
import { VERSION } from "./version.ts";

/** JSON writes a character of a name, at its longest, as `\uXXXX`. */
const RAW_BYTES_PER_UNIT = 6;

const NO_RULES: RuleSet = { packs: [] };

const NOTHING = new Uint8Array(0);

export class Redactor {
  readonly #options: CheckedOptions;
  readonly #policy: Report["policy"];
  readonly #keys: KeyRing | undefined;
  readonly #plan: Plan;
  readonly #states: States;
  readonly #tree: PathTree;
  readonly #nodes: Nodes;
  readonly #decisions: RuleDecisions;
  /** By detector: what it finds. Empty where nothing is scanned. */
  readonly #categories: ReadonlyMap<string, string>;
  readonly #scanner: Scanner;
  /** The first bytes, until there are enough of them to tell the encoding. */
  #head: Uint8Array | undefined = NOTHING;
  #error: InputError | undefined;

  /**
   * `actions`: what the run does for the actions that the rules name; values of actions that it does not have stay.
   *
   * @throws UsageError, RuleError
   */
  constructor(options: RedactOptions, actions: RunActions = REDACTING) {
    this.#options = checkOptions(options);
    const { rules, policy, unlisted, key, purpose = "", format, maxDepth, maxValueBytes } = this.#options;
    this.#keys = key === undefined ? undefined : keyRing(keysIn(key));
    const applied = typeof policy === "string" ? builtInPolicy(policy) : policy;
    const effective = rules && applied ? applyPolicy(rules, applied) : rules;
    this.#plan = planRules(effective, { unlisted, ofPolicy: applied?.unlisted });
    const hitAction = (category: string) => withoutShift(hitActionOf(category, applied));
    const scans = this.#plan.scans && actions.table.scan !== undefined;
    const detectors = scans ? detectorsFor(this.#options) : undefined;
    this.#categories = detectors ? categoriesOf(detectors) : new Map();
    this.#policy = applied && {
      id: applied.id,
      weaker: weakerEntries(rules ?? NO_RULES, effective ?? NO_RULES),
      weakerHits: [...new Set(this.#categories.values())].filter((category) => isWeakerHit(hitAction(category))),
    };
    requireKey(this.#plan, this.#keys, [...this.#categories.values()].map(hitAction));
    this.#states = new States(this.#plan);
    this.#tree = new PathTree(this.#states, this.#plan.names);
    this.#scanner = new Scanner(this.#tree);
    this.#nodes = new Nodes(this.#scanner.core, this.#scanner.memory);
    this.#decisions = new RuleDecisions(this.#plan, this.#tree, this.#nodes, {
      actions,
      context: { keys: this.#keys, purpose, regions: regionsOf(this.#options), phones: this.#phones() },
      detectors: detectors && detectorsOfRun(detectors),
      hitAction,
    });
    const root = this.#tree.grow(this.#nodes, this.#decisions);
    const longestName = Math.max(0, ...[...this.#plan.names].map((name) => name.length)) * RAW_BYTES_PER_UNIT;
    const sizes = { ...DEFAULT_SIZES, maxDepth, maxValueBytes, longestName };
    this.#scanner.start(root, format, sizes, this.#decisions);
  }

  /**
   * Takes the next bytes of the input, cut anywhere; returns what is ready of the output, as bytes of its own.
   *
   * @throws InputError; the Redactor then stays in error, and what was returned before is all there is.
   */
  write(bytes: Bytes): Uint8Array {
    const parts = new Parts();
    this.writeTo(bytes, parts.add);
    return parts.joined();
  }

  /** The input is over; returns the rest of the output. @throws InputError */
  end(): Uint8Array {
    const parts = new Parts();
    this.endTo(parts.add);
    return parts.joined();
  }

  /** As `write`, without copies: the bytes that `sink` gets are good during the call only. */
  writeTo(bytes: Bytes, sink: Sink): void {
    if (this.#error !== undefined) throw this.#error;
    const input = bytesIn(bytes, "write");
    const rest = this.#head === undefined ? input : this.#readHead(input, false, sink);
    this.#check(this.#scanner.write(rest, sink));
  }

  /** As `end`, without copies. */
  endTo(sink: Sink): void {
    if (this.#error !== undefined) throw this.#error;
    if (this.#head !== undefined) this.#check(this.#scanner.write(this.#readHead(NOTHING, true, sink), sink));
    this.#check(this.#scanner.end(this.#options.format, sink));
  }

  /** What has been done so far: places and counts. */
  get report(): Report {
    const { core } = this.#scanner;
    const { unlisted, weaker } = this.#plan;
    const { replaced, tooLarge } = this.#decisions;
    const { notKept, ...counted } = tally(this.#plan, this.#tree, this.#nodes, this.#decisions.keyCounts);
    const { phones } = chosenDetectors(this.#options);
    return {
      format: REPORT_FORMAT,
      tool: `scrubjay ${VERSION}`,
      inputs: [{ name: "", bytes: this.#scanner.bytes, records: core.records() }],
      packs: packReports(this.#options.rules ?? NO_RULES),
      ...counted,
      ...(this.#policy && { policy: this.#policy }),
      ...(this.#keys && { keys: this.#keys.ids }),
      unlisted: { action: unlisted, weaker },
      regions: regionsOf(this.#options),
      detectors: [...this.#categories.keys()],
      ...(phones !== "possible" && { detectorModes: { phone: phones } }),
      detected: addCounts([...this.#decisions.detected.values()].map((counts) => Object.fromEntries(counts))),
      limits: {
        heldTooLong: this.#tree.heldTooLong,
        tooLarge: core.tooLarge() + tooLarge + (replaced.get("too-long") ?? 0),
        fewValues: replaced.get("few-values") ?? 0,
        otherKind: replaced.get("other-characters") ?? 0,
        withoutBy: replaced.get("without-by") ?? 0,
        waitedTooLong: this.#decisions.waiting?.waitedTooLong ?? 0,
        nestedTooDeep: this.#decisions.tooDeep,
        keptOtherwise: notKept,
        conflicts: this.#states.conflicts,
      },
      exit: this.#error === undefined ? 0 : 3,
    };
  }

  /** What detectors found, by place; bounded as the tree of paths is. */
  get findings(): Finding[] {
    return findingsOf({ counts: this.#decisions.detected, categories: this.#categories }, this.#tree, this.#nodes);
  }

  /** For keyed actions; read only where some category of the run is one of phone numbers. */
  #phones(): PhoneParser | undefined {
    const categories = [...this.#plan.entries.map(({ category }) => category), ...this.#categories.values()];
    return this.#keys !== undefined && categories.some(isPhone) ? phoneParser() : undefined;
  }

  /** Collects the first bytes and looks at the encoding; returns what is to be scanned. */
  #readHead(bytes: Uint8Array, last: boolean, sink: Sink): Uint8Array {
    const head = joinedBytes([this.#head as Uint8Array, bytes]);
    if (head.length < TELLING_BYTES && !last) {
      this.#head = head;
      return NOTHING;
    }
    this.#head = undefined;
    this.#error = compressedInput(head) ?? wrongEncoding(head);
    if (this.#error !== undefined) throw this.#error;
    const mark = byteOrderMarkSize(head);
    if (mark > 0) {
      this.#scanner.skip(mark);
      sink(head.slice(0, mark));
    }
    return head.subarray(mark);
  }

  #check(failure: Failure | undefined): void {
    if (failure === undefined) return;
    const { code, message } = FAILURES[failure.number] as (typeof FAILURES)[number];
    const { offset, line, column, steps } = failure;
    const pointer = pointerOf(steps.map(({ node, index }) => (index < 0 ? this.#tree.at(node).label : index)));
    this.#error = new InputError(code, message, { offset, line, column, pointer });
    throw this.#error;
  }
}

function wrongEncoding(head: Uint8Array): InputError | undefined {
  const encoding = otherEncoding(head.subarray(0, TELLING_BYTES));
  const place = { offset: 0, line: 1, column: 1, pointer: "" };
  return encoding === undefined
    ? undefined
    : new InputError("wrong-encoding", `the input is ${encoding}, not UTF-8,`, place);
}

/** Pieces of output, copied as they come. */
class Parts {
  readonly #parts: Uint8Array[] = [];

  readonly add: Sink = (bytes) => {
    this.#parts.push(bytes.slice());
  };

  joined(): Uint8Array {
    return joinedBytes(this.#parts);
  }
}

function packReports({ packs }: RuleSet): PackReport[] {
  return packs.map(({ id, version, approval }) => ({ id, version, ...approvalFacts(approval) }));
}

/** Without a policy, hits are replaced. */
function isWeakerHit(spec: ActionSpec): boolean {
  return compareActions({ name: "replace" }, spec) === "WEAKER";
}

/**
 * None of what the built-in detectors find is a date, although the digits of a phone number may look like a stamp; and what
 * stands in a text has no rule file that says by what it shifts.
 */
function withoutShift(spec: ActionSpec): ActionSpec {
  return spec.name === "shift-date" ? { name: "replace" } : spec;
}

function detectorsFor(options: RedactOptions): RunDetectors {
  const kinds = withOwnKinds(DETECTORS, options.detectors ?? []);
  const { isOn, phones } = chosenDetectors(options);
  const packs = (options.rules?.packs ?? []).map(({ id, detectors = [] }) => ({
    id,
    detectors: detectors.filter((spec) => isOn(`${id}/${spec.id}`)),
  }));
  return { kinds: kinds.filter(({ id }) => isOn(id)), packs, settings: { regions: regionsOf(options), phones } };
}

/** Redacts one whole input; a string stands for its UTF-8. @throws UsageError, RuleError, InputError */
export function redactBytes(input: Bytes | string, options: RedactOptions): { bytes: Uint8Array; report: Report } {
  const redactor = new Redactor(options);
  const output = joinedBytes([redactor.write(bytesOrText(input, "input")), redactor.end()]);
  return { bytes: output, report: redactor.report };
}
