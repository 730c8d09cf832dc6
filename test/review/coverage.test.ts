/** Which documented fields are decided, and which entries nobody needs or tests. */
import { describe, expect, it } from "vitest";
import { coverage } from "../../src/review/coverage.ts";
import { BASE, changed, FIELDS, reviewed, rule, sampled, small, without } from "./samples.ts";

/** `state field when → entry` */
function rowsOf(text = BASE, fields = FIELDS): string[] {
  return coverage(reviewed(text, fields)).fields.map(
    ({ state, path, when, entry }) => `${state} ${path}${when.length > 0 ? ` (${when.join("; ")})` : ""} by ${entry}`,
  );
}

describe("coverage", () => {
  it("says of each documented field what becomes of it, in each case", () => {
    expect(rowsOf()).toEqual([
      "kept $.total by total",
      "kept $.data[*].id by record-id",
      "redacted $.data[*].phone by phone",
      "redacted $.data[*].customer.email by mail",
      "redacted $.data[*].customer.* by customer-other",
      "kept $.data[*].tags[*].name by tag-name",
      'redacted $.data[*].tags[*].value (name is "caller") by tag-caller',
      'kept $.data[*].tags[*].value (name is "queue") by tag-queue',
      "redacted $.data[*].tags[*].value (another name; no name) by tag-unreviewed",
    ]);
  });

  it("is complete where all is decided and tested", () => {
    const found = coverage(reviewed(BASE, FIELDS));
    expect(found).toMatchObject({
      format: "scrubjay-coverage/1",
      pack: "acme/calls",
      version: "1.2.3",
      documented: true,
    });
    expect(found.counts).toEqual({ fields: 7, decided: 7, undecided: 0, seen: 0, entries: 9, stale: 0, untested: 0 });
    expect(found).toMatchObject({ entries: [], seen: [], percentDecided: 100, complete: true });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it("tells action, category, subject, reason and lines", () => {
    const found = coverage(reviewed(BASE, FIELDS));
    expect(found.fields[2]).toMatchObject({
      action: "mask (keep_last: 2)",
      category: "user.contact.phone_number",
      line: 4,
    });
    expect(found.fields[2]).toMatchObject({ subject: "customer", reason: null, type: "string" });
    expect(found.fields[1]).toMatchObject({ action: "keep", reason: "machine-generated" });
  });

  it("finds a field that is undecided in one case only", () => {
    const text = changed(
      "@.name != 'caller' && @.name != 'queue'",
      "@.name != 'caller' && @.name != 'queue' && @.name",
    );
    const found = coverage(reviewed(text, FIELDS));
    expect(rowsOf(text)).toContain("undecided $.data[*].tags[*].value (no name) by null");
    expect(found.fields.find(({ state }) => state === "undecided")?.action).toBe("scan");
    expect(found.counts).toMatchObject({ fields: 7, decided: 6, undecided: 1 });
    expect(found).toMatchObject({ percentDecided: 85.7, complete: false });
  });

  it("never rounds up to 100", () => {
    const many = Array.from({ length: 2000 }, (_, i) => `$.data[*].customer.m${i},string,s,,\n`).join("");
    const found = coverage(reviewed(BASE, `${FIELDS}${many}$.data[*].other,string,s,,\n`));
    expect(found).toMatchObject({ percentDecided: 99.9, complete: false });
  });

  it("says that there is no fields file", () => {
    const found = coverage(reviewed(BASE));
    expect(found).toMatchObject({ documented: false, fields: [], percentDecided: null });
    expect(found).toMatchObject({ fallsShort: false, complete: false });
    expect(coverage(reviewed(BASE, `${FIELDS.split("\n")[0]}\n`))).toMatchObject({
      documented: false,
      complete: false,
    });
  });

  it("finds an entry that nothing reaches, and one that no test decides", () => {
    const more = rule("nobody", "$.nobody").replace("user.name", "user");
    const found = coverage(reviewed(changed("rules:\n", `rules:\n${more}`), FIELDS));
    expect(found.entries).toEqual([
      { state: "stale", entry: "nobody", path: "$.nobody", line: 12 },
      { state: "untested", entry: "nobody", path: "$.nobody", line: 12 },
    ]);
    expect(found.counts).toMatchObject({ stale: 1, untested: 1 });
    expect(found).toMatchObject({ fallsShort: true, complete: false });
    const documented = coverage(
      reviewed(changed("rules:\n", `rules:\n${more}`), `${FIELDS}$.data[*].nobody,string,s,,\n`),
    );
    expect(documented.entries.map(({ state }) => state)).toEqual(["untested"]);
  });

  it("takes an entry for tested only where a test says so and is right", () => {
    const untested = (text: string) =>
      coverage(reviewed(text, FIELDS)).entries.map(({ entry, state }) => `${state} ${entry}`);
    expect(untested(without("- name: tags"))).toEqual(
      ["tag-caller", "tag-unreviewed", "tag-queue", "tag-name"].map((id) => `untested ${id}`),
    );
    // `kept` names no entry, and is enough for a keep.
    expect(untested(changed(`    kept: ["$['data'][0]['id']"]\n`, ""))).toEqual(["untested record-id"]);
    expect(untested(changed(`['email']": mail`, `['email']": customer-other`))).toEqual(["untested mail"]);
  });

  it("looks into containers of which the fields file says no more", () => {
    const fields = `${FIELDS}$.data[*].customer.address,object,s,,\n$.data[*].notes,array,s,,\n`;
    expect(rowsOf(BASE, fields).slice(-2)).toEqual([
      "redacted $.data[*].customer.address by customer-other",
      "undecided $.data[*].notes by null",
    ]);
  });

  it("asks the engine about each shape", () => {
    const pack = small(rule("r", "$.a[*]"));
    const fields = reviewed(pack.text, "path,type,source,vendor_declared,note\n$.a,string,s,,\n$.a[*],number,s,,\n");
    expect(coverage(fields).fields.map(({ state }) => state)).toEqual(["undecided", "redacted"]);
  });
});

describe("coverage with a sample", () => {
  it("does not call an entry stale that a sample reaches", () => {
    const more = rule("nobody", "$.nobody") + rule("neither", "$.neither");
    const pack = reviewed(changed("rules:\n", `rules:\n${more.replaceAll("user.name", "user")}`), FIELDS);
    const stale = (...samples: string[]) => {
      const { entries, counts, seen } = coverage(pack, sampled(pack, samples));
      const ids = entries.flatMap(({ state, entry }) => (state === "stale" ? [entry] : []));
      expect(counts.stale).toBe(ids.length);
      return [ids, seen.length];
    };
    expect(stale()).toEqual([["nobody", "neither"], 0]);
    expect(stale('{"data":[{"nobody":"x"}]}')).toEqual([["neither"], 1]);
    expect(stale('[{"mood":1}]\n[{"nobody":"x"}]', '[{"neither":1}]')).toEqual([[], 3]);
    // A name elsewhere is not the place.
    expect(stale('{"nobody":"x","data":[{"x":{"nobody":"x"}}]}')).toEqual([["nobody", "neither"], 2]);
  });

  it("says that an entry which only a sample reaches is untested", () => {
    const pack = reviewed(changed("rules:\n", `rules:\n${rule("nobody", "$.nobody")}`), FIELDS);
    const found = coverage(pack, sampled(pack, ['[{"nobody":"x"}]']));
    expect(found.entries.map(({ state }) => state)).toEqual(["untested"]);
    expect(found).toMatchObject({ fallsShort: true });
  });

  const seen = (sample: string, text = BASE) => {
    const pack = reviewed(text, FIELDS);
    return coverage(pack, sampled(pack, [sample])).seen;
  };

  const many = (record: object) => JSON.stringify({ data: Array.from({ length: 12 }, () => record) });

  it("lists what nobody documents, how often, and what decides it", () => {
    const sample = many({ id: 1, mood: "sad", tags: [{ name: "a", value: "b", at: 1 }] });
    expect(seen(sample)).toEqual([
      { state: "seen", path: "$.data[*].mood", count: 12, decidedBy: [null], actions: ["scan"] },
      { state: "seen", path: "$.data[*].tags[*].at", count: 12, decidedBy: [null], actions: ["scan"] },
    ]);
  });

  it("tells what the deciding entries do", () => {
    const sample = many({ id: "r", customer: { email: "ana@example.com", child: { name: "x" } } });
    expect(seen(sample)).toMatchObject([
      { path: "$.data[*].customer.child.name", decidedBy: ["customer-other"], actions: ["replace"] },
    ]);
    const listed = changed("reason: machine-generated", "reason: closed-list\n    values: [a]");
    const pack = reviewed(listed, FIELDS.replace("$.data[*].id,string,api#call,,\n", ""));
    const { seen: found } = coverage(pack, sampled(pack, [many({ id: "a" }), many({ id: "b" })]));
    expect(found).toMatchObject([{ decidedBy: ["record-id"], actions: ["keep", "outside its values"] }]);
  });

  it("is not complete where nothing decides a place", () => {
    const pack = reviewed(BASE, FIELDS);
    const found = coverage(pack, sampled(pack, [many({ id: "r", mood: 1 })]));
    expect(found).toMatchObject({ fallsShort: false, complete: false });
    expect(coverage(pack, sampled(pack, [many({ id: "r" })])).complete).toBe(true);
  });

  it("does not tell a key that may be somebody's", () => {
    const [found] = seen('{"data":[{"+1 202 555 0123":{"ana@example.com":1}}]}');
    expect(found?.path).toBe("$.data[*].*.*");
  });

  it("tells what stands for nothing, unless a field below it is documented", () => {
    const sample = many({ customer: null, tags: [], other: null, list: [], id: "" });
    expect(seen(sample).map(({ path, decidedBy }) => [path, decidedBy])).toEqual([
      ["$.data[*].list", []],
      ["$.data[*].other", []],
    ]);
  });

  it("reads one document a line", () => {
    expect(seen('{"data":[{"a":1}]}\n\n{"data":[{"a":2}]}\r\n')).toMatchObject([{ path: "$.data[*].*", count: 2 }]);
  });

  it("knows the fields of a record wherever a record may stand, and what stands around records there alone", () => {
    const record = { id: "r", customer: { email: "ana@example.com" }, tags: [{ name: "a", value: "b" }] };
    expect(seen(JSON.stringify([record, record]))).toEqual([]);
    expect(seen(JSON.stringify({ total: 1, data: [record] }))).toEqual([]);
    expect(seen(JSON.stringify([{ ...record, total: 1 }])).map(({ path }) => path)).toEqual(["$[*].total"]);
    // Not one of the roots of this file.
    expect(seen(JSON.stringify(record)).length).toBe(4);
    const alone = changed(`["$.data[*]", "$[*]"]`, `["$.data[*]", "$[*]", "$"]`);
    expect(seen(`${JSON.stringify(record)}\n${JSON.stringify(record)}\n`, alone)).toEqual([]);
  });

  it("reads several samples as one", () => {
    const pack = reviewed(BASE, FIELDS);
    const texts = ['{"data":[{"a":1}]}', '{"data":[\n{"a":2}]}', '{"data":[{"b":1}, {"b":2}]}'];
    expect(coverage(pack, sampled(pack, texts)).seen).toMatchObject([{ path: "$.data[*].*", count: 4 }]);
  });

  it("takes an open map for documented, and not what lies below its members", () => {
    expect(seen('{"data":[{"customer":{"shoe":1,"child":{"name":"x"}}}]}').map(({ path }) => path)).toEqual([
      "$.data[*].customer.*.name",
    ]);
  });

  it.each(["", "{", '{"a":1} {', "not json\n{}"])("refuses %j without telling it", (sample) => {
    const thrown = (() => {
      try {
        seen(sample);
        return undefined;
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toMatchObject({ name: "InputError", place: { line: 1 } });
    expect(String(thrown)).not.toContain("not json");
  });
});
