/**
 * Goes along a parsed value, from node to node of the tree of paths, as the core does along bytes (scanner/core/walk/walk.ts).
 *
 * Each member is read once, and what comes out is made of what was read. Where all of a container stays and it is plain data,
 * the container itself comes out: whoever changes it later changes what came out.
 * What has to be looked at twice, because a filter asks or because values of a record say something of each other, is copied first.
 * Open containers stand in a list of their own: the call stack is too small for the depth that they may have.
 */
import { FLAG } from "../../scanner/shared/codes.ts";
import type { Children } from "./children.ts";
import { copied, GONE } from "./copy.ts";
import type { NodeCounts, RecordCounts } from "./counting.ts";
import { Frame } from "./frame.ts";
import type { PlainNode } from "./nodes.ts";
import { placed } from "./place.ts";
import { ABSENT, cyclic, isUsualPrototype, jsonOf, Refusal, tooDeep, Unread } from "./reading.ts";
import type { Filled } from "./scalar.ts";
import type { Scalars } from "./scalars.ts";

/** A value that a walk begins with. */
export interface Start {
  readonly node: PlainNode;
  /** As `jsonOf` read it. */
  readonly value: unknown;
  /** Where it stands, for errors. */
  readonly way: readonly (string | number)[];
  /** Called before the walk. */
  begin(): void;
}

const { JOINS, JUDGED, KEYS, NOTED, NULL, RECORD, REMOVE, WATCHED } = FLAG;

/** From this depth on, a look at one container above tells whether a value holds itself. */
const CYCLES_FROM = 16;

export class Walk {
  readonly counts: NodeCounts;
  readonly records: RecordCounts;
  readonly scalars: Scalars;
  readonly #children: Children;
  readonly #root: PlainNode;
  readonly #maxDepth: number;
  readonly #frames: Frame[] = [];
  #depth = 0;
  #objects = 0;
  /** Nothing that comes out is shared with the input. */
  #isDeep = false;
  #isUsual = true;
  #result: unknown;
  /** The steps to the value that the walk began with. */
  #way: readonly (string | number)[] = [];

  constructor(children: Children, scalars: Scalars, root: PlainNode, maxDepth: number) {
    this.#children = children;
    this.scalars = scalars;
    this.counts = scalars.counts;
    this.records = scalars.records;
    this.#root = root;
    this.#maxDepth = maxDepth;
  }

  /** How deep a walk has been. */
  get deepest(): number {
    return this.#frames.length;
  }

  /** The beginning of a walk along a whole document. @throws InputError, UsageError */
  document(held: unknown): Start {
    return this.#guarded(() => {
      const value = jsonOf(held, "");
      if (value === ABSENT) throw new Refusal("not-json", `${typeof held} is not JSON`);
      return { node: this.#root, value, way: [], begin: () => {} };
    });
  }

  /** What stands in place of each value; GONE for one that is removed. @throws InputError, UsageError */
  redacted(starts: readonly Start[], isDeep: boolean): unknown[] {
    return this.#guarded(() => this.#walked(starts, false, isDeep));
  }

  /** As `redacted`, where values say something of others in their records: a first walk notes it. Nothing is shared. */
  redactedInTwoWalks(starts: readonly Start[], afterFirst: () => void): unknown[] {
    return this.#guarded(() => {
      const copies = starts.map((start) => ({ ...start, value: this.#copyOf(start) }));
      this.scalars.beginNoting();
      this.#walked(copies, true, false);
      this.scalars.endNoting();
      afterFirst();
      return this.#walked(copies, true, false);
    });
  }

  #copyOf({ value, way }: Start): unknown {
    this.#way = way;
    return typeof value === "object" && value !== null ? this.#copied(value) : value;
  }

  /** Whatever is thrown on the way, by anyone, nothing of the input is held on to. */
  #guarded<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw Refusal.is(error) ? placed(error, [...this.#way, ...this.#wayTo(error)]) : error;
    } finally {
      this.#way = [];
      for (let i = 0; i < this.#depth; i++) this.#frames[i]?.clear();
      this.#depth = 0;
      this.#result = undefined;
    }
  }

  #walked(starts: readonly Start[], isOwn: boolean, isDeep: boolean): unknown[] {
    this.counts.begin();
    this.records.begin();
    this.scalars.groups.begin();
    this.scalars.tooLarge = 0;
    this.#objects = 0;
    this.#isDeep = isDeep;
    this.#isUsual = isUsualPrototype();
    return starts.map((start) => this.#from(start, isOwn));
  }

  #from({ node, value, way, begin }: Start, isOwn: boolean): unknown {
    begin();
    this.#way = way;
    this.#step(undefined, node, value, isOwn);
    while (this.#depth > 0) {
      const frame = this.#frames[this.#depth - 1] as Frame;
      if (frame.isArray) this.#elements(frame);
      else this.#members(frame);
    }
    return this.#result;
  }

  /** Goes on up to the next container: into it, or out of this one. */
  #members(frame: Frame): void {
    const { names, values, isOwn, size } = frame;
    while (frame.at < size) {
      const index = frame.at++;
      const name = names[index] as string;
      const held = values[index];
      const value = typeof held === "string" || isOwn ? held : jsonOf(held, name);
      if (value === ABSENT) {
        frame.drop();
        continue;
      }
      const child = this.#children.member(frame, name);
      if (child.flags === 0 && (typeof value !== "object" || value === null)) {
        frame.put(this.scalars.of(child, value as Filled | null));
      } else if (this.#step(frame, child, value, isOwn)) return;
    }
    this.#close(frame);
  }

  #elements(frame: Frame): void {
    const { values, isOwn, size, node } = frame;
    while (frame.at < size) {
      const index = frame.at++;
      const held = values[index];
      let value = typeof held === "string" || isOwn ? held : jsonOf(held, String(index));
      if (value === ABSENT) value = null;
      const child = this.#children.element(node, index);
      if (child.flags === 0 && (typeof value !== "object" || value === null)) {
        frame.put(this.scalars.of(child, value as Filled | null));
      } else if (this.#step(frame, child, value, isOwn)) return;
    }
    this.#close(frame);
  }

  /** Does what the node says; true: the value is a container, and the walk is in it. */
  #step(frame: Frame | undefined, node: PlainNode, value: unknown, isOwn: boolean): boolean {
    if (Refusal.is(value)) throw value;
    const isContainer = typeof value === "object" && value !== null;
    if ((node.flags & (WATCHED | JUDGED)) !== 0) {
      const copy = isContainer && !isOwn ? this.#copied(value) : value;
      const variant = this.#children.variant(node, copy);
      return this.#settled(frame, variant, copy, isContainer);
    }
    return this.#settled(frame, node, value, isOwn);
  }

  #copied(value: object): object {
    const around = this.#frames.slice(0, this.#depth).map(({ source }) => source);
    return copied(value, { deepest: this.#maxDepth - this.#depth, around });
  }

  #settled(frame: Frame | undefined, node: PlainNode, value: unknown, isOwn: boolean): boolean {
    const { flags } = node;
    if ((flags & KEYS) !== 0 && (flags & REMOVE) === 0 && frame !== undefined && !frame.isArray)
      this.#rename(frame, node);
    if (typeof value === "object" && value !== null) {
      this.#open(node, value, isOwn);
      return true;
    }
    if ((flags & JOINS) !== 0) this.scalars.groups.goTo(this.#depth);
    const result = this.scalars.of(node, value as Filled | null);
    this.#deliver(frame, node, result);
    return false;
  }

  #rename(frame: Frame, node: PlainNode): void {
    const name = frame.names[frame.at - 1] as string;
    const replaced = this.scalars.nameOf(node, name, frame.object, this.#depth);
    if (replaced !== name) frame.rename(replaced);
  }

  #open(node: PlainNode, value: object, isOwn: boolean): void {
    const depth = this.#depth;
    if (depth >= this.#maxDepth) throw this.#holdsItself(value) ? cyclic() : tooDeep();
    if (depth >= CYCLES_FROM && this.#frames[milestoneAbove(depth)]?.source === value) throw cyclic();
    this.counts.visit(node);
    this.scalars.forgetLabel();
    const frame = this.#frames[depth] ?? this.#newFrame();
    frame.node = node;
    frame.at = 0;
    this.#depth++;
    frame.begin(value, isOwn);
    if (!frame.isArray) frame.object = ++this.#objects;
    if (node.flags !== 0) this.#openFlagged(frame, node);
  }

  #newFrame(): Frame {
    const frame = new Frame();
    this.#frames.push(frame);
    return frame;
  }

  #openFlagged(frame: Frame, node: PlainNode): void {
    const { flags } = node;
    if ((flags & NOTED) !== 0) this.scalars.noteContainer(node);
    if ((flags & RECORD) !== 0) frame.around = this.records.open();
    if ((flags & JOINS) !== 0) this.scalars.groups.open(this.#depth);
    if ((flags & (NULL | REMOVE)) === 0) return;
    node.count++;
    node.changed++;
  }

  #close(frame: Frame): void {
    const { node } = frame;
    const { flags } = node;
    this.#depth--;
    this.scalars.forgetLabel();
    const result = (flags & (NULL | REMOVE)) !== 0 ? null : frame.result(!this.#isDeep, this.#isUsual);
    if ((flags & RECORD) !== 0) this.records.close(frame.around);
    frame.clear();
    this.#deliver(this.#depth > 0 ? this.#frames[this.#depth - 1] : undefined, node, result);
  }

  #deliver(frame: Frame | undefined, { flags }: PlainNode, result: unknown): void {
    if (frame === undefined) this.#result = (flags & REMOVE) !== 0 ? GONE : result;
    else if ((flags & REMOVE) !== 0) frame.drop();
    else frame.put(result);
  }

  #holdsItself(value: object): boolean {
    const open = this.#frames.slice(0, this.#depth).map(({ source }) => source);
    return new Set([...open, value]).size <= open.length;
  }

  /** The steps to what is refused, which is being read; to a value that holds itself, the first that do. */
  #wayTo(refusal: Refusal): (string | number)[] {
    const open = this.#frames.slice(0, this.#depth);
    const sources = open.map(({ source }) => source);
    const again = refusal.code === "cyclic" ? sources.findIndex((source, i) => sources.indexOf(source) < i) : -1;
    return open.slice(0, again < 0 ? undefined : again).flatMap((frame) => {
      // Of the last one, nothing may have been read.
      const name = frame.at > 0 ? frame.lastName : refusal instanceof Unread ? refusal.name : undefined;
      return name === undefined ? [] : [typeof name === "number" ? name : this.#children.labelOf(frame, name)];
    });
  }
}

/** The depth of one container above, the same for a while: a value that holds itself comes back to it. */
function milestoneAbove(depth: number): number {
  return (1 << (31 - Math.clz32(depth))) - 1;
}
