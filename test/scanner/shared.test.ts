/** What the core and its host have to agree on stands once, and the core that is at work was built with it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { SHARED, sharedDigest, translated } from "../../scripts/shared-constants.mjs";
import { PASSED, REACHED, SAYS } from "../../src/detectors/context/says.ts";
import { GRADE } from "../../src/detectors/detector.ts";
import { unpackedCode } from "../../src/packed/code.ts";
import { CORE_BYTES } from "../../src/packed/data.ts";
import { CORE_BYTES as WEB_CORE_BYTES } from "../../src/packed/web-core-bytes.ts";
import { FAILURES } from "../../src/scanner/failures.ts";
import { FAILURE, FLAG, PART, SEEN } from "../../src/scanner/shared/codes.ts";
import { ALL_EVIDENCE, CLASS, EVIDENCE } from "../../src/scanner/shared/evidence.ts";
import * as layout from "../../src/scanner/shared/layout.ts";
import { HIT_GRADE, WORD_SAYS } from "../../src/scanner/shared/text.ts";

const scanner = fileURLToPath(new URL("../../src/scanner/", import.meta.url));
const textOf = (file: string) => readFileSync(join(scanner, file), "utf8");
const sharedFiles = readdirSync(SHARED);
const otherFiles = readdirSync(scanner, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !file.startsWith("shared/"),
);

/** Constants of capital letters that a file declares, and namespaces. */
function declared(text: string): string[] {
  return [...text.matchAll(/^(?:export )?(?:const|namespace|class|enum) ([A-Z][A-Z0-9_]*)\b/gm)].map(
    ([, name]) => name as string,
  );
}

describe("the constants of core and host", () => {
  const shared = new Set(sharedFiles.flatMap((file) => declared(textOf(`shared/${file}`))));

  it("are those that the core was built with", async () => {
    expect(textOf("../packed/core-bytes.ts").slice(0, 200), "node scripts/build-core.mjs").toContain(
      await sharedDigest(),
    );
  });

  it.each(sharedFiles)("%s reaches the core as a whole", async (file) => {
    const text = textOf(`shared/${file}`);
    const names = [...text.matchAll(/^export const (\w+)/gm)].map(([, name]) => name as string);
    const given = [...(await translated(text)).matchAll(/^export (?:const|namespace) (\w+)/gm)].map(([, name]) => name);
    expect(given.sort()).toEqual(names.sort());
  });

  it.each(otherFiles)("%s has none of them for itself", (file) => {
    expect(shared.size).toBeGreaterThan(20);
    expect(declared(textOf(file)).filter((name) => shared.has(name))).toEqual([]);
  });

  it("a digest is another one where a constant is", async () => {
    const text = textOf("shared/codes.ts");
    expect(await translated(text.replace("RECORD: 1,", "RECORD: 2,"))).not.toBe(await translated(text));
  });
});

describe("structures", () => {
  /** Two fields may stand in one place where a node never has both. */
  const TOGETHER: Readonly<Record<string, readonly string[]>> = { NODE: ["WATCHES", "VARIANTS"] };
  type Fields = Readonly<Record<string, number>>;
  const structures = Object.entries(layout as Readonly<Record<string, unknown>>).filter(
    (entry): entry is [string, Fields] => typeof entry[1] === "object" && "SIZE" in (entry[1] as object),
  );

  it.each(structures)("%s: no field lies in another, or past the end", (name, fields) => {
    const { SIZE = 0, ...rest } = fields;
    const places = Object.entries(rest).filter(([field]) => !TOGETHER[name]?.includes(field));
    expect(new Set(places.map(([, at]) => at)).size).toBe(places.length);
    for (const at of Object.values(rest)) {
      expect(at % 4).toBe(0);
      expect(at).toBeLessThanOrEqual(SIZE - 4);
    }
  });
});

describe("bits", () => {
  it.each(Object.entries({ FLAG, PART, SEEN, EVIDENCE }))("%s: each stands for itself", (_name, bits) => {
    const all = Object.values(bits);
    for (const bit of all) expect(Math.log2(bit) % 1).toBe(0);
    expect(new Set(all).size).toBe(all.length);
  });

  it("what is seen is no evidence", () => {
    expect(Object.values(EVIDENCE).reduce<number>((bits, bit) => bits | bit, 0)).toBe(ALL_EVIDENCE);
    for (const bit of Object.values(SEEN)) expect(bit & ALL_EVIDENCE).toBe(0);
  });

  it("no two classes are one, whatever they end", () => {
    const numbers = Object.values(CLASS).map((kind) => kind & 15);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

it("each failure has a code and a message", () => {
  for (const number of Object.values(FAILURE)) expect(number in FAILURES).toBe(number !== FAILURE.NONE);
});

describe("what the host calls is what the core exports", () => {
  const exportsOf = (bytes: string) =>
    WebAssembly.Module.exports(new WebAssembly.Module(unpackedCode(bytes))).map(({ name }) => name);
  const membersOf = (name: string, file: string) => {
    const [, members = ""] = new RegExp(`interface ${name}\\b[^{]*\\{\\n([\\s\\S]*?)\\n\\}`).exec(textOf(file)) ?? [];
    return [...members.matchAll(/^ {2}(?:readonly )?(\w+)/gm)].map(([, member]) => member as string);
  };
  const called = membersOf("Core", "core.ts");

  it("for browsers", () => expect(exportsOf(WEB_CORE_BYTES).sort()).toEqual(called.sort()));

  it("where it finds by itself", () => {
    expect(exportsOf(CORE_BYTES).sort()).toEqual([...called, ...membersOf("FindingCore", "looks.ts")].sort());
  });
});

it("what words say is told apart as by the detectors", () => {
  const { PHONE, CALL, THING, MACHINE, CARD, PART, ...values } = SAYS;
  expect(WORD_SAYS).toMatchObject({ PHONE, CALL, THING, MACHINE, CARD, PART, PASSED, REACHED });
  const bits = (all: readonly number[]) => all.reduce((sum, bit) => sum | bit, 0);
  expect(WORD_SAYS.VALUES).toBe(bits(Object.values(values)));
  // Of payment: of numbers that are called it says nothing.
  expect(WORD_SAYS.ANY).toBe(bits(Object.values(SAYS)) - CARD - PART);
});

it("hits are graded as by the detectors", () => expect(HIT_GRADE).toMatchObject(GRADE));
