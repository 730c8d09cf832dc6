/**
 * scrubjay for stream-json: stages for its chains.
 *
 * The entrance has exports and nothing else.
 */

export type { StreamedItem } from "./redaction/tokens/grown-items.ts";
export { type ItemStage, redactItems, redactTokens, type TokenStage } from "./streams/tokens.ts";
