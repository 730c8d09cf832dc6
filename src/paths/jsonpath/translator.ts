/** The room reads the tree of the library that parses paths, and what that tree does not say. Nothing but our own data leaves it. */
import type { jsonpath, Token } from "json-p3";
import type { PathErrorCode } from "../../errors/problem-codes.ts";
import { jsonPath } from "../../libraries/json-path.ts";
import { IRegexp } from "../i-regexp.ts";
import { IRegexpError } from "../i-regexp-error.ts";
import { PathError } from "../path-error.ts";
import type {
  Comparable,
  ComparisonOperator,
  Filter,
  Primitive,
  RelativeQuery,
  Segment,
  Selector,
} from "../pattern.ts";
import type { PathText } from "./path-text.ts";

type Expression = jsonpath.expressions.FilterExpression;
type Wildcard = "wildcard" | "elements";

/** Terms of a filter inside each other; a chain of `&&` is as deep as it is long. */
const MAX_NESTING = 1_000;

/** RFC 9535, section 2.3.5.1; json-p3 also takes -01. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * Turns json-p3's tree into our own data. It takes only what RFC 9535 has in each place, as the tree may also hold
 * comparisons of comparisons, literals as tests and the like; and it refuses by name what cannot be streamed.
 */
export class Translator {
  readonly #path: PathText;
  readonly #kinds = jsonPath().TokenKind;
  readonly #selectors = jsonPath().jsonpath.selectors;
  readonly #expressions = jsonPath().jsonpath.expressions;
  #nesting = 0;

  constructor(path: PathText) {
    this.#path = path;
  }

  /** @throws PathError where the tree is outside RFC 9535, or outside our part of it. */
  segments(tree: readonly jsonpath.JSONPathSegment[], wildcard: Wildcard): Segment[] {
    return tree.map((segment) => ({
      descendant: segment.token.kind === this.#kinds.DDOT,
      selectors: segment.selectors.map((selector) => this.#selector(selector, wildcard)),
    }));
  }

  #selector(selector: jsonpath.JSONPathSelector, wildcard: Wildcard): Selector {
    if (selector instanceof this.#selectors.NameSelector) return { kind: "name", name: this.#name(selector) };
    if (selector instanceof this.#selectors.WildcardSelector) return { kind: wildcard };
    if (selector instanceof this.#selectors.IndexSelector) return this.#index(selector);
    if (selector instanceof this.#selectors.SliceSelector) return this.#slice(selector);
    if (selector instanceof this.#selectors.FilterSelector) {
      return { kind: "filter", filter: this.#filter(selector.expression.expression) };
    }
    throw syntax("a selector that RFC 9535 does not have", selector.token);
  }

  #name(selector: jsonpath.selectors.NameSelector): string {
    return selector.token.kind === this.#kinds.NAME ? selector.name : this.#string(selector.token);
  }

  #index({ index, token }: jsonpath.selectors.IndexSelector): Selector {
    if (index < 0) throw refuse("path-negative-index", "a negative index needs the array's length", token);
    return { kind: "index", index };
  }

  #slice({ start = 0, stop, step = 1, token }: jsonpath.selectors.SliceSelector): Selector {
    if (!this.#path.hasSliceAt(token.index)) throw syntax("not a slice of RFC 9535", token);
    if (start < 0 || (stop ?? 0) < 0 || step < 0) {
      throw refuse("path-negative-slice", "a negative bound or step needs the array's length", token);
    }
    return { kind: "slice", start, end: stop ?? null, step };
  }

  #filter(expression: Expression): Filter {
    if (++this.#nesting > MAX_NESTING) throw syntax("nested too deeply", expression.token);
    const filter = this.#test(expression);
    this.#nesting--;
    return filter;
  }

  #test(expression: Expression): Filter {
    if (expression instanceof this.#expressions.InfixExpression) return this.#infix(expression);
    if (expression instanceof this.#expressions.PrefixExpression) return this.#not(expression);
    if (expression instanceof this.#expressions.FunctionExtension) return this.#regexpTest(expression);
    return { kind: "exists", query: this.#query(expression) };
  }

  #infix(expression: jsonpath.expressions.InfixExpression): Filter {
    const { operator, left, right, token } = expression;
    if (operator === "&&") return { kind: "and", left: this.#filter(left), right: this.#filter(right) };
    if (operator === "||") return { kind: "or", left: this.#filter(left), right: this.#filter(right) };
    for (const side of [left, right]) {
      if (!this.#path.shareBracket(side.token.index, token.index)) throw syntax("a side in parentheses", side.token);
    }
    return {
      kind: "compare",
      operator: operator as ComparisonOperator,
      left: this.#comparable(left),
      right: this.#comparable(right),
    };
  }

  /** json-p3's token is the first one after the `!`: only a parenthesis may come between two of them. */
  #not({ right, token }: jsonpath.expressions.PrefixExpression): Filter {
    if (token.kind === this.#kinds.NOT) throw syntax("a second ! without parentheses", token);
    return { kind: "not", operand: this.#filter(right) };
  }

  #regexpTest(expression: jsonpath.expressions.FunctionExtension): Filter {
    const { name, token } = expression;
    if (name !== "match" && name !== "search") throw syntax("a value where a test has to be", token);
    const [text, pattern] = this.#arguments(expression);
    if (pattern instanceof this.#expressions.StringLiteral) this.#checkPattern(pattern.token);
    return { kind: name, text: this.#comparable(text), pattern: this.#comparable(pattern) };
  }

  #checkPattern(token: Token): void {
    try {
      new IRegexp(this.#string(token));
    } catch (error) {
      if (!(error instanceof IRegexpError)) throw error;
      throw refuse("path-pattern", error.message, token);
    }
  }

  #comparable(expression: Expression | undefined): Comparable {
    if (expression instanceof this.#expressions.FunctionExtension) return this.#valueFunction(expression);
    if (expression instanceof this.#expressions.NullLiteral) return literal(null);
    if (expression instanceof this.#expressions.BooleanLiteral) return literal(expression.value);
    if (expression instanceof this.#expressions.StringLiteral) return literal(this.#string(expression.token));
    if (expression instanceof this.#expressions.NumberLiteral) return literal(this.#number(expression.token));
    return { kind: "query", query: this.#query(expression) };
  }

  #valueFunction(expression: jsonpath.expressions.FunctionExtension): Comparable {
    const { name, token } = expression;
    const [of] = this.#arguments(expression);
    if (name === "length") return { kind: name, of: this.#comparable(of) };
    if (name === "count" || name === "value") return { kind: name, of: this.#query(of) };
    throw syntax("a test where a value has to be", token);
  }

  /** Their number and kinds have been checked by json-p3; that none is in parentheses has not. */
  #arguments({ name, token, args }: jsonpath.expressions.FunctionExtension): readonly Expression[] {
    for (const argument of args) {
      if (!this.#path.isDirectlyIn(token.index + name.length, argument.token.index)) {
        throw syntax("an argument in parentheses", argument.token);
      }
    }
    return args;
  }

  #query(expression: Expression | undefined): RelativeQuery {
    if (expression instanceof this.#expressions.RelativeQuery) {
      return { segments: this.segments(expression.path.segments, "wildcard") };
    }
    if (expression instanceof this.#expressions.RootQuery) {
      throw refuse("path-absolute-query", "$ in a filter needs what lies outside of the candidate", expression.token);
    }
    throw syntax("neither a query nor anything else that RFC 9535 has here", expression?.token);
  }

  #number(token: Token): number {
    const written = this.#written(token);
    const value = Number(written);
    if (!NUMBER.test(written) || !Number.isFinite(value)) throw syntax("not a number of RFC 9535", token);
    return value === 0 ? 0 : value; // -0 would not survive JSON, and equals 0
  }

  /** The value of a string. json-p3 has checked its escapes, which are those of JSON, and \'. */
  #string(token: Token): string {
    const inJson = this.#written(token).replace(/\\.|"/gs, (found) => QUOTES.get(found) ?? found);
    return JSON.parse(`"${inJson}"`) as string;
  }

  #written({ index, value }: Token): string {
    return this.#path.text.slice(index, index + value.length);
  }
}

const QUOTES = new Map([
  ["\\'", "'"],
  ['"', '\\"'],
]);

function literal(value: Primitive): Comparable {
  return { kind: "literal", value };
}

function syntax(what: string, token: Token | undefined): PathError {
  return new PathError("path-syntax", what, token?.index);
}

function refuse(code: PathErrorCode, what: string, token: Token): PathError {
  return new PathError(code, what, token.index);
}
