/** `--verify` of files that several threads have read: what they found adds up to what one would say. */
import { expect, test } from "vitest";
import { NotClean } from "../../src/cli/failure.ts";
import { handMessagesTo } from "../../src/cli/messages.ts";
import { OutputCheck } from "../../src/cli/output-check.ts";
import { MergedWork } from "../../src/cli/work.ts";
import { Redactor } from "../../src/index.ts";
import { mergeReports } from "../../src/report/merge.ts";
import { parseRules } from "../../src/rules/parse.ts";
import { CANARY, KEEPING } from "./program.ts";

const RULES = parseRules(KEEPING);

const INPUTS = [
  `{"mail":"${CANARY}"}\n{"mail":"none"}`,
  '{"phone":"[PHONE]","mood":"glad"}',
  `{"mail":"${CANARY}","note":"+1 202 555 0123"}\n{"note":"${CANARY}"}`,
];

function read(check: OutputCheck, inputs: readonly string[]): void {
  const make = () => new Redactor({ unlisted: "keep" });
  const work = check.reading(new MergedWork({ make, reportOf: ({ report }) => report, merge: mergeReports }));
  for (const input of inputs) {
    const conversion = work.begin(`input ${INPUTS.indexOf(input)}`);
    conversion.writeTo(Buffer.from(input), () => {});
    conversion.endTo(() => {});
    work.end("", {});
  }
}

function asked(check: OutputCheck): unknown {
  try {
    check.ask();
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(NotClean);
    const { message, where } = error as NotClean;
    return { message, where };
  }
}

test.each([1, 2, 3])("the same for %i inputs", (count) => {
  const inputs = INPUTS.slice(0, count);
  const one = new OutputCheck({ rules: RULES });
  read(one, inputs);
  const several = new OutputCheck({ rules: RULES });
  for (const input of inputs) {
    const other = new OutputCheck({ rules: RULES });
    read(other, [input]);
    several.add(other.report);
  }
  expect(several.report).toEqual(one.report);
  expect(asked(several)).toEqual(asked(one));
  expect(asked(one) === undefined).toBe(count < 3);
});

test("what rules and options leave is said at the end", () => {
  const check = new OutputCheck({ rules: RULES, unlisted: "keep" });
  read(check, [INPUTS[2] as string]);
  expect(asked(check)).toBeUndefined();
  const said: string[] = [];
  handMessagesTo((text) => void said.push(text));
  check.sayKept();
  expect(said.join("")).toBe(
    "scrubjay: warning: --verify: nothing is left but what is kept by name: 1 email; and what no rule decides (unlisted: keep): 1 email, 1 phone\n",
  );
});

test("warnings add up as well, and are said at the end, without a name", () => {
  const options = { detect: "person-name=context" } as const;
  const inputs = ['{"note":"Dear Mr. Whitcombe,"}', '{"note":"I spoke to Gemma"}\n{"other":"my name is Tobias"}'];
  const checkOf = (texts: readonly string[]) => {
    const check = new OutputCheck(options);
    for (const text of texts) {
      const conversion = check
        .reading({
          end: () => {},
          records: 0,
          begin: () => ({ writeTo: (bytes, sink) => sink(new Uint8Array(bytes)), endTo: () => {} }),
        })
        .begin("input");
      conversion.writeTo(Buffer.from(text), () => {});
      conversion.endTo(() => {});
    }
    return check;
  };
  const one = checkOf(inputs);
  const several = new OutputCheck(options);
  for (const text of inputs) several.add(checkOf([text]).report);
  expect(several.report).toEqual(one.report);
  expect(one.report.warnings?.count).toBe(3);
  expect(asked(one)).toBeUndefined();
  let text = "";
  handMessagesTo((line) => {
    text += line;
  });
  several.sayKept();
  expect(text).toContain("3 in 2 places may be left: person-name");
  expect(text).not.toMatch(/Whitcombe|Gemma|Tobias/);
});
