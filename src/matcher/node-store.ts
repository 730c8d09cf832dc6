/** Where the nodes of a path tree are kept for the walker that goes along them: in the core's memory, or as plain objects. */
import type { Pointer } from "../scanner/core.ts";
import type { ActionTexts, WatchedName } from "../scanner/nodes.ts";

export interface NodeStore {
  /** A new node. Its elements are alike from the index `indexedBelow` on. `action` 0: its scalars stay. */
  make(flags: number, action: Pointer, indexedBelow: number): Pointer;
  makeAction(texts: ActionTexts): Pointer;
  setMember(node: Pointer, name: string, child: Pointer): void;
  /** `name` is the only one that leads to `child`, and only from one place. */
  setName(child: Pointer, name: string): void;
  /** `node` is `child` where the label beside it is `label`. */
  setPair(node: Pointer, label: string, child: Pointer): void;
  /** The child for all names that have no child of their own. */
  setOther(node: Pointer, child: Pointer): void;
  setElement(node: Pointer, child: Pointer): void;
  addFlags(node: Pointer, flags: number): void;
  /** From now on, what the candidate is depends on these members. */
  watch(node: Pointer, watched: readonly WatchedName[]): void;
}
