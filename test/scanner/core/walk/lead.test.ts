/** The core knows a member again by the bytes in front of its value: what it then takes it for is what a reader would. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../../../src/errors/errors.ts";
import { Compiled } from "../../../../src/redaction/compiled.ts";
import { Redaction } from "../../../../src/redaction/redaction.ts";
import { packOf, rulesOf } from "../../../helpers/packs.ts";
import { run } from "../../../helpers/runs.ts";
import { isJson } from "../../../helpers/values.ts";

/** As long as each other, and alike at their beginnings. */
const ALIKE = ["a-name-of-some-length-1", "a-name-of-some-length-2"] as const;
const LONG = "a-name-that-is-too-long-for-a-lead-of-32-bytes";

const rules = rulesOf(
  packOf(
    [
      { path: "$.a", category: "user.name" },
      { path: "$.b.a", category: "user.contact.email" },
      { path: "$.c[*].b", category: "user.contact.phone_number" },
      { path: `$['${LONG}']`, category: "user.name" },
      { path: `$['${ALIKE[0]}']`, category: "user.contact.email" },
      { path: "$.n", action: { name: "null" } },
      { path: "$.t[?@.a == 'x'].b", category: "user.name" },
    ],
    { records: ["$[*]"], unlisted: "keep" },
  ),
);

/** What stands at a place, and what is to stand there. */
type Text = readonly [before: string, after: string];

/** Takes one number after another; 0 when there are no more. */
type Draw = (below: number) => number;

const drawing = (numbers: readonly number[]): Draw => {
  let at = 0;
  return (below) => (numbers[at++] ?? 0) % below;
};

const blank = (draw: Draw) => ["", "", "", " ", "\n", "\r\n  ", " ".repeat(30)][draw(7)] as string;

const joined = (texts: readonly Text[], between: () => string): Text => {
  const gaps = texts.map((_, i) => (i === 0 ? "" : between()));
  return [0, 1].map((side) => texts.map((text, i) => `${gaps[i]}${text[side]}`).join("")) as unknown as Text;
};

/** `,`, or now and then what may not stand there. */
const comma = (draw: Draw) => `${blank(draw)}${draw(150) === 149 ? ["", ",,", ";"][draw(3)] : ","}${blank(draw)}`;

function member(draw: Draw, name: string, [before, after]: Text): Text {
  const lead = `${draw(200) === 199 ? "," : ""}"${draw(20) === 19 ? escaped(name) : name}"${blank(draw)}:${blank(draw)}`;
  return [lead + before, lead + after];
}

const escaped = (name: string) => `\\u${name.charCodeAt(0).toString(16).padStart(4, "0")}${name.slice(1)}`;

function object(draw: Draw, members: Readonly<Record<string, () => Text>>): Text {
  const names = Object.keys(members).filter(() => draw(4) !== 0);
  if (draw(3) === 0) names.reverse();
  const inside = joined(
    names.map((name) => member(draw, name, (members[name] as () => Text)())),
    () => comma(draw),
  );
  const [open, close] = [`{${blank(draw)}`, `${blank(draw)}}`];
  return [open + inside[0] + close, open + inside[1] + close];
}

function array(draw: Draw, element: () => Text): Text {
  const inside = joined(
    Array.from({ length: draw(4) }, () => element()),
    () => comma(draw),
  );
  return [`[${inside[0]}]`, `[${inside[1]}]`];
}

function record(draw: Draw): Text {
  const plain = (): Text => {
    const text = ['"y"', "1", "true", "null", "-2.5", '""', "[1,2]"][draw(7)] as string;
    return [text, text];
  };
  const inner = () => object(draw, { a: () => plain(), b: () => ['"x"', '"[PHONE]"'], d: plain });
  return object(draw, {
    a: () => ['"x"', '"[NAME]"'],
    b: () => object(draw, { a: () => ['"x"', '"[EMAIL]"'], b: plain, d: plain }),
    c: () => array(draw, inner),
    d: plain,
    [LONG]: () => ['"x"', '"[NAME]"'],
    [ALIKE[0]]: () => ['"x"', '"[EMAIL]"'],
    [ALIKE[1]]: () => ['"x"', '"x"'],
    n: () => ['"x"', "null"],
    t: () => array(draw, () => joinedTag(draw)),
  });
}

/** Which of the two a tag is shows by its name, which may come last. */
function joinedTag(draw: Draw): Text {
  const isNamed = draw(2) === 0;
  const name: Text = isNamed ? ['"a":"x"', '"a":"x"'] : ['"a":"z"', '"a":"z"'];
  const value: Text = ['"b":"x"', isNamed ? '"b":"[NAME]"' : '"b":"x"'];
  const inside = joined(draw(2) === 0 ? [name, value] : [value, name], () => ",");
  return [`{${inside[0]}}`, `{${inside[1]}}`];
}

function documentOf(numbers: readonly number[]): Text {
  const draw = drawing(numbers);
  const inside = joined(
    Array.from({ length: 2 + draw(8) }, () => record(draw)),
    () => comma(draw),
  );
  return [`[${inside[0]}]`, `[${inside[1]}]`];
}

const documents = fc.array(fc.integer({ min: 0, max: 5999 }), { maxLength: 600, size: "max" }).map(documentOf);

function outcomeOf(redaction: Redaction, text: string): string {
  try {
    return Buffer.from(redaction.bytes(text).bytes).toString();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.code;
  }
}

describe("members that come again", () => {
  it("are what they are, however they stand, and what is wrong is wrong", () => {
    fc.assert(
      fc.property(fc.array(documents, { minLength: 1, maxLength: 3 }), (texts) => {
        const redaction = new Redaction({ rules });
        for (const [before, after] of texts) {
          const outcome = outcomeOf(redaction, before);
          if (isJson(before)) expect(outcome).toBe(after);
          else expect(outcome).toMatch(/^unexpected-character$/);
        }
      }),
    );
  });

  it("are the same wherever the input is cut", () => {
    fc.assert(
      fc.property(documents, fc.array(fc.nat({ max: 4000 }), { maxLength: 6 }), ([before], cuts) => {
        const bytes = Buffer.from(before);
        const places = [...new Set(cuts.filter((cut) => cut < bytes.length))].sort((a, b) => a - b);
        const whole = run(bytes, { rules });
        const parts = run(bytes, { rules }, places);
        expect(Buffer.from(parts.output).toString()).toBe(Buffer.from(whole.output).toString());
        expect(parts.error?.place).toEqual(whole.error?.place);
      }),
    );
  });
});

describe("a lead", () => {
  const twice = '[{"d":1,"a":"x"},{"d":1,"a":"x"},';

  it.each([
    ["after the bracket, of a member that had a comma", '{,"a":"x"}]', twice.length + 1],
    ["without a comma, of a member that came first", '{"a":"x"},{"a":"x"},{"d":1"a":"x"}]', twice.length + 26],
  ])("%s", (_, end, offset) => {
    const { output, error } = run(Buffer.from(twice + end), { rules });
    expect(error?.code).toBe("unexpected-character");
    expect(error?.place.offset).toBe(offset);
    expect(Buffer.from(output).toString()).not.toContain('"x"');
  });

  it("says nothing in the object of another place", () => {
    const text = '[{"b":{"d":1,"a":"x"},"d":1,"a":"x"},{"d":1,"b":{"d":1,"a":"x"}}]';
    const { output } = run(Buffer.from(text), { rules });
    expect(Buffer.from(output).toString()).toBe(
      '[{"b":{"d":1,"a":"[EMAIL]"},"d":1,"a":"[NAME]"},{"d":1,"b":{"d":1,"a":"[EMAIL]"}}]',
    );
  });

  it("with a line break is none where a record is one line", () => {
    const core = new Compiled({ rules }, undefined).cores.take();
    const text = '[{"d":1,\n"a":"x"},{"d":1,\n"a":"x"}]\n';
    core.begin();
    expect(core.scanner.write(Buffer.from(text), () => {})).toBeUndefined();
    core.begin();
    expect(core.line(core.root, Buffer.from(text), () => {})).toMatchObject({
      code: "line-break-in-record",
      offset: 8,
    });
  });
});

describe("an object on which a filter decides by its members", () => {
  const tags = '{"a":"x","b":"x"},{"a":"z","b":"x"}';
  const redacted = '{"a":"x","b":"[NAME]"},{"a":"z","b":"x"}';

  it("is left to the host if one stands twice", () => {
    const { output } = run(Buffer.from(`[{"t":[${tags},{"a":"z","a":"z","b":"x"}]}]`), { rules });
    expect(Buffer.from(output).toString()).toBe(`[{"t":[${redacted},{"a":"z","a":"z","b":"x"}]}]`);
  });

  it("is held until it has proved right", () => {
    const outside = packOf([{ path: "$.t[?@.a == 'x'].b", envelope: true }], { records: ["$.r"], unlisted: "keep" });
    const { output, error } = run(Buffer.from(`{"t":[${tags},{"a":"x","b":"x" "d":1}]}`), { rules: rulesOf(outside) });
    expect(error?.code).toBe("unexpected-character");
    expect(Buffer.from(output).toString()).toBe(`{"t":[${redacted},`);
  });
});
