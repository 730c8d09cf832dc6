/** The outputs of ranges that tile a file are, one after another, the output of one run over it: for every cut. */
import { appendFile, open, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type ByteRange, FileRange } from "../../../src/cli/ranges/file-range.ts";
import { readingRange } from "../../../src/cli/ranges/range-reader.ts";
import { type RedactOptions, Redactor, redactBytes } from "../../../src/index.ts";
import { folderWith } from "../program.ts";

const OPTIONS: RedactOptions = { unlisted: "scan", regions: ["US"], format: "ndjson" };
const MARK = "\ufeff";

/** What a range of the file comes out as. `between`: done after each piece that is read. */
async function outputOf(file: string, range: ByteRange, between = async () => {}): Promise<Buffer> {
  const handle = await open(file);
  const part = new FileRange(range);
  const redactor = new Redactor(OPTIONS);
  if (!part.isFirst) redactor.continueFile();
  const output: Uint8Array[] = [];
  try {
    await readingRange({ fd: handle.fd, name: "in.ndjson" }, part, async (reader) => {
      for (let bytes = await reader.next(); bytes !== undefined; bytes = await reader.next()) {
        output.push(redactor.write(bytes));
        await between();
      }
      output.push(redactor.end());
    });
  } finally {
    await handle.close();
  }
  return Buffer.concat(output);
}

async function tiled(file: string, cuts: readonly number[]): Promise<string> {
  const ends = [...cuts, undefined];
  const parts: Buffer[] = [];
  for (const [i, to] of ends.entries()) parts.push(await outputOf(file, { from: cuts[i - 1] ?? 0, to }));
  return Buffer.concat(parts).toString();
}

function whole(content: string): string {
  return Buffer.from(redactBytes(content, OPTIONS).bytes).toString();
}

const LINE = '{"note":"call +1 202-555-0123, é"}';

const FILES: Readonly<Record<string, string>> = {
  "nothing in it": "",
  "one line without an end": LINE,
  "line feeds alone": "\n\n\n",
  LF: `${LINE}\n1\n${LINE}\n`,
  "CRLF, blank lines, no end": `${LINE}\r\n\r\n  \n"ana@example.com"\r\n${LINE}`,
  "a byte order mark": `${MARK}${LINE}\n${LINE}\n`,
  "a byte order mark alone": MARK,
};

describe("every cut of a file with", () => {
  it.each(Object.entries(FILES))("%s", async (_, content) => {
    const file = join(await folderWith({ "in.ndjson": content }), "in.ndjson");
    const expected = whole(content);
    for (let cut = 0; cut <= Buffer.byteLength(content) + 2; cut++) expect(await tiled(file, [cut])).toBe(expected);
  });
});

test("every line in a range of one byte of its own, or in none", async () => {
  const content = FILES["CRLF, blank lines, no end"] as string;
  const file = join(await folderWith({ "in.ndjson": content }), "in.ndjson");
  const cuts = Array.from({ length: Buffer.byteLength(content) }, (_, i) => i);
  expect(await tiled(file, cuts)).toBe(whole(content));
});

test("any file, any cuts", async () => {
  const folder = await folderWith();
  const lines = fc.array(
    fc.tuple(
      fc.constantFrom(LINE, "1", "", " ", '"ana@example.com"', `["${"x".repeat(300)}"]`, "{}"),
      fc.constantFrom("\n", "\r\n"),
    ),
    { maxLength: 12 },
  );
  const made = fc.record({ lines, mark: fc.boolean(), ends: fc.boolean() });
  const cuts = fc.array(fc.nat(900), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(made, cuts, async ({ lines: some, mark, ends }, where) => {
      const text = some.map(([line, end]) => line + end).join("");
      const content = (mark ? MARK : "") + (ends ? text : text.replace(/\r?\n$/, ""));
      const file = join(folder, "in.ndjson");
      await writeFile(file, content);
      expect(
        await tiled(
          file,
          where.sort((a, b) => a - b),
        ),
      ).toBe(whole(content));
    }),
  );
});

test("lines that are longer than ranges, and than what is read at once", async () => {
  const long = `{"note":"${"ana@example.com ".repeat(80_000)}"}`;
  const content = `${LINE}\n${long}\n${LINE}\r\n${long}`;
  const file = join(await folderWith({ "in.ndjson": content }), "in.ndjson");
  const step = 200_003;
  const cuts = Array.from({ length: Math.floor(content.length / step) }, (_, i) => (i + 1) * step);
  expect(cuts.length).toBeGreaterThan(10);
  expect(await tiled(file, cuts)).toBe(whole(content));
});

test("a file that changes while a part of it is read is an error, also where it only grows", async () => {
  const file = join(await folderWith({ "in.ndjson": `${LINE}\n${LINE}\n` }), "in.ndjson");
  const run = outputOf(file, { from: 0, to: 5 }, () => appendFile(file, "1\n"));
  await expect(run).rejects.toThrow("in.ndjson: changed while it was read");
});
