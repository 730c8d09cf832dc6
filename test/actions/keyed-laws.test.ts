/** The laws for the actions that need keys: deterministic, valid JSON, of the same type, bounded, free of the original. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { phoneParser } from "../../src/actions/forms/library-phones.ts";
import type { KeyedContext } from "../../src/actions/keyed-context.ts";
import { ACTION_NAMES, ACTIONS, type ActionSpec } from "../../src/actions/table.ts";
import { keyRing } from "../../src/keys/node.ts";
import { specOf } from "../helpers/action-specs.ts";
import { runCount } from "../helpers/run-count.ts";
import { contextOf, OTHER_KEY } from "./contexts.ts";
import { applied, checkLaws, checkNoTrace } from "./laws.ts";

const phones = phoneParser();

const SPECS: readonly (readonly [string, ActionSpec])[] = [
  ...ACTION_NAMES.filter((name) => ACTIONS[name].keyed).map((name) => [name, specOf(name)] as const),
  ["hash, not normalised", { name: "hash", hash: { normalize: false } }],
];

const CATEGORIES = [
  "user.name",
  "user.name.last",
  "user.contact.email",
  "user.contact.phone_number",
  "user.contact.address",
  "user.contact.address.postal_code",
  "user.device.ip_address",
  "user.unique_id",
  null,
];

const unit = fc.constantFrom(...'aZ709é日 -@.+"\\\n*'.split(""), "😀", "\ud800", "０", "山", "の", "김");
const text = fc.string({ unit, minLength: 1, maxLength: 40 }).map((plain) => JSON.stringify(plain));
const written = fc.constantFrom(
  '"Ann Example"',
  '"\\u0041nn Example"',
  '"山田 太郎"',
  '"さくら 花子 さま です"',
  '"홍길동 귀하 안녕하세요"',
  '"+81 90-1234-5678"',
  '"(202) 555-0123"',
  '"ann.example@example.org"',
  '"192.0.2.17"',
  '"2001:db8::17"',
  '"2026-03-17T10:00:00Z"',
  '"12 Elm Street, Marbury"',
);
/** No subnormal ones: whoever reads -4.6e-323 as a double has -4.4e-323. */
const double = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .filter((value) => value === 0 || Math.abs(value) >= 2 ** -1022);
const number = fc.oneof(
  double.map((value) => JSON.stringify(value)),
  fc.integer().map(String),
  fc.constantFrom("-0", "1E+400", "0.10", "12025550101", "1772359200123", "123456789012345678901234567890"),
);
const value = fc.oneof(text, written, number, fc.constantFrom("true", "false"));

/** So much longer than its input no output is: a token, two letters a byte and 46 more; a name, an address. */
const bound = (input: string) => 2 * Buffer.byteLength(input) + 100;

it("there are such actions", () => expect(SPECS.length).toBeGreaterThan(5));

describe.each(SPECS)("%s", (_case, spec) => {
  const { name } = spec;
  const make = (context: KeyedContext) => ACTIONS[name].make(spec, context);
  const contextFor = (category: string | null, parts: Partial<KeyedContext> = {}) =>
    contextOf(category, { regions: ["US", "JP"], phones, ...parts });

  it("holds to the laws", () => {
    fc.assert(
      fc.property(value, fc.constantFrom(...CATEGORIES), (input, category) => {
        const maker = () => make(contextFor(category));
        const isToken = name === "tokenize" && !/^["tf]/.test(input);
        if (isToken) expect(applied(maker(), input)).toMatch(/^"tok1_[a-p]+_"$/);
        else checkLaws(maker, input);
        expect(applied(maker(), input)).toBe(applied(maker(), input));
        expect(Buffer.byteLength(applied(maker(), input))).toBeLessThanOrEqual(bound(input));
        checkNoTrace(maker(), input);
      }),
      { numRuns: runCount(1000) },
    );
  });

  it("another key writes something else", () => {
    const input = name === "shift-date" ? '"2026-03-17"' : '"+1 202 555 0123"';
    const category = name === "shift-date" ? "user.demographic.date_of_birth" : "user.contact.phone_number";
    const [one, other] = [contextFor(category), contextFor(category, { keys: keyRing([OTHER_KEY]) })];
    expect(applied(make(one), input)).not.toBe(applied(make(other), input));
  });
});
