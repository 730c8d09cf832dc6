/** What a change of a rule file means. The first six are what a reviewer must never miss. */
import { describe, expect, it } from "vitest";
import type { Change } from "../../../src/review/diff/change.ts";
import { diffRules } from "../../../src/review/diff/diff.ts";
import { BASE, changed, FIELDS, keep, reviewed, rule, small, without } from "../samples.ts";

const OLD = reviewed(BASE, FIELDS);

function changesIn(text: string, fields = FIELDS): readonly Change[] {
  return diffRules(OLD, reviewed(text, fields)).changes;
}

/** `DIRECTION what place [when] before → after` */
function line({ direction, what, place, when, before, after }: Change): string {
  const where = [place, when.length > 0 ? `[${when.join("; ")}]` : null].filter((part) => part !== null);
  return [direction, what, ...where, `${before} → ${after}`].join(" ");
}

function linesIn(text: string, fields = FIELDS): string[] {
  return changesIn(text, fields).map(line);
}

const MAIL =
  '  - id: mail\n    path: "$.customer.email"\n    category: user.contact.email\n    subject: customer\n    action: ';

describe("what must be WEAKER", () => {
  it("a narrowed filter, seen only by a probe", () => {
    const text = changed("@.name != 'queue'].value", "@.name != 'queue' && @.name != 'mood'].value");
    expect(linesIn(text)).toContain(
      'WEAKER value $.data[*].tags[*].value [name is "mood"] replace by tag-unreviewed, user, customer → undecided, so scan',
    );
  });

  it("a narrowed filter: no name is no longer caught", () => {
    const text = changed(
      "[?@.name != 'caller' && @.name != 'queue']",
      "[?@.name && @.name != 'caller' && @.name != 'queue']",
    );
    expect(linesIn(text)).toContain(
      "WEAKER value $.data[*].tags[*].value [no name] replace by tag-unreviewed, user, customer → undecided, so scan",
    );
  });

  it("a value that is no longer looked for in the texts beside it", () => {
    const marked = changed(
      "    action: { mask: { keep_last: 2 } }\n",
      "    action: { mask: { keep_last: 2 } }\n    also_in: text\n",
    );
    const { changes } = diffRules(reviewed(marked, FIELDS), OLD);
    expect(changes.map(line)).toContain("WEAKER also_in: text true → false");
  });

  it("a deleted test", () => {
    expect(linesIn(without("- name: tags"))).toEqual(["WEAKER test deleted tags → null"]);
  });

  it("a removed rule", () => {
    const text = without("- id: phone", changed(`      "$['data'][0]['phone']": phone\n`, ""));
    expect(linesIn(text)).toContain(
      "WEAKER value $.data[*].phone mask (keep_last: 2) by phone, user.contact.phone_number, customer → undecided, so scan",
    );
  });

  it("a keep added over a rule", () => {
    const lines = linesIn(changed("envelope:\n", `${keep("shoe", "$.customer.shoe")}envelope:\n`));
    expect(lines).toContain("WEAKER value $[*].customer.shoe replace by customer-other, user, customer → keep by shoe");
  });

  it("a weaker action", () => {
    const lines = linesIn(changed(`${MAIL}replace`, `${MAIL}mask`));
    expect(lines).toContain("WEAKER action replace → mask");
    expect(lines).toContain(
      "WEAKER value $.data[*].customer.email replace by mail, user.contact.email, customer → mask by mail, user.contact.email, customer",
    );
  });

  it("a changed records root", () => {
    const lines = linesIn(changed(`records: ["$.data[*]", "$[*]"]`, `records: ["$.data[*]"]`));
    expect(lines).toContain("DIFFERENT records $[*] → null");
    expect(lines).toContain(
      "WEAKER value $[*].customer.email replace by mail, user.contact.email, customer → undecided, so scan",
    );
  });
});

describe("diffRules: what is done", () => {
  it("finds nothing between a file and itself", () => {
    expect(diffRules(OLD, OLD)).toEqual({
      format: "scrubjay-diff/1",
      pack: "acme/calls",
      packBefore: "acme/calls",
      changes: [],
      weaker: false,
      version: { from: "1.2.3", to: "1.2.3", step: "none", needed: "1.2.3", enough: true },
    });
  });

  it("names what is STRONGER, too", () => {
    const diff = diffRules(reviewed(changed(`${MAIL}replace`, `${MAIL}mask`), FIELDS), OLD);
    expect(diff.changes.map(({ direction }) => direction)).toEqual(["STRONGER", "STRONGER"]);
    expect(diff.weaker).toBe(false);
    expect(diff.version.step).toBe("minor");
  });

  it("is the mirror of the diff the other way round", () => {
    const text = changed("@.name != 'queue'].value", "@.name != 'queue' && @.name != 'mood'].value");
    const there = diffRules(OLD, reviewed(text, FIELDS)).changes.filter(({ what }) => what === "value");
    const back = diffRules(reviewed(text, FIELDS), OLD).changes.filter(({ what }) => what === "value");
    const turned = { WEAKER: "STRONGER", STRONGER: "WEAKER" } as Record<string, string>;
    expect(back.map((one) => [turned[one.direction], one.place, one.after, one.before])).toEqual(
      there.map((one) => [one.direction, one.place, one.before, one.after]),
    );
  });

  it("names a keep that goes, and one that comes where nothing was kept", () => {
    const text = without("- id: record-id", changed(`    kept: ["$['data'][0]['id']"]\n`, ""));
    expect(linesIn(text)).toContain(
      "STRONGER value $.data[*].id keep by record-id, system.operations → undecided, so scan",
    );
    const kept = linesIn(
      changed("envelope:\n", `${keep("mood", "$.mood")}envelope:\n`),
      `${FIELDS}$.data[*].mood,string,s,,\n`,
    );
    expect(kept).toContain("WEAKER value $.data[*].mood undecided, so scan → keep by mood");
  });

  it("compares the fields of both versions", () => {
    const before = reviewed(BASE, `${FIELDS}$.data[*].customer.shoe,string,s,,\n`);
    const text = changed("envelope:\n", `${keep("shoe", "$.customer.shoe")}envelope:\n`);
    const found = diffRules(before, reviewed(text, FIELDS)).changes.map(line);
    expect(found).toContain(
      "WEAKER value $.data[*].customer.shoe replace by customer-other, user, customer → keep by shoe",
    );
    expect(found).toContain("WEAKER documented field removed $.data[*].customer.shoe string → null");
  });

  it("needs no fields file to see what a change does", () => {
    const [before, after] = [BASE, changed(`${MAIL}replace`, `${MAIL}mask`)].map((text) => reviewed(text));
    if (before === undefined || after === undefined) throw new Error("unreachable");
    expect(diffRules(before, after).changes.map(({ direction, place }) => [direction, place])).toContainEqual([
      "WEAKER",
      "$[*].customer.email",
    ]);
  });

  it("shows, on the line of a documented field, the other places with the same change", () => {
    const found = changesIn(changed(`${MAIL}replace`, `${MAIL}mask`)).find(({ what }) => what === "value");
    expect(found).toMatchObject({
      entry: "mail",
      place: "$.data[*].customer.email",
      also: ["$[*].customer.email", "$[*].customer.email.*"],
    });
  });

  it.each([
    ["more kept ends", "keep_last: 2", "keep_last: 4", "WEAKER"],
    ["fewer kept ends", "keep_last: 2", "keep_last: 1", "STRONGER"],
    ["one end for the other", "keep_last: 2", "keep_first: 1", "WEAKER"],
    ["masked separators", "keep_last: 2", "keep_last: 2, keep_separators: false", "STRONGER"],
    ["another mask character", "keep_last: 2", 'keep_last: 2, char: "#"', "DIFFERENT"],
  ])("compares masks: %s", (_what, before, after, direction) => {
    const found = changesIn(changed(before, after)).filter(({ entry }) => entry === "phone");
    expect(found.map((change) => [change.direction, change.what])).toEqual([
      [direction, "action"],
      [direction, "value"],
    ]);
  });

  it("sees that names are no longer replaced", () => {
    const lines = linesIn(changed("    keys: true\n", ""));
    expect(lines).toContain("WEAKER keys true → false");
    expect(lines).toContain("WEAKER name $.data[*].customer.* the name is replaced (replace) → the name is scanned");
  });

  it("sees what the unlisted come to, also where nobody documents a field", () => {
    const lines = linesIn(changed("unlisted: scan", "unlisted: keep"));
    expect(lines[0]).toBe("WEAKER unlisted scan → keep");
    const [, ...values] = changesIn(changed("unlisted: scan", "unlisted: keep"));
    expect(values.flatMap(({ place, also }) => [place, ...also])).toEqual(
      expect.arrayContaining(["$.*", "$[*]", "$[*].tags"]),
    );
    expect(linesIn(changed("unlisted: scan", "unlisted: replace"))).toContain("STRONGER unlisted scan → replace");
  });

  it("sees a root that is added: keeps hold in new places", () => {
    const lines = linesIn(changed(`records: ["$.data[*]", "$[*]"]`, `records: ["$.data[*]", "$[*]", "$"]`));
    expect(lines).toContain("WEAKER value $.id undecided, so scan → keep by record-id, system.operations");
    expect(lines).toContain(
      "STRONGER value $.customer.email undecided, so scan → replace by mail, user.contact.email, customer",
    );
  });

  it("sees phone regions come and go", () => {
    expect(linesIn(changed('["US", "IN"]', '["US", "JP"]'))).toEqual([
      "WEAKER regions IN → null",
      "STRONGER regions null → JP",
    ]);
  });

  it("sees another category and subject, which a policy may treat otherwise", () => {
    const lines = linesIn(
      changed(`category: user.contact.email\n    subject: customer`, `category: user.contact\n    subject: employee`),
    );
    expect(lines.slice(0, 2)).toEqual([
      "WEAKER category user.contact.email → user.contact",
      "WEAKER subject customer → employee",
    ]);
  });

  it("takes a new rule for new, and for STRONGER where it does more", () => {
    const lines = linesIn(changed("rules:\n", `rules:\n${rule("mood", "$.mood")}`));
    expect(lines).toContain("NEW added null → replace");
    expect(lines.some((one) => one.startsWith("STRONGER value $[*].mood undecided, so scan → replace by mood"))).toBe(
      true,
    );
  });

  it("says that an entry is deprecated", () => {
    const text = changed("  - id: phone\n", "  - id: phone\n    status: deprecated\n    replaced_by: mail\n");
    const lines = linesIn(changed(`      "$['data'][0]['phone']": phone\n`, "", text));
    expect(lines).toContain("DIFFERENT deprecated mask (keep_last: 2) → null");
    expect(lines).toContain("WORDING status null → deprecated");
  });

  it("finds a rule that is split in two, and does the same, not weaker", () => {
    const text = changed(
      "rules:\n",
      `rules:\n${rule("shoe", "$.customer.shoe").replace("user.name", "user")}    subject: customer\n    keys: true\n`,
    );
    const found = diffRules(OLD, reviewed(text, FIELDS));
    expect(found.weaker).toBe(false);
    expect(found.changes.map(line)).toEqual([
      "DIFFERENT old test fails a customer → $['data'][0]['customer']['shoe']: decided by shoe, not by customer-other",
      "NEW added null → replace",
    ]);
  });
});

describe("diffRules: what a sample of cases would not show", () => {
  const weaker = (before: string, after: string) => diffRules(small(before), small(after)).changes.map(line);

  it("a pattern", () => {
    const lines = weaker(rule("r", "$.l[?match(@.n, 'a.*')].v"), rule("r", "$.l[?match(@.n, 'a.?')].v"));
    expect(lines).toContain('WEAKER value $.l.*.v [n is, say, "abb"] replace by r, user.name → undecided, so scan');
  });

  it("a pattern of which a branch is gone", () => {
    const lines = weaker(rule("r", "$.l[?match(@.n, 'a|b')].v"), rule("r", "$.l[?match(@.n, 'a')].v"));
    expect(lines).toContain('WEAKER value $.l.*.v [n is, say, "b"] replace by r, user.name → undecided, so scan');
  });

  it("a rule with `..` that goes, as nobody knows how deep it went", () => {
    expect(weaker(rule("r", "$..mail") + rule("s", "$.s"), rule("s", "$.s"))[0]).toMatch(/^WEAKER/);
    const kept = weaker(rule("r", "$..mail") + rule("s", "$.s"), rule("r", "$..['mail', 'email']") + rule("s", "$.s"));
    expect(kept.filter((one) => one.startsWith("WEAKER"))).toEqual([]);
  });

  it("a slice", () => {
    const lines = weaker(rule("r", "$.l[0:3]"), rule("r", "$.l[0:2]"));
    expect(lines).toContain("WEAKER value $.l[2] replace by r, user.name → undecided, so scan");
  });

  it("a place for which no document can be made up: that is unknown", () => {
    const beyond = rule("r", "$.l[20000]") + rule("s", "$.s");
    const { changes } = diffRules(small(beyond), small(rule("s", "$.s")));
    expect(changes[0]).toMatchObject({ direction: "WEAKER", certainty: "unknown", place: "$.l[20000]", example: null });
  });

  it("two members together, though each alone shows nothing", () => {
    const words = Array.from({ length: 12 }, (_, i) => `@.a == 's${i}' || @.b == 's${i}'`).join(" || ");
    const tags = (also: string) =>
      rule("system", `$.tags[?${words}].v`, "    action: 'null'\n") + rule("other", `$.tags[?@.n != 'x'${also}].v`);
    const lines = weaker(tags(""), tags(" && (@.a != 'crm' || @.b != 'memo')"));
    expect(lines[0]).toMatch(/^WEAKER value .*a is "crm" and b is "memo".* replace by other, user.name → undecided/);
  });

  it.each([
    ["@.n <= 1e20", "@.n == 1e20"],
    ["@.n >= 1e20", "@.n == 1e20"],
    ["@.n >= 1.5e308 && @.n <= 1.7e308", "@.n == 1.5e308 || @.n == 1.7e308"],
  ])("numbers so large that the next one is far: %s", (before, after) => {
    const lines = weaker(rule("r", `$.t[?${before}].v`), rule("r", `$.t[?${after}].v`));
    expect(lines[0]).toMatch(/^WEAKER value .* replace by r, user\.name → undecided, so scan$/);
  });

  it("a name of a member in which detectors find something, and which a path names now", () => {
    for (const name of ["+1 202-555-0123", "ana%40example.com", "ana\uff20example.com"]) {
      const path = `$[${JSON.stringify(name).replaceAll('"', "'")}].zz`;
      const lines = weaker(rule("r", "$.m"), rule("r", "$.m") + rule("s", path));
      expect(lines.filter((one) => one.startsWith("WEAKER name"))[0]).toMatch(/the name is scanned → the name stays$/);
    }
    expect(weaker(rule("r", "$.m"), rule("r", "$.m") + rule("s", "$.a.zz")).join()).not.toContain("WEAKER");
  });

  it("a rule that scans where nothing decided before, so that policies no longer replace it", () => {
    const scanned = rule("s", "$.note", "    action: scan\n");
    const found = diffRules(small(rule("r", "$.m")), small(rule("r", "$.m") + scanned)).changes;
    const strict = found.find(({ policy, direction }) => policy === "strict" && direction === "WEAKER");
    expect(strict).toMatchObject({ before: "undecided, so replace", place: "$.note", certainty: "decided" });
    expect(strict?.example).not.toBeNull();
  });

  it("dates that shift by another value", () => {
    const shifted = (by: string) =>
      `${rule("d", "$.born", `    action: { shift-date: { days: 30, by: ${by} } }\n`)}${rule("a", "$.id")}${rule("b", "$.state")}`;
    const { changes } = diffRules(small(shifted("a")), small(shifted("b")));
    expect(changes[0]).toMatchObject({ direction: "WEAKER", certainty: "unknown", entry: "d" });
  });

  it("what a closed list does not keep, where a rule scans it instead", () => {
    const list = `keep:\n${keep("k", "$.state").replace("reason: public", "reason: closed-list\n    values: [open]")}`;
    const old = rule("r", "$.m") + list;
    expect(weaker(old, rule("r", "$.m") + rule("k2", "$.state", "    action: scan\n"))[0]).toMatch(
      /^WEAKER value \$\.state/,
    );
    const dropped = weaker(old, rule("r", "$.m"));
    expect(dropped.filter((one) => one.startsWith("WEAKER"))).toEqual([]);
    expect(dropped).toContainEqual(
      expect.stringMatching(/^DIFFERENT value \$\.state.* not what k keeps, so replace → undecided, so scan$/),
    );
    expect(weaker(old, old.replace("[open]", "[open, done]")).join()).not.toContain("so replace → not what k keeps");
  });

  it("what is too much to go through: that is unknown", () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) => rule(`r${i}`, `$.t[?@.m${i} == 'x'].v${i}`)).join("");
    const { weaker: isWeaker, changes } = diffRules(small(many(20)), small(many(19)));
    expect(isWeaker).toBe(true);
    expect(changes.filter(({ certainty }) => certainty === "unknown").length).toBeGreaterThan(0);
  });

  it("a filter that counts, in other words: that is the same", () => {
    const same = weaker(rule("r", "$.t[?count(@.*) > 1].v"), rule("r", "$.t[?1 < count(@.*)].v"));
    expect(same).toEqual(["WORDING path $.t[?count(@.*) > 1].v → $.t[?1 < count(@.*)].v"]);
    const { changes } = diffRules(small(rule("r", "$.t[?@.a == @.b].v")), small(rule("r", "$.t[?@.a != @.b].v")));
    // The engine shows the one, on a document; for the other, nobody can say that there is one.
    const effects = changes
      .filter(({ what }) => what === "value")
      .map(({ direction, certainty }) => [direction, certainty]);
    expect(effects).toEqual([
      ["WEAKER", "decided"],
      ["STRONGER", "unknown"],
    ]);
  });

  it("but not another way to write the same path", () => {
    expect(weaker(rule("r", "$.l[?@.n == 'a'].v"), rule("r", "$['l'][?'a' == @['n']]['v']"))).toEqual([
      "WORDING path $.l[?@.n == 'a'].v → $['l'][?'a' == @['n']]['v']",
    ]);
  });
});

describe("diffRules: what random rules and documents once showed", () => {
  const weaker = (before: string, after: string) => {
    return diffRules(small(before), small(after))
      .changes.map(line)
      .filter((one) => one.startsWith("WEAKER"));
  };
  const other = rule("s", "$.s");

  it("an element that only one of the two means", () => {
    expect(weaker(`${other}keep:\n${keep("k", "$.l[0]")}`, `${other}keep:\n${keep("k", "$.l[*]")}`)).toEqual([
      "WEAKER value $.l[1] undecided, so scan → keep by k",
    ]);
  });

  it("a place where two entries meet that name no place in common", () => {
    const masked = rule("m", "$[?@.n == 'p'].l", "    action: mask\n");
    expect(weaker(rule("r", "$..a"), rule("r", "$..a") + masked)).toContain(
      'WEAKER value $.a.l [n is "p"] replace by r, user.name → mask by m, user.name',
    );
  });

  it("a node that a filter takes for what is in it", () => {
    const judged = rule("r", "$[?@.n]", "    action: mask\n");
    const before = small(judged, `records: ["$.l[*]"]\nunlisted: replace\n`);
    const after = small(judged, `records: ["$"]\nunlisted: replace\n`);
    const found = diffRules(before, after).changes.find(({ direction }) => direction === "WEAKER");
    expect(found).toMatchObject({
      before: "undecided, so replace",
      after: "mask by r, user.name",
      place: "$.l.n",
    });
  });
});

describe("diffRules: what is said", () => {
  it.each([
    ["why", "why: Names the call", "why: It names the call", "WORDING why Names the call → It names the call"],
    ["source", `source: ["api#paging"]`, `source: ["api#page"]`, "WORDING source api#paging → api#page"],
    ["reason", "reason: field-name", "reason: public", "WORDING reason field-name → public"],
    ["name of a test", "name: a customer", "name: customers", "WORDING test renamed a customer → customers"],
    ["comment", "# A comment", "# Another comment", "WORDING comments, order or layout null → null"],
    ["taxonomy", "taxonomy: fideslang/3.1.1\n", "", 'WORDING taxonomy "fideslang/3.1.1" → null'],
  ])("%s", (_what, before, after, expected) => {
    const diff = diffRules(OLD, reviewed(changed(before, after), FIELDS));
    expect(diff.changes.map(line)).toEqual([expected]);
    expect(diff).toMatchObject({ weaker: false, version: { step: "patch", needed: "1.2.4", enough: false } });
  });

  it("nothing of a version", () => {
    const diff = diffRules(OLD, reviewed(changed(`version: "1.2.3"`, `version: "1.3.0"`), FIELDS));
    expect(diff).toMatchObject({ changes: [], version: { step: "none", enough: true } });
  });
});

describe("diffRules: what is guarded", () => {
  it("an expectation that goes", () => {
    expect(linesIn(changed(`      "$['data'][0]['phone']": phone\n`, ""))).toEqual([
      "WEAKER test expects less (1 expectation fewer: decided $['data'][0]['phone'] by phone) a customer → a customer",
    ]);
    expect(linesIn(changed(`    gone: ["sad"]\n`, ""))[0]).toMatch(/^WEAKER test expects less/);
  });

  it("not an expectation of a place that a rule decides now instead of a keep, or another entry", () => {
    const kept = `    kept: ["$['data'][0]['id']"]\n`;
    const decided = (id: string) => `      "$['data'][0]['id']": ${id}\n`;
    const ruled = without("- id: record-id", changed(kept, "")).replace("    gone:", `${decided("call-id")}    gone:`);
    const call = `  - id: call-id\n    path: "$.id"\n    category: user.unique_id\n    subject: customer\n    why: Names the call\n`;
    const lines = linesIn(ruled.replace("keep:\n", `${call}keep:\n`));
    expect(lines).toContain("WORDING test changed a customer → a customer");
    expect(lines.filter((text) => text.startsWith("WEAKER"))).toEqual([]);
    // The keep still decides, and nothing says any more that it keeps.
    expect(linesIn(changed(kept, "").replace("    gone:", `${decided("record-id")}    gone:`))).toEqual([
      "WEAKER test expects less (1 expectation fewer: kept $['data'][0]['id']) a customer → a customer",
    ]);
  });

  it("a text that has to be gone, and never was there", () => {
    expect(linesIn(changed("value: sad", "value: glad"))).toEqual([
      "WEAKER test expects less (1 expectation fewer: 1 text to be gone) tags → tags",
    ]);
  });

  it("a document that changes, with the same expectations", () => {
    expect(linesIn(changed("shoe: 38", "shoe: 39"))).toEqual(["WORDING test changed a customer → a customer"]);
  });

  it("a test that comes", () => {
    const text = `${BASE}  - name: one more\n    in: [{ id: "r" }]\n    kept: ["$[0]['id']"]\n`;
    expect(linesIn(text)).toEqual(["WORDING test added null → one more"]);
  });

  it("an old test that fails, by what becomes of its values", () => {
    const failing = (text: string) => changesIn(text).filter(({ what }) => what === "old test fails");
    const [weaker] = failing(changed(`path: "$.phone"`, `path: "$.telephone"`));
    expect(weaker).toMatchObject({ layer: "guard", direction: "WEAKER", entry: "phone", before: "a customer" });
    expect(weaker?.after).toBe("$['data'][0]['phone']: decided by no entry, not by phone");
    const [stronger] = failing(changed(`path: "$.id"`, `path: "$.callId"`));
    expect(stronger).toMatchObject({ direction: "STRONGER" });
  });

  it("nothing of a test that failed before", () => {
    const broken = reviewed(changed(`['email']": mail`, `['email']": phone`), FIELDS);
    expect(diffRules(broken, broken).changes).toEqual([]);
  });

  it("no value of a test's document", () => {
    const said = JSON.stringify(changesIn(changed(`    category: user.contact.email`, "    category: user.contact")));
    expect(said).not.toContain("ana@example.com");
    expect(JSON.stringify(changesIn(changed("value: sad", "value: glad")))).not.toMatch(/sad|glad/);
  });

  it("no key of a test's document that could be somebody's", () => {
    const text = changed("shoe: 38", `"+12025550123": 38`, changed("['shoe']", "['+12025550123']"));
    const weaker = changed("    action: replace\n    keys: true\n", "    action: mask\n    keys: true\n", text);
    const places = diffRules(reviewed(text, FIELDS), reviewed(weaker, FIELDS)).changes.map(({ place, also }) => [
      place,
      also,
    ]);
    expect(places).toContainEqual(["$.data[*].customer.*", expect.anything()]);
    expect(JSON.stringify(places)).not.toContain("2025550123");
  });
});
