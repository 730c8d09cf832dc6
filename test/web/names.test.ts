/** Lists of names in bundles: there only where a program imports them, and asked for where it does not. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { bundled } from "./bundle.ts";

const folder = mkdtempSync(join(tmpdir(), "scrubjay-names-"));
afterAll(() => rmSync(folder, { recursive: true }));

const LISTS = /packed\/names\/text\.js$/;
/** Gzipped; a page says half a megabyte. */
const MOST_BYTES = 560_000;

const PROGRAM = `
import { redactBytes } from "scrubjay/web";
const options = { unlisted: "scan", detect: "person-name=dictionary" };
export function redacted(text, more) {
  try {
    return new TextDecoder().decode(redactBytes(text, { ...options, ...more }).bytes);
  } catch (error) {
    return error.code;
  }
}
`;
const TEXT = '{"a":"yesterday Katarzyna Wojcik wrote"}';

const without = await bundled(PROGRAM);
const withNames = await bundled(`${PROGRAM} export { names } from "scrubjay/names";`);

async function loaded(name: string, code: string) {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, code);
  return import(pathToFileURL(file).href);
}

describe("a bundle without lists of names", () => {
  it("holds none, and nothing that reads them", () => {
    const files = Object.values(without.metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
    const held = files.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);
    expect(
      held.filter((file) => LISTS.test(file) || /dictionary\/(scan|name-lists|judge|listed)\.js$/.test(file)),
    ).toEqual([]);
  });

  it("says that it needs them", async () => {
    const { redacted } = await loaded("without", without.code);
    expect(redacted(TEXT)).toBe("no-names");
    expect(redacted(TEXT, { detect: "person-name=context" })).not.toBe("no-names");
    expect(redacted(TEXT, { detect: "email,-person-name" })).toBe(TEXT);
  });
});

describe("a bundle with them", () => {
  it("finds names of the lists", async () => {
    const { redacted, names } = await loaded("with", withNames.code);
    expect(redacted(TEXT, { names })).toBe('{"a":"yesterday [NAME] wrote"}');
  });

  it("is larger by what the page says", () => {
    expect(withNames.gzipped - without.gzipped).toBeLessThan(MOST_BYTES);
  });
});
