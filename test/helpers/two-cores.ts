/** One redaction over both cores: the one that finds by itself, and that of browsers, which asks the host about everything. */

import { compile } from "../../src/index.ts";
import { unpackedCode } from "../../src/packed/code.ts";
import { CORE_BYTES } from "../../src/packed/core-bytes.ts";
import { CORE_BYTES as WEB_CORE_BYTES } from "../../src/packed/web-core-bytes.ts";
import { RuleDecisions } from "../../src/redaction/decisions/decisions.ts";
import type { RedactOptions } from "../../src/redaction/options/options.ts";
import { useCoreModule } from "../../src/scanner/core.ts";

const [whole, small] = [CORE_BYTES, WEB_CORE_BYTES].map((bytes) => new WebAssembly.Module(unpackedCode(bytes)));

export interface TwoAnswers {
  readonly byCore: string;
  readonly byHost: string;
  /** Where one differs from the other, of the lines: what was given, and both answers. */
  readonly differing: readonly (readonly [string, string, string])[];
  /** How many values the core that finds has asked about. */
  readonly asked: number;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export class TwoCores {
  readonly #byCore;
  readonly #byHost;

  constructor(options: RedactOptions) {
    this.#byCore = madeWith(whole as WebAssembly.Module, options);
    this.#byHost = madeWith(small as WebAssembly.Module, options);
  }

  /** Both redact the values, one a line. */
  answers(values: readonly (string | number)[]): TwoAnswers {
    const text = values.map((value) => `${JSON.stringify(value)}\n`).join("");
    return this.ofLines(text);
  }

  ofLines(text: string): TwoAnswers {
    const bytes = encoder.encode(text);
    const counted = countAsked(() => this.#byCore.bytes(bytes));
    const other = this.#byHost.bytes(bytes);
    const [byCore, byHost] = [decoder.decode(counted.result.bytes), decoder.decode(other.bytes)];
    const [given, ones, others] = [text, byCore, byHost].map((each) => each.split("\n")) as [
      string[],
      string[],
      string[],
    ];
    const differing = given.flatMap((line, i) =>
      ones[i] === others[i] ? [] : [[line, ones[i] ?? "", others[i] ?? ""] as const],
    );
    const reports = [counted.result.report, other.report].map(told) as [string, string];
    if (reports[0] !== reports[1]) differing.push(["report", ...reports]);
    return { byCore, byHost, differing, asked: counted.asked };
  }
}

/** What a report says, without how long it took. */
function told(report: object): string {
  return JSON.stringify(report, (key, value) => (/^(?:run|started|ended|seconds|made)$/.test(key) ? undefined : value));
}

function madeWith(module: object, options: RedactOptions) {
  useCoreModule(module);
  const redaction = compile(options);
  // A core is made with the first input.
  redaction.bytes(encoder.encode("1\n"));
  useCoreModule(whole as object);
  return redaction;
}

function countAsked<Result>(work: () => Result): { readonly result: Result; readonly asked: number } {
  const { value } = RuleDecisions.prototype;
  let asked = 0;
  RuleDecisions.prototype.value = function (...given) {
    asked++;
    return value.apply(this, given);
  };
  try {
    return { result: work(), asked };
  } finally {
    RuleDecisions.prototype.value = value;
  }
}
