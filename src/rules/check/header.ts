/** Reads what stands above the entries of a rule file. */
import type { PathPattern } from "../../paths/pattern.ts";
import { type Checking, quote, type Reader } from "../file/checking.ts";
import { MOST_ROOTS } from "../file/limits.ts";
import { ID, isText, listOfEach, matching, oneOf, wrongType } from "../file/readers.ts";
import type { FileNode, Positioned } from "../file/tree.ts";
import { UNLISTED } from "../model.ts";
import { REGIONS, regionMeant } from "../taxonomy/regions.ts";
import { recordsPath } from "./path.ts";

/** `vendor/resource`. */
export const packId = matching(new RegExp(`^${ID}/${ID}$`), "wrong-id", 'is not a pack id, as in "vendor/resource"');

/** The expression of semver.org for 2.0.0. */
const SEMVER =
  /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\+[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?$/;

const semver = matching(SEMVER, "wrong-version", "is not a version, as in 1.3.0 (semver.org)");

export const version: Reader<Positioned<string>> = (node, checking) => {
  if (node.kind !== "scalar" || typeof node.value !== "number") return semver(node, checking);
  const parts = /^\d+(?:\.\d+)?$/.test(node.written)
    ? [...node.written.split("."), "0", "0"].slice(0, 3)
    : ["1", "0", "0"];
  const fix = `quote it: "${parts.join(".")}"`;
  checking.problems.error("version-not-quoted", node.start, "this version is read as a number", fix);
  return undefined;
};

const region: Reader<string> = (node, checking) => {
  if (!isText(node)) return wrongType(node, "a region in quotes", checking);
  if (!REGIONS.includes(node.value)) {
    unknownRegion(node.value, node.start, checking);
    return undefined;
  }
  if (node.style === "plain") {
    checking.problems.error("region-not-quoted", node.start, "this region is not in quotes", `"${node.value}"`);
  }
  return node.value;
};

function unknownRegion(word: string, at: number, checking: Checking): void {
  const meant = regionMeant(word);
  const fix = meant === undefined ? undefined : `did you mean "${meant}"?`;
  checking.problems.error("unknown-region", at, `${quote(word)} is not a region of ISO 3166-1`, fix);
}

export const regions: Reader<readonly string[]> = listOfEach(region);

const paths = listOfEach(recordsPath);

export const unlisted = oneOf({ words: UNLISTED, code: "unknown-unlisted", noun: 'value of "unlisted"' });

/** The roots at which records begin. */
export const records: Reader<readonly Positioned<PathPattern>[]> = (node: FileNode, checking) => {
  const items = node.kind === "list" ? node.items.length : 1;
  if (items === 0) checking.problems.error("empty-list", node.start, "no path says what a record is", '["$"]');
  if (items <= MOST_ROOTS) return paths(node, checking);
  checking.problems.error("too-many", node.start, `a file has at most ${MOST_ROOTS} paths of records`);
  return undefined;
};
