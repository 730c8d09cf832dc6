import type { Document, Pair, Scalar, YAMLError } from "yaml";
import { yaml } from "../../libraries/yaml.ts";
import { MOST_LEVELS, refuseDepth } from "./limits.ts";
import { MemberList } from "./members.ts";
import type { Problems } from "./problems.ts";
import type { FileNode, ScalarNode } from "./tree.ts";
import { yamlTokens } from "./yaml-tokens.ts";

const MOST_ERRORS = 20;

/** Our own words: the messages of `yaml` quote the text, which may be a value of a test. */
const WORDS: Readonly<Partial<Record<YAMLError["code"], string>>> = Object.freeze({
  BAD_DQ_ESCAPE: "an escape that YAML does not have",
  BAD_INDENT: "wrong indentation",
  BAD_SCALAR_START: "text that begins so has to be in quotes",
  BLOCK_AS_IMPLICIT_KEY: "a second key on the line",
  BLOCK_IN_FLOW: "a block inside of brackets",
  KEY_OVER_1024_CHARS: "a key of more than 1024 characters",
  MISSING_CHAR: "a quote, bracket, comma or colon is missing",
  MULTILINE_IMPLICIT_KEY: "a key has to stand on one line",
  TAB_AS_INDENT: "a tab does not indent: use spaces",
});

const STYLES: Readonly<Record<string, ScalarNode["style"]>> = Object.freeze({
  QUOTE_DOUBLE: "double",
  QUOTE_SINGLE: "single",
  BLOCK_LITERAL: "block",
  BLOCK_FOLDED: "block",
});

/** Reads YAML 1.2 (core schema, in which `no` is text). What is wrong goes to `problems`; undefined where there is no tree. */
export function readYaml(text: string, problems: Problems): FileNode | undefined {
  const tokens = yamlTokens(text, problems);
  if (tokens === undefined) return undefined;
  const { Composer } = yaml();
  const [document] = new Composer({ uniqueKeys: false, version: "1.2" }).compose(tokens, true, text.length);
  if (document === undefined || !isRight(document, problems)) return undefined;
  return convert(document.contents, 1, problems);
}

function isRight(document: Document.Parsed, problems: Problems): boolean {
  for (const { code, pos } of document.errors.slice(0, MOST_ERRORS)) {
    problems.error("syntax-error", pos[0], WORDS[code] ?? "this is not YAML");
  }
  return document.errors.length === 0;
}

/** Never recurses deeper than the limit, whatever the tokens are: `[a: [b: …` opens two levels for each bracket. */
function convert(node: unknown, level: number, problems: Problems): FileNode | undefined {
  const { isMap, isScalar, isSeq } = yaml();
  if (isScalar(node)) return scalarOf(node);
  if (!isMap(node) && !isSeq(node)) return emptyAt(0);
  const start = node.range?.[0] ?? 0;
  if (level > MOST_LEVELS) {
    refuseDepth(start, problems);
    return undefined;
  }
  const flow = node.flow === true;
  if (isSeq(node)) {
    const items = node.items.map((item) => convert(item, level + 1, problems));
    return { kind: "list", flow, items: items.filter((item) => item !== undefined), start };
  }
  const members = new MemberList(problems);
  for (const pair of node.items) addPair(pair, level, members, problems);
  return { kind: "map", flow, members: members.list, start };
}

function addPair(pair: Pair, level: number, members: MemberList, problems: Problems): void {
  if (!yaml().isScalar(pair.key)) {
    problems.error("yaml-complex-key", startOf(pair.key), "a key is text", "write it in quotes");
    return;
  }
  const key = scalarOf(pair.key);
  // A flow map may hold a key without a colon: `{ a, b: 1 }`.
  const value = pair.value === null ? emptyAt(key.start) : convert(pair.value, level + 1, problems);
  if (value !== undefined)
    members.add({ key: key.written, keyStyle: key.style, keyStart: key.start, value, end: endOf(pair) });
}

function scalarOf(node: Scalar): ScalarNode {
  const value = node.value;
  const isPlain =
    value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  const written = node.source ?? "";
  const style = STYLES[node.type ?? ""] ?? "plain";
  return { kind: "scalar", value: isPlain ? value : written, written, style, start: node.range?.[0] ?? 0 };
}

function emptyAt(start: number): ScalarNode {
  return { kind: "scalar", value: null, written: "", style: "plain", start };
}

function endOf({ key, value }: Pair): number {
  const { isMap, isScalar, isSeq } = yaml();
  const last = isScalar(value) || isMap(value) || isSeq(value) ? value : key;
  return isScalar(last) || isMap(last) || isSeq(last) ? (last.range?.[1] ?? 0) : 0;
}

function startOf(node: unknown): number {
  const { isMap, isSeq } = yaml();
  return isMap(node) || isSeq(node) ? (node.range?.[0] ?? 0) : 0;
}
