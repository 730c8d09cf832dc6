/** Reads the paths of a rule file: they stand in double quotes, and `parsePath` takes them. */
import { parsePath, parseRecordsPath, parseRelativePath } from "../../paths/parse.ts";
import { PathError } from "../../paths/path-error.ts";
import type { PathPattern } from "../../paths/pattern.ts";
import type { Checking, Reader } from "../file/checking.ts";
import { LONGEST_PATH, MOST_SEGMENTS } from "../file/limits.ts";
import { offsetInFile } from "../file/lines.ts";
import { isText, wrongType } from "../file/readers.ts";
import type { FileNode, Positioned, ScalarNode } from "../file/tree.ts";
import { notByName, overElements } from "./keep-path.ts";
import { meantPath } from "./meant-path.ts";

/** A path of `records`. */
export const recordsPath: Reader<Positioned<PathPattern>> = (node, checking) =>
  readPath(node, parseRecordsPath, checking);

/** A path of a rule. */
export const rulePath: Reader<Positioned<PathPattern>> = (node, checking) => {
  const found = readPath(node, parsePath, checking);
  if (found !== undefined) lint(found, checking);
  return found;
};

/** A path below the place of a rule. */
export const relativePath: Reader<Positioned<PathPattern>> = (node, checking) =>
  readPath(node, parseRelativePath, checking);

/** A path of a keep. */
export const keepPath: Reader<Positioned<PathPattern>> = (node, checking) => {
  const found = readPath(node, parsePath, checking);
  if (found === undefined || node.kind !== "scalar") return undefined;
  const refusal = notByName(found.value);
  if (refusal === undefined) return { value: overElements(found.value), at: found.at };
  const at = offsetInFile(checking.text, node, refusal.offset);
  checking.problems.error("keep-not-by-name", at, refusal.message, byNameFix(found.value.text));
  return undefined;
};

/** `.*` is often written for the elements of a list. */
function byNameFix(text: string): string {
  const fix = "name the members: $.list[*]['one', 'two']";
  const meant = meantPath(text);
  if (meant === undefined || notByName({ text: meant, segments: [] }) !== undefined) return fix;
  return `for the elements of a list write "${meant}"; else ${fix}`;
}

function readPath(
  node: FileNode,
  parse: (text: string) => PathPattern,
  checking: Checking,
): Positioned<PathPattern> | undefined {
  if (!isText(node)) return wrongType(node, "a path in double quotes", checking);
  if (!isInDoubleQuotes(node, checking) || !isShort(node.value.length, LONGEST_PATH, node, checking)) return undefined;
  try {
    const path = parse(node.value);
    return isShort(path.segments.length, MOST_SEGMENTS, node, checking) ? { value: path, at: node.start } : undefined;
  } catch (error) {
    if (!(error instanceof PathError)) throw error;
    const at = error.offset === undefined ? node.start : offsetInFile(checking.text, node, error.offset);
    const fix = error.code === "path-syntax" ? meantFix(node.value, parse) : undefined;
    checking.problems.error(error.code, at, error.message, fix);
    return undefined;
  }
}

function meantFix(written: string, parse: (text: string) => PathPattern): string | undefined {
  const meant = meantPath(written);
  if (meant === undefined || meant === written) return undefined;
  try {
    parse(meant);
    return `did you mean "${meant}"?`;
  } catch (error) {
    if (!(error instanceof PathError)) throw error;
    return undefined;
  }
}

/** YAML silently ends an unquoted path at ` #`; and one kind of quotes is enough. */
export function isInDoubleQuotes(scalar: Pick<ScalarNode, "style" | "start">, checking: Checking): boolean {
  if (scalar.style === "double") return true;
  const fix = "write \"$['a name']\": double quotes around it, single ones in it";
  checking.problems.error("path-not-quoted", scalar.start, "this path is not in double quotes", fix);
  return false;
}

function isShort(length: number, most: number, node: ScalarNode, checking: Checking): boolean {
  if (length <= most) return true;
  const message = `a path has at most ${LONGEST_PATH} characters and ${MOST_SEGMENTS} segments`;
  checking.problems.error("path-too-long", node.start, message);
  return false;
}

function lint(path: Positioned<PathPattern>, checking: Checking): void {
  const isSlow = path.value.segments.some(
    ({ descendant, selectors }) => descendant && selectors.some(({ kind }) => kind === "filter"),
  );
  if (!isSlow) return;
  const message = "`..` in front of a filter makes the engine hold every map and list until it is judged";
  checking.problems.wanted("descendant-filter", path.at, message, "name the list that the filter looks through");
}
