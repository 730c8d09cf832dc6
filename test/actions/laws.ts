/** What every action has to hold to; run over all of them by laws.test.ts. */
import { expect } from "vitest";
import type { Action } from "../../src/actions/action.ts";
import { replacedInJson } from "../../src/redaction/decisions/in-json.ts";
import type { Redaction } from "../../src/redaction/redaction.ts";
import { Revealer } from "../../src/reveal/reveal.ts";

/** A scalar in JSON that is not null and not "": those hold nothing and reach no action. */
export type ScalarText = string;

/** Any: where it stands tells nothing. */
const RECORD = 7;

/** The text that stands in place of a scalar. Actions are not asked about booleans. */
export function applied(action: Action, text: ScalarText, record = RECORD): string {
  return text === "true" || text === "false" ? "false" : replacedInJson(action, text, record);
}

/** From so many characters on, an original must not be found again. */
const UNMISTAKABLE = 8;

/** The laws for one value. `make` makes the action anew, as another run would. */
export function checkLaws(make: () => Action, text: ScalarText): void {
  const once = applied(make(), text);
  const value = JSON.parse(text) as unknown;
  const after = JSON.parse(once) as unknown;
  expect(once.trim(), "no white space around it").toBe(once);
  expect(typeof after, "the same JSON type").toBe(typeof value);
  expect(after, "not null").not.toBeNull();
  expect(applied(make(), text), "two runs are alike").toBe(once);
  if (typeof value === "string" && isUnmistakable(value))
    expect(String(after), "free of the original").not.toContain(value);
  if (typeof value === "number" && text.length >= UNMISTAKABLE)
    expect(once, "free of the original").not.toContain(text);
}

/** Long enough, and made of more than separators, labels and mask characters. */
function isUnmistakable(value: string): boolean {
  return value.length >= UNMISTAKABLE && /[\p{L}\p{N}]/u.test(value) && !/^\[[A-Z]+\]$/.test(value);
}

/** For actions that leave what they have made once. */
export function checkSecondPass(make: () => Action, text: ScalarText): void {
  const once = applied(make(), text);
  expect(applied(make(), once), "a second pass changes nothing").toBe(once);
}

/**
 * What an action says of `reversible`, for a document of which it replaces values: `reveal` gives back all that was there, or leaves
 * all that was written. A value that could not be done as asked has become its label, and stays it.
 */
export function checkWayBack(isReversible: boolean, input: string, redaction: Redaction): void {
  const { bytes, report } = redaction.bytes(input);
  const { fewValues, tooLarge, otherKind } = report.limits;
  if (fewValues + tooLarge + otherKind > 0) return;
  const back: Buffer[] = [];
  const sink = (part: Uint8Array) => back.push(Buffer.from(part));
  const revealer = new Revealer(redaction);
  revealer.writeTo(bytes, sink);
  revealer.endTo(sink);
  const wanted = isReversible ? input : Buffer.from(bytes).toString();
  expect(Buffer.concat(back).toString(), "reveal gives back what was there, or leaves all").toBe(wanted);
}

/** Ways in which an original could still stand in what came out: as it is, escaped, backwards, in base64. */
function tracesOf(text: ScalarText): string[] {
  const plain = text.startsWith('"') ? (JSON.parse(text) as string) : text;
  const base64 = Buffer.from(plain).toString("base64").replace(/=+$/, "");
  // The last letter of base64 may hold bits of what follows.
  return [plain, text.replace(/^"|"$/g, ""), [...plain].reverse().join(""), base64.slice(0, -1)];
}

/** No trace of an original of 8 characters or more. */
export function checkNoTrace(action: Action, text: ScalarText): void {
  const once = applied(action, text);
  const plain = text.startsWith('"') ? (JSON.parse(text) as string) : text;
  if (!isUnmistakable(plain)) return;
  const after = [once, String(JSON.parse(once))];
  const found = tracesOf(text).some((trace) => after.some((written) => written.includes(trace)));
  expect(found, "free of every trace of the original").toBe(false);
}
