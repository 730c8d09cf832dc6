/** What the tree of paths asks of the decisions of a run. */
import type { Pointer } from "../scanner/core.ts";
import type { State } from "./states.ts";

export interface Decisions {
  /** The core's action for a scalar in this state; 0 to leave it. `named`: what names say of it (SAYS). */
  actionFor(state: State, named: number): Pointer;
  /** Whether a node in this state, container or not, is taken whole. */
  takes(state: State): State["taken"];
  /** Whether what replaces a name, by this entry, depends on the name. */
  examinesKeys(entry: number): boolean;
  /** Whether names that lead to a node in this state are scanned. */
  scansKeys(state: State): boolean;
  /** Whether detectors find something in a name, if the run has any. */
  findsIn(name: string): boolean;
  /** Whether names without evidence may hold what the run's detectors find. */
  readonly scansPlainKeys: boolean;
  /** Whether detectors look at values, so that what names say of them matters. */
  readonly readsNames: boolean;
  /** Whether texts are joined where states say so. */
  readonly joins?: boolean;
  /** Whether it also sees what holds nothing, and where containers begin. */
  readonly seesAll?: boolean;
}
