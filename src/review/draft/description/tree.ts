/** The text of a description as a tree, and what stands in it. */
import { type Problem, RuleError } from "../../../errors/errors.ts";
import type { ProblemCode } from "../../../errors/problem-codes.ts";
import { readJson } from "../../../rules/file/json-tree.ts";
import { Lines } from "../../../rules/file/lines.ts";
import { Problems } from "../../../rules/file/problems.ts";
import { isJson, withoutMark } from "../../../rules/file/says-format.ts";
import { type FileNode, type MapNode, nounOf } from "../../../rules/file/tree.ts";
import { notText, textOf } from "../../../rules/file/utf-8.ts";
import { readYaml } from "../../../rules/file/yaml-tree.ts";

/** UTF-8 bytes of a description. */
const MOST_BYTES = 64 * 1024 ** 2;

/** The reader of YAML speaks of rule files. */
const IN_DESCRIPTION: ReadonlyMap<ProblemCode, string> = new Map([
  ["yaml-anchor", "anchors are not read"],
  ["yaml-alias", "aliases are not read"],
  ["yaml-tag", "tags are not read"],
  ["yaml-directive", "directives are not read"],
  ["yaml-documents", "a description is one document"],
]);

/** A description that was read. Its text is quoted nowhere: examples in it may be somebody's data. */
export class Description {
  readonly file: string;
  readonly root: MapNode;
  readonly #lines: Lines;

  /** @throws RuleError `wrong-description` */
  constructor(bytes: Uint8Array, file: string) {
    const text = bytes.length > MOST_BYTES ? "" : textOf(bytes);
    if (bytes.length > MOST_BYTES) throw wrong(file, [tooLarge()]);
    if (text === undefined) throw wrong(file, [notText("a description")]);
    const content = withoutMark(text);
    this.file = file;
    this.#lines = new Lines(content);
    this.root = this.#read(content);
  }

  /** The error that a reader gets. */
  wrong(code: ProblemCode, node: FileNode | number, message: string, fix?: string): RuleError {
    const place = this.#lines.position(typeof node === "number" ? node : node.start);
    return wrong(this.file, [{ code, severity: "error", message, place, ...(fix !== undefined && { fix }) }]);
  }

  /** @throws RuleError where it is no map */
  mapOf(node: FileNode, what: string): MapNode {
    if (node.kind === "map") return node;
    throw this.wrong("wrong-type", node, `${what} is a map, not ${nounOf(node)}`);
  }

  /** @throws RuleError where it is no list */
  listOf(node: FileNode, what: string): readonly FileNode[] {
    if (node.kind === "list") return node.items;
    throw this.wrong("wrong-type", node, `${what} is a list, not ${nounOf(node)}`);
  }

  #read(content: string): MapNode {
    const problems = new Problems(content);
    const root = isJson(content) ? readJson(content, problems) : readYaml(content, problems);
    if (problems.hasErrors) throw wrong(this.file, problems.list().map(inDescription));
    if (root?.kind === "map") return root;
    throw this.wrong("unknown-format", 0, "this is no map, so it describes nothing");
  }
}

function inDescription({ fix: _, ...problem }: Problem): Problem {
  const message = IN_DESCRIPTION.get(problem.code) ?? problem.message;
  return problem.code.startsWith("yaml-")
    ? { ...problem, message, fix: "write the description as JSON" }
    : { ...problem, message };
}

function tooLarge(): Problem {
  return { code: "too-large", severity: "error", message: `a description has at most ${MOST_BYTES / 1024 ** 2} MiB` };
}

function wrong(file: string, problems: readonly Problem[]): RuleError {
  const [first] = problems;
  const { line, column } = first?.place ?? { line: 1, column: 1 };
  const message = `${file}:${line}:${column}: ${first?.code}: ${first?.message}`;
  // Without the text, no line of it is shown.
  return new RuleError("wrong-description", message, [{ file, text: "", problems }]);
}

export function memberOf(node: FileNode | undefined, key: string): FileNode | undefined {
  return node?.kind === "map" ? node.members.find((member) => member.key === key)?.value : undefined;
}

export function textIn(node: FileNode | undefined): string | undefined {
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : undefined;
}

export function scalarIn(node: FileNode | undefined): string | number | boolean | null | undefined {
  return node?.kind === "scalar" ? node.value : undefined;
}
