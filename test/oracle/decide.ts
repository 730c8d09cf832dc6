/** What holds for a place over all rule files. */
import { type Decider, FileOf, keeps, NotKept, strongerOf } from "./file.ts";
import { allNodes, isScalar, type Node, upwards } from "./nodes.ts";
import { withPolicy } from "./policy.ts";
import type { Asked, Entry, Pack, Unlisted } from "./spec.ts";

/** What one file says. */
interface Said {
  readonly file: FileOf;
  readonly decider: Decider;
}

/** An entry, and the file it stands in. */
export interface Own {
  readonly file: FileOf;
  readonly entry: Entry;
}

/** undefined: no entry decides. */
export type Decision = { readonly file: FileOf; readonly decider: Entry | NotKept } | undefined;

export class Decisions {
  readonly files: readonly FileOf[];
  readonly unlisted: Unlisted;
  /** All names that a path has, wherever it leads. */
  readonly named: ReadonlySet<string>;

  constructor(document: Node, packs: readonly Pack[], { policy, unlisted }: Asked) {
    this.files = packs.map((pack) => new FileOf(withPolicy(pack, policy), document));
    const asked = [...packs.map((pack) => pack.unlisted ?? "scan"), ...(policy?.unlisted ? [policy.unlisted] : [])];
    const strongest = (["replace", "scan"] as const).find((one) => asked.includes(one)) ?? "keep";
    // Only the flag makes it weaker.
    this.unlisted = unlisted ?? strongest;
    const paths = packs.flatMap(({ records, entries }) => [...records, ...entries.map(({ path }) => path)]);
    const selectors = paths.flat().flatMap((segment) => segment.selectors);
    this.named = new Set(selectors.flatMap(({ name }) => (name === undefined ? [] : [name])));
  }

  /** What decides the value that stands at the node; of a container, what decides what is below it, if nothing nearer does. */
  at(node: Node): Decision {
    return this.#across(this.#said(node, (keep) => keeps(keep, node.value)));
  }

  /** What would decide a scalar that every keep of this place keeps. */
  ofPlace(node: Node): Decision {
    return this.#across(this.#said(node, () => true));
  }

  /** What decides a value that is in no closed list. */
  ofOthers(node: Node): Decision {
    return this.#across(this.#said(node, ({ values }) => values === undefined));
  }

  /** The rule by which the names of an object's members are personal data. */
  ofNames(object: Node): Decision {
    const said = this.#said(object, () => false);
    const own = strongest(ownOf(said).filter(({ entry }) => entry.keys));
    if (own !== undefined) return { file: own.file, decider: own.entry };
    const decision = this.#across(said);
    return decision?.decider instanceof NotKept ? decision : undefined;
  }

  /** Whether a path that counts asks for the name of a member. */
  asksFor(name: string, object: Node): boolean {
    return this.files.some((file) => file.asksFor(name, object));
  }

  /** The rule that takes the node whole. */
  taker(node: Node): Own | undefined {
    return strongest(
      this.files.flatMap((file) => {
        const entry = file.taker(node);
        return entry === undefined ? [] : [{ file, entry }];
      }),
    );
  }

  /** The innermost record of any file that holds the node. */
  recordOf(node: Node): Node | undefined {
    return upwards(node).find((above) => this.files.some(({ roots }) => roots.has(above)));
  }

  #said(node: Node, fits: (keep: Entry) => boolean): Said[] {
    return this.files.map((file) => ({ file, decider: file.decider(node, fits) }));
  }

  #across(said: readonly Said[]): Decision {
    const own = strongest(ownOf(said));
    if (own === undefined) return firstNotKept(said);
    if (own.entry.action === null && this.unlisted === "replace" && !isKeptByAll(said)) return undefined;
    return { file: own.file, decider: own.entry };
  }
}

function ownOf(said: readonly Said[]): Own[] {
  return said.flatMap(({ file, decider }) =>
    decider === undefined || decider instanceof NotKept ? [] : [{ file, entry: decider }],
  );
}

export function idOf({ file, entry }: Own): string {
  return `${file.pack.id}/${entry.id}`;
}

/** Order never matters: of equals the first by id. */
function strongest([first, ...others]: readonly Own[]): Own | undefined {
  return others.reduce(
    (best, one) => (best !== undefined && strongerOf(best.entry, one.entry, idOf(best), idOf(one)) ? best : one),
    first,
  );
}

function firstNotKept(said: readonly Said[]): Decision {
  const keeping = said.flatMap(({ file, decider }) =>
    decider instanceof NotKept ? [{ file, entry: decider.keep }] : [],
  );
  const [first] = keeping.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  return first && { file: first.file, decider: new NotKept(first.entry) };
}

/** Default-deny: every vendor has a file that keeps the place. */
function isKeptByAll(said: readonly Said[]): boolean {
  const vendorOf = ({ file }: Said) => file.pack.id.replace(/\/.*/, "");
  const keeping = said.filter(({ decider }) => decider !== undefined && "action" in decider && decider.action === null);
  return said.every((one) => keeping.some((keep) => vendorOf(keep) === vendorOf(one)));
}

/** All scalars in the order of the document. */
export function scalarsOf(document: Node): Node[] {
  return allNodes(document).filter(isScalar);
}
