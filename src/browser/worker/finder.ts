/** Where the first value stands that a place of the report is about: the input is read again, and row by row where such a value came. */
import { byteOrderMarkSize } from "../../input/encoding.ts";
import type { Plan } from "../../matcher/plan.ts";
import { States } from "../../matcher/states.ts";
import { entryOf, placeOf } from "../../matcher/tally.ts";
import type { PathNode } from "../../matcher/tree.ts";
import { visitsIn } from "../../matcher/visits.ts";
import { ALL_STAYS, GrownCore } from "../../redaction/grown-core.ts";
import { DEFAULT_SIZES } from "../../redaction/options/options.ts";
import type { FoundRow, PlaceAsked } from "../protocol.ts";
import { rowsOf } from "./layout.ts";
import type { Outline } from "./outline.ts";
import { bytesOf } from "./source.ts";

export interface ReadInput {
  readonly plan: Plan;
  readonly input: Blob;
  readonly outline: Outline;
  /** Whether something changes from one byte of the input up to another. */
  isChanged(from: number, to: number): boolean;
}

const decoder = new TextDecoder();

/** So many parts are looked at row by row for a value that did not change. */
const MOST_PARTS = 20;

/** One that did not change, if there is one near. @throws SourceError */
export async function firstRow(asked: PlaceAsked, of: ReadInput): Promise<FoundRow | undefined> {
  const { outline, input } = of;
  // The one looks which parts are worth it, the other is behind it: what a core has read it cannot give back.
  const [ahead, behind] = [new Reader(asked, of.plan), new Reader(asked, of.plan)];
  const name = /\.([^.[\]]+)$/.exec(asked.path)?.[1];
  let changed: FoundRow | undefined;
  for (let part = 0, looked = 0; part < outline.count && looked < MOST_PARTS; part++) {
    const { from, open } = outline.at(part);
    const bytes = await bytesOf(input.slice(from, outline.endOf(part)));
    if (!ahead.comes(bytes)) {
      behind.comes(bytes);
      continue;
    }
    looked++;
    const rows = rowsIn(bytes, open);
    const found = rows
      .flatMap(({ at, to }, row) => (behind.comes(bytes.subarray(at, to)) ? [row] : []))
      .map((row) => ownRow(rows, row, name));
    const stays = found.find((row) => {
      const { at, to } = rows[row] as RowBytes;
      return !of.isChanged(from + at, from + to);
    });
    if (stays !== undefined) return { part, row: stays };
    if (found[0] !== undefined) changed ??= { part, row: found[0] };
  }
  return changed;
}

interface RowBytes {
  readonly at: number;
  /** Where the next begins. */
  readonly to: number;
  /** Of the member that begins there, as it is written. */
  readonly name: string | undefined;
}

function rowsIn(bytes: Uint8Array, open: string): RowBytes[] {
  const rows = rowsOf(bytes, open);
  const starts = rows.map(({ tokens }, row) => (row === 0 ? 0 : (tokens[0]?.from ?? 0)));
  return rows.map(({ tokens: [first, second] }, row) => {
    const isMember = first !== undefined && second?.isColon === true;
    const name = isMember ? decoder.decode(bytes.subarray(first.from + 1, first.to - 1)) : undefined;
    return { at: starts[row] as number, to: starts[row + 1] ?? bytes.length, name };
  });
}

/** What an entry asks of a sibling may come behind the value, which is only counted then. */
function ownRow(rows: readonly RowBytes[], row: number, name: string | undefined): number {
  if (name === undefined) return row;
  const own = rows.findLastIndex((one, i) => i <= row && one.name === name);
  return own < 0 ? row : own;
}

/** Counts values at the place, as it reads. */
class Reader {
  readonly #core: GrownCore;
  readonly #isAsked: (node: PathNode) => boolean;
  #count = 0;
  #isFirst = true;

  constructor({ path, entry }: PlaceAsked, plan: Plan) {
    this.#core = new GrownCore({
      states: new States(plan),
      names: plan.names,
      decider: () => ALL_STAYS,
      format: "auto",
      sizes: DEFAULT_SIZES,
    });
    const number = plan.entries.findIndex(({ id }) => id === entry);
    this.#isAsked = (node) => entryAt(node) === number && placeOf(node) === path;
  }

  /** Whether there is one in these bytes. */
  comes(bytes: Uint8Array): boolean {
    const mark = this.#isFirst ? byteOrderMarkSize(bytes) : 0;
    this.#isFirst = false;
    this.#core.scanner.write(bytes.subarray(mark), () => {});
    const before = this.#count;
    const visits = visitsIn(this.#core.visits).filter(({ count, node }) => count > 0 && this.#isAsked(node));
    this.#count = visits.reduce((sum, { count }) => sum + count, 0);
    return this.#count > before;
  }
}

/** -1: none has a say. */
function entryAt({ state: { decided, lists, covered } }: PathNode): number | undefined {
  return covered ? undefined : Math.max(-1, entryOf(lists?.fitting ?? decided));
}
