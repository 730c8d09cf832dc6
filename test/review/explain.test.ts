/** Which entry decides, which lost and why, and what comes out. */
import { describe, expect, it } from "vitest";
import { explainPage } from "../../src/pages/explain-page.ts";
import { renderText } from "../../src/pages/text-table.ts";
import { outcomesOf } from "../../src/review/engine/outcomes.ts";
import type { GivenValue } from "../../src/review/engine/output.ts";
import { parsePlace } from "../../src/review/engine/place.ts";
import { explain } from "../../src/review/explain.ts";
import type { ReviewedPack } from "../../src/review/reviewed-pack.ts";
import { BASE, FIELDS, keep, reviewed, rule, small } from "./samples.ts";

const BASE_PACK = reviewed(BASE, FIELDS);

/** `winner < loser (why) < …` of the only case. */
function chain(pack: ReviewedPack, path: string): string {
  const { cases } = explain(pack, path);
  expect(cases.length).toBe(1);
  const lost = cases[0]?.lost.map(({ entry, to }) => `${entry.id} (${to})`) ?? [];
  return [cases[0]?.decided?.id ?? "unlisted", ...lost].join(" < ");
}

function output(pack: ReviewedPack, path: string, options: Partial<GivenValue>) {
  return explain(pack, path, options).cases[0]?.output;
}

describe("a place that nobody names", () => {
  const meant = (path: string, pack = BASE_PACK) => explain(pack, path).meant;

  it.each([
    ["$.data[*].customer.emial", "$.data[*].customer.email"],
    ["$.data[3].customer.Email", "$.data[*].customer.email"],
    ["$.data[*].custmer.email", "$.data[*].customer.email"],
    ["$.data[*].Phone", "$.data[*].phone"],
    ["$[*].phoen", "$[*].phone"],
    ["$.totl", "$.total"],
    ["$.data[*].call.phone", "$.data[*].phone"],
    ["/data/0/email", "$.data[*].customer.email"],
  ])("%s: did you mean %s", (path, expected) => {
    expect(meant(path)).toBe(expected);
    expect(renderText(explainPage(explain(BASE_PACK, path)))).toContain(`did you mean  ${expected}?`);
  });

  it.each([
    "$.data[*].customer.email",
    "$.data[0].customer",
    "$.data[*].tags[0].value",
    "$.data[*].xyzzy",
    "$.data[*].customer.xyzzy",
    "$.data[*].customer.phone",
    "$.x.y.z",
  ])("%s: nothing", (path) => {
    expect(meant(path)).toBeNull();
    expect(renderText(explainPage(explain(BASE_PACK, path)))).not.toContain("did you mean");
  });

  it("also without a fields file", () => {
    expect(meant("$.data[*].customer.emial", reviewed(BASE))).toBe("$.data[*].customer.email");
  });
});

describe("explain", () => {
  it("tells everything of the entry that decides", () => {
    const { format, pack, version, path, cases } = explain(BASE_PACK, "$.data[*].customer.email");
    expect({ format, pack, version, path }).toEqual({
      format: "scrubjay-explain/1",
      pack: "acme/calls",
      version: "1.2.3",
      path: "$.data[*].customer.email",
    });
    expect(cases).toMatchObject([
      {
        when: [],
        action: "replace",
        decided: {
          id: "mail",
          kind: "rule",
          path: "$.customer.email",
          category: "user.contact.email",
          subject: "customer",
          reversible: false,
          keyed: false,
          reason: null,
          why: "Address of the customer",
          sources: [{ ref: "api#customer", title: "Calls reference" }],
          line: 12,
        },
        lost: [{ entry: { id: "customer-other" }, to: "deeper" }],
        output: null,
      },
    ]);
  });

  it.each(["$['data'][0]['customer']['email']", "/data/0/customer/email", "/3/customer/email", "$[*].customer.email"])(
    "takes %s",
    (path) => {
      expect(chain(BASE_PACK, path)).toBe("mail < customer-other (deeper)");
    },
  );

  it("says that no entry decides, and what then happens", () => {
    expect(explain(BASE_PACK, "$.data[*].mood").cases).toMatchObject([{ decided: null, action: "scan", lost: [] }]);
    const page = renderText(explainPage(explain(BASE_PACK, "$.data[*].mood")));
    expect(page).toMatch(/^action +scan, as for all that no entry decides \(unlisted\)$/m);
  });

  it.each([
    ["$.data[*].mood", false],
    ["$.data[0].customer.email", true],
    ["$.data[*].customer", true],
    ["/3/customer/email", true],
    ["$.nosuch.thing", false],
  ])("says of %s whether the fields file has it: %s", (path, documented) => {
    const found = explain(BASE_PACK, path);
    expect(found.documented).toBe(documented);
    expect(renderText(explainPage(found)).includes("documented  no: the fields file has no such path")).toBe(
      !documented,
    );
    expect(explain(reviewed(BASE), path).documented).toBe(null);
    expect(explain({ ...BASE_PACK, fields: [] }, path).documented).toBe(null);
  });

  it("tells the cases apart in which filters decide", () => {
    const { cases } = explain(BASE_PACK, "/data/0/tags/0/value");
    expect(cases.map(({ when, decided }) => [when, decided?.id])).toEqual([
      [['name is "caller"'], "tag-caller"],
      [['name is "queue"'], "tag-queue"],
      [["another name", "no name"], "tag-unreviewed"],
    ]);
    expect(cases[1]?.decided).toMatchObject({ reason: "closed-list", action: "keep" });
  });

  it("names the reason why the others lost, in their order", () => {
    const deep = [rule("any", "$..b"), rule("root", "$.a"), rule("star", "$.a.*"), rule("name", "$.a.b")].join("");
    expect(chain(small(deep), "$.a.b")).toBe("name < star (more literal) < any (more literal) < root (deeper)");
  });

  it("names strength where filters are equally literal", () => {
    const rules =
      rule("a", "$.l[?@.x == 'p']", "    action: mask\n") + rule("b", "$.l[?@.y == 'q']", "    action: hash\n");
    const { cases } = explain(small(rules), "$.l[0].z");
    const both = cases.find(({ lost }) => lost.length > 0);
    expect(both).toMatchObject({
      when: ['x is "p" and y is "q"'],
      decided: { id: "b", keyed: true },
      lost: [{ to: "stronger" }],
    });
  });

  it("names the id where nothing else tells two entries apart", () => {
    const rules = rule("b", "$.l[?@.x].z") + rule("a", "$.l[?@.y].z");
    const both = explain(small(rules), "$.l[0].z").cases.find(({ lost }) => lost.length > 0);
    expect(both).toMatchObject({ decided: { id: "a" }, lost: [{ entry: { id: "b" }, to: "first by id" }] });
  });

  it("lets a keep count only from the innermost record, as the engine does", () => {
    const pack = small(`${rule("r", "$.x")}keep:\n${keep("k", "$.data[*].x")}`, 'records: ["$", "$.data[*]"]\n');
    expect(chain(pack, "$.data[0].x")).toBe("r");
  });

  it("says what comes out", () => {
    expect(output(BASE_PACK, "$.data[*].customer.email", { value: "ana@example.com" })).toEqual({
      kind: "value",
      value: "[EMAIL]",
    });
    expect(output(BASE_PACK, "$.data[*].phone", { value: "+12025550123" })).toEqual({
      kind: "value",
      value: "+*********23",
    });
    expect(output(BASE_PACK, "$.data[*].phone", { value: 2025550123 })).toEqual({ kind: "value", value: 0 });
    expect(output(BASE_PACK, "$.data[*].id", { value: "r-1" })).toEqual({ kind: "value", value: "r-1" });
    expect(output(BASE_PACK, "$.data[*].phone", { value: null })).toEqual({ kind: "value", value: null });
    expect(output(BASE_PACK, "$.data[*].phone", { value: ["12", { a: "34" }] })).toEqual({
      kind: "value",
      value: ["**", { a: "**" }],
    });
    // The rule replaces the member's name as well.
    expect(output(BASE_PACK, "$.data[*].customer.*", { value: "x" })).toEqual({ kind: "value", value: "[USER]" });
  });

  it("says that nothing comes out", () => {
    const pack = small(rule("r", "$.a", "    action: remove\n") + rule("n", "$.b", "    action: null\n"));
    expect(output(pack, "$.a.c", { value: "x" })).toEqual({ kind: "removed" });
    expect(output(pack, "$.b.c", { value: "x" })).toEqual({ kind: "value", value: null });
  });

  it("needs a key only where the entry does", () => {
    const pack = small(rule("h", "$.h", "    action: hash\n") + rule("r", "$.r"));
    expect(output(pack, "$.h", { value: "x" })).toEqual({ kind: "needs-key" });
    expect(output(pack, "$.r", { value: "x" })).toEqual({ kind: "value", value: "[NAME]" });
    expect(output(pack, "$.h", { value: "x", key: "k".repeat(32) })).toMatchObject({
      kind: "value",
      value: expect.stringMatching(/^[a-p]{32}$/),
    });
  });

  it("judges a filter on the value itself by the value that is given", () => {
    const pack = small(`${rule("r", "$.l[?@ != 'ok']")}keep:\n${keep("k", "$.l[?@ == 'ok']")}`);
    expect(explain(pack, "$.l[*]", { value: "ok" }).cases).toMatchObject([
      { decided: { id: "k" }, output: { value: "ok" } },
    ]);
    expect(explain(pack, "$.l[*]", { value: "no" }).cases).toMatchObject([{ decided: { id: "r" } }]);
    expect(explain(pack, "$.l[*]").cases.length).toBe(2);
  });

  it.each(["data", "$.a[?@.b]", "$.l[123456789]"])("refuses %s", (path) => {
    expect(() => explain(BASE_PACK, path)).toThrow(expect.objectContaining({ code: "wrong-path" }));
  });

  it("reads well", () => {
    expect(renderText(explainPage(explain(BASE_PACK, "/data/0/customer/email", { value: "x" })))).toBe(`\
$.data[0].customer.email in acme/calls 1.2.3

decided by    mail (rule, line 12)
path          $.customer.email
category      user.contact.email
subject       customer
action        replace
reversible    no
keyed         no
why           Address of the customer
source        api#customer (Calls reference)
comes out as  "[EMAIL]"

also matches    the deciding entry is  path        action   line
--------------  ---------------------  ----------  -------  ----
customer-other  deeper                 $.customer  replace  19
`);
  });
});

describe("a value that a keep does not keep", () => {
  const LISTED = "$.data[*].tags[*].value";
  const seen = (path: string, value: GivenValue["value"], pack = BASE_PACK) =>
    explain(pack, path, { value }).cases.map(({ decided, notKeptBy, action, output: found }) => {
      return [decided?.id ?? null, notKeptBy?.id ?? null, action, found];
    });

  it.each([
    ["an object", { a: "b" }, { "[REDACTED]": "[REDACTED]" }],
    ["a list", ["r-1"], ["[REDACTED]"]],
  ])("is said to be replaced, as it is: %s", (_what, value, comesOut) => {
    expect(seen("$.data[*].id", value)).toEqual([[null, "record-id", "replace", { kind: "value", value: comesOut }]]);
  });

  it("may be none of the list, and each case is told apart", () => {
    const pack = reviewed(BASE, FIELDS);
    expect(seen(LISTED, "b", pack)).toEqual([
      ["tag-caller", null, "replace", { kind: "value", value: "[PHONE]" }],
      [null, "tag-queue", "replace", { kind: "value", value: "[REDACTED]" }],
      ["tag-unreviewed", null, "replace", { kind: "value", value: "[USER]" }],
    ]);
    expect(seen(LISTED, "a", pack)[1]).toEqual(["tag-queue", null, "keep", { kind: "value", value: "a" }]);
    const text = renderText(explainPage(explain(pack, LISTED, { value: "b" })));
    expect(text).toMatch(/^not kept by +tag-queue \(keep, line \d+\), which keeps only "a", "sales"$/m);
    expect(text).not.toContain("unlisted");
  });

  it("is decided by the rule around it, where there is one", () => {
    const pack = small(`${rule("r", "$.a")}keep:\n${keep("k", "$.a.b")}`);
    expect(seen("$.a.b", { c: "x" }, pack)).toEqual([["r", "k", "replace", { kind: "value", value: { c: "[NAME]" } }]]);
    expect(seen("$.a.b", "x", pack)).toEqual([["k", null, "keep", { kind: "value", value: "x" }]]);
  });
});

it("shows nothing that depends on a key that nobody gave, also inside of an object", () => {
  const pack = small(`${rule("h", "$.o.h", "    action: hash\n")}${rule("r", "$.o")}`);
  expect(output(pack, "$.o", { value: { h: "x" } })).toEqual({ kind: "needs-key" });
  expect(output(pack, "$.o", { value: { n: "x" } })).toEqual({ kind: "value", value: { n: "[NAME]" } });
});

it("says that there are too many cases", () => {
  const rules = Array.from({ length: 25 }, (_, i) => rule(`r${i}`, `$.t[?@.m${i} == 'x'].v${i}`)).join("");
  expect(() => explain(small(rules), "$.t[*].v1")).toThrow(/too many to go through/);
  expect(outcomesOf([{ place: parsePlace("$.t[*].v1") }], small(rules).pack)).toEqual([
    [{ when: [expect.stringMatching(/too many/)], entry: null }],
  ]);
});
