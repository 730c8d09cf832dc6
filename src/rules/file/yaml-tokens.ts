import type { CST } from "yaml";
import type { ProblemCode } from "../../errors/problem-codes.ts";
import { yaml } from "../../libraries/yaml.ts";
import { MOST_LEVELS, refuseDepth } from "./limits.ts";
import type { Problems } from "./problems.ts";

const MOST_REFUSED = 20;

/** Besides the containers, the parser's stack holds the document and a scalar. */
const DEEPEST_STACK = MOST_LEVELS + 2;

interface Refusal {
  readonly code: ProblemCode;
  readonly message: string;
  readonly fix: string;
}

/** What YAML has and a rule file must not use, by the type of its first token. */
const REFUSED: Readonly<Record<string, Refusal>> = Object.freeze({
  anchor: {
    code: "yaml-anchor",
    message: "a rule file has no anchors: a reviewer reads what stands there",
    fix: "write the value out; text that begins with & has to be in quotes",
  },
  alias: {
    code: "yaml-alias",
    message: "a rule file has no aliases: a reviewer reads what stands there",
    fix: "write the value out; text that begins with * has to be in quotes",
  },
  tag: {
    code: "yaml-tag",
    message: "a rule file has no tags",
    fix: "leave it out; text that begins with ! has to be in quotes",
  },
  "directive-line": { code: "yaml-directive", message: "a rule file has no directives", fix: "leave the line out" },
  "explicit-key-ind": {
    code: "yaml-complex-key",
    message: "a key stands on one line, with a colon after it",
    fix: "leave the question mark out",
  },
});

/**
 * Splits a YAML text into the tokens of one document. Nesting is counted here, before anything recursive sees the tokens: a
 * hundred thousand open brackets would end the process inside `yaml`'s composer.
 *
 * @returns undefined where the text is refused; `problems` then says why.
 */
export function yamlTokens(text: string, problems: Problems): CST.Token[] | undefined {
  const tokens: CST.Token[] = [];
  const { CST, Lexer, Parser } = yaml();
  const parser = new Parser();
  let refused = 0;
  let scalarFollows = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (!scalarFollows && refuse(lexeme, parser.offset, problems)) refused += 1;
    scalarFollows = !scalarFollows && lexeme === CST.SCALAR;
    for (const token of parser.next(lexeme)) refused += take(token, tokens, problems);
    if (parser.stack.length > DEEPEST_STACK) {
      refuseDepth(parser.offset, problems);
      return undefined;
    }
    if (refused >= MOST_REFUSED) return undefined;
  }
  for (const token of parser.end()) refused += take(token, tokens, problems);
  return refused === 0 ? tokens : undefined;
}

function refuse(lexeme: string, at: number, problems: Problems): boolean {
  const type = yaml().CST.tokenType(lexeme);
  const refusal = type === null ? undefined : REFUSED[type];
  if (refusal === undefined) return false;
  problems.error(refusal.code, at, refusal.message, refusal.fix);
  return true;
}

/** Keeps a token that is complete, or refuses it and returns 1. */
function take(token: CST.Token, tokens: CST.Token[], problems: Problems): 0 | 1 {
  if (token.type === "error") {
    problems.error("syntax-error", token.offset, "this is not YAML");
    return 1;
  }
  if (token.type === "document" && tokens.some(({ type }) => type === "document")) {
    problems.error("yaml-documents", token.offset, "a rule file is one document", "put each pack into its own file");
    return 1;
  }
  tokens.push(token);
  return 0;
}
