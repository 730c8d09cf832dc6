/** Worker threads: rules that are posted, messages that are handed over, workers that end. */
import { describe, expect, it, onTestFinished } from "vitest";
import { loadRules, redactBytes } from "../../../src/index.ts";
import { recipeOf } from "./recipe.ts";
import { CALL, personalIn, REDACTED, WRONG } from "./samples.ts";

const recipe = recipeOf("docs/recipes/worker-threads.md");

type Answer = { bytes: Uint8Array } | { code: string; place?: unknown };

interface WorkerPool {
  redact(input: Uint8Array<ArrayBuffer>): Promise<Answer>;
  close(): Promise<unknown>;
}

async function poolOf(size: number): Promise<WorkerPool> {
  const { startPool } = await recipe.load<{ startPool(size: number): WorkerPool }>("pool.js");
  const pool = startPool(size);
  onTestFinished(async () => void (await pool.close()));
  return pool;
}

function bytesOf(input: string | Buffer): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(input));
}

const textOf = (answer: Answer) => ("bytes" in answer ? Buffer.from(answer.bytes).toString() : answer.code);

describe("the pool", () => {
  it("gives each message its own answer", async () => {
    const pool = await poolOf(3);
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, i) => pool.redact(bytesOf(`{"i":${i},"of":${CALL}}`))),
    );
    expect(answers.map(textOf)).toEqual(answers.map((_, i) => `{"i":${i},"of":${REDACTED}}`));
  });

  it("hands messages over, and does not copy them", async () => {
    const pool = await poolOf(1);
    const input = bytesOf(CALL);
    const answer = await pool.redact(input);
    expect([input.length, textOf(answer)]).toEqual([0, REDACTED]);
    // A buffer of its own, no part of a memory that the worker keeps.
    expect("bytes" in answer && answer.bytes.buffer.byteLength).toBe(REDACTED.length);
  });

  it("answers a wrong message with a code and a place, and goes on", async () => {
    const pool = await poolOf(1);
    for (const [code, input] of WRONG) {
      const answer = await pool.redact(bytesOf(input));
      expect(answer).toEqual({ code, place: expect.objectContaining({ line: code === "extra-content" ? 2 : 1 }) });
      expect(personalIn(JSON.stringify(answer))).toBe(undefined);
    }
    expect(textOf(await pool.redact(bytesOf(CALL)))).toBe(REDACTED);
  });

  it("rejects what a worker that has ended was to do", async () => {
    const pool = await poolOf(1);
    const waiting = pool.redact(bytesOf(`[${`${CALL},`.repeat(20_000)}0]`));
    const outcome = waiting.then(
      () => "redacted",
      (error: Error) => error.message,
    );
    await pool.close();
    expect(await outcome).toBe("the worker has ended");
    await expect(pool.redact(bytesOf(CALL))).rejects.toThrow("all workers have ended");
  });
});

it("parsed rules can be posted: a copy does what they do", async () => {
  for (const name of ["kore-ai", "google-ccai", "udesk", "sobot", `${recipe.folder}/calls.pii.yaml`]) {
    const rules = await loadRules(name);
    const copy = structuredClone(rules);
    expect(copy).toEqual(rules);
    expect(redactBytes(CALL, { rules: copy }).bytes).toEqual(redactBytes(CALL, { rules }).bytes);
  }
});
