/** Text in pieces may be cut anywhere, also between the two halves of a character; half of one is never taken. */
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { Redactor, Revealer, redact, redactBytes, scan, verify } from "../../src/index.ts";

const KEY = "0123456789abcdef0123456789abcdef";
const TEXT = '{"a😀b":"𝒂na@example.com 😀","c":"🇯🇵"}';
const CLEAN = Buffer.from(redactBytes(TEXT, {}).bytes).toString();
const cuts = Array.from({ length: TEXT.length + 1 }, (_, at) => [TEXT.slice(0, at), TEXT.slice(at)] as const);
const half = expect.objectContaining({ name: "UsageError", code: "lone-surrogate" });

function outputOf(pieces: readonly (string | Uint8Array)[]): string {
  const redactor = new Redactor({});
  return Buffer.concat([...pieces.map((piece) => redactor.write(piece)), redactor.end()]).toString();
}

describe("cut inside of a character", () => {
  it("a Redactor", () => {
    expect(CLEAN).toContain("😀");
    for (const pieces of cuts) expect(outputOf(pieces)).toBe(CLEAN);
    expect(outputOf([...TEXT.split("")])).toBe(CLEAN);
  });

  it("a Revealer", () => {
    for (const pieces of cuts) {
      const revealer = new Revealer({ key: KEY });
      const parts: Uint8Array[] = [];
      const sink = (bytes: Uint8Array) => void parts.push(bytes.slice());
      for (const piece of pieces) revealer.writeTo(piece, sink);
      revealer.endTo(sink);
      expect(Buffer.concat(parts).toString()).toBe(TEXT);
    }
  });

  it("a stream, a scan, a check", async () => {
    const whole = [await scan(TEXT), await verify(TEXT)];
    for (const pieces of cuts) {
      expect(Buffer.concat(await Readable.from(pieces).pipe(redact({})).toArray()).toString()).toBe(CLEAN);
      expect([await scan(pieces), await verify(Readable.from(pieces))]).toEqual(whole);
    }
  });
});

describe("a lone surrogate", () => {
  const [high, low] = ["😀"[0] as string, "😀"[1] as string];

  it.each<[string, readonly (string | Uint8Array)[]]>([
    ["the second without the first", ['"', low]],
    ["the first twice", [`"${high}`, `${high}`]],
    ["the first before another character", [`"${high}`, 'a"']],
    ["the first before bytes", [`"${high}`, Buffer.from('a"')]],
    ["the first before no bytes", [`"${high}`, new Uint8Array(0)]],
    ["the first at the end", [`"${high}`]],
    ["inside of a piece", [`"${high}a"`]],
  ])("%s", async (_name, pieces) => {
    expect(() => outputOf(pieces)).toThrow(half);
    await expect(scan(pieces)).rejects.toThrow(half);
    await expect(verify(pieces)).rejects.toThrow(half);
    await expect(Readable.from(pieces).compose(redact({})).toArray()).rejects.toThrow(half);
  });

  it("changes nothing: the right one may come in its place", () => {
    const redactor = new Redactor({});
    const parts = [redactor.write(`"${high}`)];
    expect(() => redactor.write("a")).toThrow(half);
    expect(() => redactor.end()).toThrow(half);
    parts.push(redactor.write(`${low}"`), redactor.end());
    expect(Buffer.concat(parts).toString()).toBe('"😀"');
  });

  it("is in no key and no purpose, where two would be one", () => {
    const options = [{ key: KEY + high }, { key: [KEY, KEY + low] }, { purpose: high }];
    for (const wrong of options) expect(() => new Redactor(wrong)).toThrow(half);
  });
});
