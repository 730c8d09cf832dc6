/** How well packs fit an input: which of their entries its first records reach, and how many of its places they name. */

import { InputError } from "../errors/errors.ts";
import { byteOrderMarkSize } from "../input/encoding.ts";
import { beginsEventStream } from "../input/event-stream.ts";
import { keepOf } from "../matcher/across-files.ts";
import { type Plan, planRules } from "../matcher/plan.ts";
import { States } from "../matcher/states.ts";
import { placeOf } from "../matcher/tally.ts";
import type { PathNode } from "../matcher/tree.ts";
import { visitsIn } from "../matcher/visits.ts";
import type { Segment } from "../paths/pattern.ts";
import { Lines } from "../redaction/framing/lines.ts";
import { ALL_STAYS, GrownCore } from "../redaction/grown-core.ts";
import { FORMATS, formatNamed } from "../redaction/options/format.ts";
import { DEFAULT_SIZES, type RedactOptions } from "../redaction/options/options.ts";
import type { RulePack } from "../rules/model.ts";
import type { DocumentFormat } from "../scanner/scanner.ts";

/** No more than this is looked at. */
const MOST_RECORDS = 16;
const MOST_BYTES = 1024 ** 2;
/** It is looked at in pieces of this size, so that the answer does not depend on how the input is cut. */
const PIECE = 4096;

export interface Fit {
  readonly pack: string;
  /** Entries of the pack, and those of them that some place of the input reaches; a keep counts also if the value does not fit. */
  readonly entries: number;
  readonly matched: number;
  /** Of these, the entries whose path has a name: what takes anything fits anything. */
  readonly byName: number;
  /** Places with values in the input, and those of them that the pack names. */
  readonly places: number;
  readonly named: number;
}

const NOTHING = new Uint8Array(0);

export class PackFit {
  /** The input is wrong before enough of it has been seen. */
  hasFailed = false;
  /** The input is an event stream, which no pack is compared with: it may be live, and nothing may hold it back. */
  isEventStream = false;
  readonly #plan: Plan;
  readonly #core: GrownCore;
  readonly #format: DocumentFormat;
  /** Where bad lines are left out. */
  readonly #lines: Lines | undefined;
  #rest: Uint8Array = NOTHING;
  #seen = 0;
  #isOver = false;

  constructor(packs: readonly RulePack[], options: RedactOptions = {}) {
    const { format, maxDepth = DEFAULT_SIZES.maxDepth, onBadRecord } = options;
    this.#plan = planRules({ packs });
    this.#format = FORMATS[formatNamed(format)];
    this.#core = new GrownCore({
      states: new States(this.#plan),
      names: this.#plan.names,
      decider: () => ALL_STAYS,
      format: this.#format,
      sizes: { ...DEFAULT_SIZES, maxDepth },
    });
    if (onBadRecord !== undefined) this.#lines = new Lines(this.#core, MOST_BYTES, { onBad: nowhere });
  }

  /** The next bytes of the input, cut anywhere; what is past the first records is not looked at. */
  write(bytes: Uint8Array): void {
    if (this.isDone) return;
    const joined = new Uint8Array(this.#rest.length + bytes.length);
    joined.set(this.#rest);
    joined.set(bytes, this.#rest.length);
    if (this.#seen === 0) this.isEventStream = beginsEventStream(joined.subarray(byteOrderMarkSize(joined))) === true;
    let at = 0;
    for (let size = pieceOf(joined, at); size > 0 && !this.isDone; size = pieceOf(joined, at)) {
      this.#look(joined.subarray(at, at + size));
      at += size;
    }
    this.#rest = joined.slice(at);
  }

  /** The input is over. */
  end(): void {
    if (this.isDone) return;
    this.#look(this.#rest);
    const { scanner } = this.#core;
    const lines = this.#lines;
    if (!this.isDone) this.#try(() => (lines === undefined ? scanner.end(this.#format, nowhere) : lines.end(nowhere)));
    this.#isOver = true;
  }

  /** More bytes are not looked at. */
  get isDone(): boolean {
    return (
      this.#isOver || this.hasFailed || this.isEventStream || this.records >= MOST_RECORDS || this.#seen >= MOST_BYTES
    );
  }

  get records(): number {
    return this.#core.scanner.core.records();
  }

  /** One for each pack, in their order. */
  get fits(): Fit[] {
    const visits = visitsIn(this.#core.visits).filter(({ node }) => !node.state.covered);
    const nodes = visits.map(({ node }) => node);
    const withValues = visits.filter(({ count }) => count > 0).map(({ node }) => node);
    const places = new Set(withValues.map(placeOf)).size;
    return this.#plan.packIds.map((pack, file) => {
      const of = (node: PathNode) => entryAt(node, file);
      const matched = new Set(nodes.flatMap((node) => of(node) ?? []));
      const byName = [...matched].filter((number) => hasName(this.#plan.entries[number]?.segments ?? [])).length;
      const named = new Set(withValues.filter((node) => of(node) !== undefined).map(placeOf)).size;
      const entries = this.#plan.entries.filter((entry) => entry.file === file).length;
      return { pack, entries, matched: matched.size, byName, places, named };
    });
  }

  #look(piece: Uint8Array): void {
    const mark = this.#seen === 0 ? byteOrderMarkSize(piece) : 0;
    this.#seen += piece.length;
    const rest = piece.subarray(mark);
    this.#try(() =>
      this.#lines === undefined ? this.#core.scanner.write(rest, nowhere) : this.#lines.write(rest, nowhere),
    );
  }

  #try(look: () => unknown): void {
    try {
      if (look() !== undefined) this.hasFailed = true;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      this.hasFailed = true;
    }
  }
}

const [LF, CR, BRACE, BRACKET] = [0x0a, 0x0d, 0x7d, 0x5d];

/**
 * How much to look at next; 0: it has not come yet. After a line that ends as a record may, since a record in a pipe may be the
 * last one for an hour.
 */
function pieceOf(bytes: Uint8Array, at: number): number {
  const most = bytes.subarray(at, at + PIECE);
  for (let end = most.indexOf(LF); end >= 0; end = most.indexOf(LF, end + 1)) {
    const last = most[end - 1] === CR ? most[end - 2] : most[end - 1];
    if (last === BRACE || last === BRACKET) return end + 1;
  }
  return most.length === PIECE ? PIECE : 0;
}

function hasName(segments: readonly Segment[]): boolean {
  return segments.some(({ selectors }) => selectors.some(({ kind }) => kind === "name"));
}

/** The file's entry with a say in what is at the node. */
function entryAt({ state }: PathNode, file: number): number | undefined {
  const nearest = state.nearest[file] as number;
  return nearest >= 0 ? nearest : keepOf(nearest);
}

function nowhere(): void {}
