/** Where the nodes of a tree of paths are kept, for the walker that goes along them: the core's memory, or plain objects. */
import type { Pointer } from "../scanner/core.ts";
import type { ActionTexts, WatchedName } from "../scanner/nodes.ts";

export interface NodeStore {
  /** A new node; elements from `indexedBelow` on are all alike to it. `action` 0: its scalars stay. */
  make(flags: number, action: Pointer, indexedBelow: number): Pointer;
  makeAction(texts: ActionTexts): Pointer;
  setMember(node: Pointer, name: string, child: Pointer): void;
  /** `name` is the only one that leads to `child`, and only from one place. */
  setName(child: Pointer, name: string): void;
  /** The child for names that are not told apart. */
  setOther(node: Pointer, child: Pointer): void;
  setElement(node: Pointer, child: Pointer): void;
  addFlags(node: Pointer, flags: number): void;
  /** Makes a candidate one that is known by what its members are. */
  watch(node: Pointer, watched: readonly WatchedName[]): void;
}
