/** From a pipe to a pipe: each line is on its way before the next one comes. */
import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { folderWith, ruleFile, start } from "./program.ts";

const SAMPLE = fileURLToPath(new URL("../../rules/udesk/call-record-callback.sample.json", import.meta.url));
const LINE = '{"mail":"a@example.com"}\n';
const REDACTED = '{"mail":"[EMAIL]"}\n';

/** Writes to the program and waits for what comes of it. */
class Pipe {
  readonly #child: ChildProcess;
  #output = "";
  #more = () => {};

  constructor(args: readonly string[], cwd?: string) {
    this.#child = start(["redact", ...args], { cwd });
    this.#child.stdout?.on("data", (bytes: Buffer) => {
      this.#output += bytes.toString();
      this.#more();
    });
  }

  write(text: string): void {
    this.#child.stdin?.write(text);
  }

  /** Resolves when so much has come; nothing else is written meanwhile, so what is held back would never come. */
  async until(isThere: (output: string) => boolean): Promise<string> {
    while (!isThere(this.#output)) {
      await new Promise<void>((resolve) => {
        this.#more = resolve;
      });
    }
    return this.#output;
  }

  get output(): string {
    return this.#output;
  }

  async end(): Promise<number | null> {
    const closed = new Promise<number | null>((resolve) => this.#child.on("close", resolve));
    this.#child.stdin?.end();
    return closed;
  }
}

describe("a line that has come", { timeout: 30_000 }, () => {
  test.each([
    ["ndjson", ["--format", "ndjson"]],
    ["auto", []],
    ["verified", ["--format", "ndjson", "--verify"]],
    ["by rules of one's own", ["--format", "ndjson", "-r", "./my.pii.yaml"]],
    ["with bad lines left out", ["--format", "ndjson", "--rejects", "bad.ndjson"]],
  ])("comes out before the next one: %s", async (_what, args) => {
    const pipe = new Pipe(args, await folderWith({ "my.pii.yaml": ruleFile() }));
    for (let i = 1; i <= 3; i++) {
      pipe.write(LINE);
      expect(await pipe.until((output) => output.length >= i * REDACTED.length)).toBe(REDACTED.repeat(i));
    }
    expect(await pipe.end()).toBe(0);
  });

  test.each([["ndjson"], ["auto"]])("comes out even if it has two bytes: %s", async (format) => {
    const pipe = new Pipe(["--format", format]);
    for (const [text, whole] of [
      ["1\n", "1\n"],
      ["2\n", "1\n2\n"],
    ] as const) {
      pipe.write(text);
      expect(await pipe.until((output) => output.length >= whole.length)).toBe(whole);
    }
    expect(await pipe.end()).toBe(0);
  });

  test.each([[[]], [["--rejects", "bad.ndjson"]]])("cut in the middle comes out with its end: %j", async (args) => {
    const pipe = new Pipe(["--format", "ndjson", ...args], await folderWith());
    pipe.write(LINE + LINE.slice(0, 12));
    expect(await pipe.until((output) => output.length >= REDACTED.length)).toBe(REDACTED);
    pipe.write(LINE.slice(12));
    expect(await pipe.until((output) => output.length > REDACTED.length)).toBe(REDACTED.repeat(2));
    expect(await pipe.end()).toBe(0);
  });

  test("comes out after a bad one, which is listed", async () => {
    const cwd = await folderWith();
    const pipe = new Pipe(["--format", "ndjson", "--rejects", "bad.ndjson", "--rejects-raw", "raw.ndjson"], cwd);
    for (let i = 1; i <= 2; i++) {
      pipe.write(`{"mail":\n${LINE}`);
      expect(await pipe.until((output) => output.length >= i * REDACTED.length)).toBe(REDACTED.repeat(i));
    }
    expect(await pipe.end()).toBe(3);
    expect(readFileSync(`${cwd}/raw.ndjson`, "utf8")).toBe('{"mail":\n{"mail":\n');
  });

  test.each([[[]], [["--rejects", "bad.ndjson"]]])(
    "with a shipped pack, once 16 have shown that it fits: %j",
    async (args) => {
      const record = `${JSON.stringify(JSON.parse(readFileSync(SAMPLE, "utf8")))}\n`;
      const pipe = new Pipe(["-r", "udesk", "--format", "ndjson", ...args], await folderWith());
      for (let i = 0; i < 16; i++) pipe.write(record);
      const first = await pipe.until((output) => output.split("\n").length > 16);
      const each = first.slice(0, first.length / 16);
      expect(first).toBe(each.repeat(16));
      for (let i = 17; i <= 18; i++) {
        pipe.write(record);
        expect(await pipe.until((output) => output.length >= i * each.length)).toBe(each.repeat(i));
      }
      expect(await pipe.end()).toBe(0);
    },
  );
});
