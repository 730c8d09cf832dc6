/** What a walk counts at nodes, and its records; as the core does (scanner/core/walk/visits.ts, records.ts). */
import type { PlainNode } from "./nodes.ts";

export class NodeCounts {
  /** In the order in which the walk came to them. */
  readonly #visited: PlainNode[] = [];
  #run = 0;

  /** Another walk begins: no node has been counted. */
  begin(): void {
    this.#run++;
    this.#visited.length = 0;
  }

  get runs(): number {
    return this.#run;
  }

  visit(node: PlainNode): void {
    if (node.run === this.#run) return;
    node.run = this.#run;
    node.count = 0;
    node.changed = 0;
    this.#visited.push(node);
  }

  count(node: PlainNode): void {
    this.visit(node);
    node.count++;
  }

  /** Three numbers a node: the node, its values, and those that became others. */
  seen(): number[] {
    const visited = this.#visited;
    const seen = new Array<number>(visited.length * 3);
    for (let i = 0; i < visited.length; i++) {
      const { pointer, count, changed } = visited[i] as PlainNode;
      seen[i * 3] = pointer;
      seen[i * 3 + 1] = count;
      seen[i * 3 + 2] = changed;
    }
    return seen;
  }
}

export class RecordCounts {
  /** Records with no other record in them. */
  count = 0;
  /** The number of the innermost open record, from 1 on; 0: none is open. */
  innermost = 0;
  #last = 0;
  /** Since the innermost open record began, no other one has. */
  #holdsNone = false;

  begin(): void {
    this.count = 0;
    this.innermost = 0;
    this.#last = 0;
    this.#holdsNone = false;
  }

  /** A container that is a record begins; returns the record around it, for `close`. */
  open(): number {
    const around = this.innermost;
    this.innermost = ++this.#last;
    this.#holdsNone = true;
    return around;
  }

  close(around: number): void {
    if (this.#holdsNone) this.count++;
    this.#holdsNone = false;
    this.innermost = around;
  }

  scalar(): void {
    this.count++;
    this.#holdsNone = false;
  }
}
