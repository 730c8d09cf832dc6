// The core as Node has it: with what finds and replaces by itself (text).
export * from "./core";
export { clearHits, foundHits } from "./text/hits";
export { setLooks } from "./text/looks";
export { usePlans } from "./text/plans";
