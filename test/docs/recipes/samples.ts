/** What goes through the recipes: a call, what comes of it, and inputs that are wrong. All of it is made up. */
import { gzipSync } from "node:zlib";

/** Nothing of this may stand in what a recipe sends, writes or logs. */
export const PERSONAL = ["+12025550123", "Ana Example", "ana@example.com"] as const;

export const CALL =
  '{"caller": "+12025550123", "agent": {"name": "Ana Example"}, "note": "Ana Example wrote to ana@example.com", "id": 9007199254740993}';
export const REDACTED =
  '{"caller": "[PHONE]", "agent": {"name": "[NAME]"}, "note": "[NAME] wrote to [EMAIL]", "id": 9007199254740993}';

/** Texts that pass as event streams where no format is said: no rule would see the name. */
export const EVENT_STREAMS = [`event: login\ndata: ${PERSONAL[1]}\n\n`, `: ${PERSONAL[1]}\n`] as const;

/** By the code of the error: the wrong part comes after personal data, which was read by then. */
export const WRONG: readonly (readonly [code: string, input: string | Buffer<ArrayBuffer>])[] = [
  ["unexpected-end", CALL.slice(0, -1)],
  ["unexpected-character", `${CALL.slice(0, -1)}, not JSON}`],
  ["extra-content", `${CALL}\n${CALL}`],
  ["bad-utf8", Buffer.concat([Buffer.from(`${CALL.slice(0, -1)}, "note": "`), Buffer.of(0xff), Buffer.from('"}')])],
  ["compressed", gzipSync(CALL)],
  ...EVENT_STREAMS.map((text) => ["unexpected-character", text] as const),
];

/** The first personal value in a text, none of which may be there. */
export function personalIn(text: string): string | undefined {
  return PERSONAL.find((value) => text.includes(value));
}
