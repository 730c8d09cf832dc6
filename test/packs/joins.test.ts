/** What the policies `pseudonymous` and `analytics` make of the packs' records: what joins, and what must not. */
import { describe, expect, it } from "vitest";
import { redactBytes } from "../../src/redaction/redactor.ts";
import { loadRules } from "../../src/rules/load.ts";
import { parseRules } from "../../src/rules/parse.ts";

const KEY = "a made-up key of more than 32 bytes";
const HASH = /^[a-p]{32}$/;

/** The record as it comes out: of the same shape, with other values. */
async function under<T>(policy: string, pack: string, record: T, regions?: readonly string[]): Promise<T> {
  const rules = await loadRules(pack);
  const { bytes } = redactBytes(JSON.stringify(record), { rules, policy, key: KEY, ...(regions && { regions }) });
  return JSON.parse(new TextDecoder().decode(bytes));
}

const CALLBACK = {
  customerNumber: 13800000123,
  gender: "female",
  customerProvince: "天津",
  customerCity: "天津",
  relayNumber: "05380000191",
  agentId: "A-1",
  contactDetailRel: {
    name: "例示 花子",
    mobile: "13800000123",
    variates: [
      { key: "age", type: "number", value: "47" },
      { key: "age", type: "number", value: 31 },
      { key: "age", type: "text", value: "四十七" },
    ],
  },
  remark: "例示花子様は +86 138 0000 0123 へ折り返しを希望",
};

describe.each(["pseudonymous", "analytics"])("%s", (policy) => {
  it("joins a customer's number that is a number here and a text there", async () => {
    const { customerNumber, contactDetailRel } = await under(policy, "udesk/call-record-callback", CALLBACK);
    expect(customerNumber).toMatch(HASH);
    expect(contactDetailRel.mobile).toBe(customerNumber);
  });

  it("joins the same number in the export of another vendor", async () => {
    const { customerNumber } = await under(policy, "udesk/call-record-callback", CALLBACK);
    const call = { customerinfo: { CustomerPhone: "+86 138-0000-0123" }, metaInfo: { caller: "tel:+8613800000123" } };
    const { customerinfo, metaInfo } = await under(policy, "kore-ai/call-details", call);
    expect(customerinfo.CustomerPhone).toBe(customerNumber);
    expect(metaInfo.caller).toBe(customerNumber);
  });

  const joined = async (written: readonly string[], regions?: readonly string[]) => {
    const { customerNumber } = await under(policy, "udesk/call-record-callback", CALLBACK);
    const calls = written.map((CustomerPhone) => ({ customerinfo: { CustomerPhone } }));
    const out = await under(policy, "kore-ai/call-details", { data: calls }, regions);
    return written.filter((_, i) => out.data[i]?.customerinfo.CustomerPhone === `${customerNumber}`);
  };
  const LOCAL = ["138-0000-0123", "8613800000123", "86-138-0000-0123", "013800000123"];
  const ANYWHERE = ["+86 138 0000 0123", "008613800000123", "+86 (0) 138 0000 0123"];
  const NEVER = ["+86013800000123", "138****0123", "13800000123-12", "13800000123 / 13800000145"];

  it("joins a number without + where the run knows its country, as the cookbook says", async () => {
    expect(await joined([...LOCAL, ...ANYWHERE, ...NEVER])).toEqual(ANYWHERE);
    expect(await joined([...LOCAL, ...ANYWHERE, ...NEVER], ["CN"])).toEqual([...LOCAL, ...ANYWHERE]);
  });

  it("links nobody by sex, age or place", async () => {
    const { gender, customerCity, contactDetailRel } = await under(policy, "udesk/call-record-callback", CALLBACK);
    const { variates } = contactDetailRel;
    expect([gender, customerCity, variates[2]?.value]).toEqual(["[GENDER]", "[LOCATION]", "[AGE]"]);
    expect(["45", "[AGE]"]).toContain(variates[0]?.value);
    expect([25, 0]).toContain(variates[1]?.value);
  });

  it("leaves what the pack keeps: times, the tenant's lines, a province", async () => {
    const times = { callStartTime: "2026-10-12 10:23:43", callEndTime: "2026-10-12 10:25:57" };
    const out = await under(policy, "udesk/call-record-callback", { ...CALLBACK, ...times });
    expect(out).toMatchObject({ ...times, relayNumber: "05380000191", customerProvince: "天津" });
  });
});

describe("pseudonymous", () => {
  it("leaves an id its type", async () => {
    const call = { end_user: { id: 3, out_contact_id: "C-1" }, participants: [{ end_user_id: 3 }] };
    const { end_user: user, participants } = await under("pseudonymous", "google-ccai/calls", call);
    expect(typeof user.id).toBe("number");
    expect(participants[0]?.end_user_id).toBe(user.id);
    expect(user.out_contact_id).toMatch(HASH);
  });
});

describe("analytics", () => {
  it("makes groups of ages, a text or a number", async () => {
    const { contactDetailRel } = await under("analytics", "udesk/call-record-callback", CALLBACK);
    const { variates } = contactDetailRel;
    expect(variates.map(({ value }) => value)).toEqual(["45", 25, "[AGE]"]);
  });

  it("scans texts: numbers join there too, and the record's names go", async () => {
    const { customerNumber, remark } = await under("analytics", "udesk/call-record-callback", CALLBACK);
    expect(remark).toBe(`[NAME]様は ${customerNumber} へ折り返しを希望`);
  });

  it("joins an id that is a number here and a text there", async () => {
    const call = { end_user: { id: 3 }, participants: [{ end_user_id: "3" }] };
    const out = await under("analytics", "google-ccai/calls", call);
    expect(out.end_user.id).toMatch(HASH);
    expect(out.participants[0]?.end_user_id).toBe(out.end_user.id);
  });

  it.each([
    ["user.demographic.date_of_birth", "1990-05-17", "1990-05"],
    ["user.demographic.date_of_birth", "in spring", "[DATE_OF_BIRTH]"],
    ["user.contact.address.postal_code", "90210", "902"],
    ["user.contact.address.postal_code", 90210, 90200],
    ["user.contact.address.street", "1 Example Street", "[ADDRESS]"],
    ["user.device.ip_address", "192.0.2.17", "192.0.2.0"],
    ["user.device.ip_address", "2001:db8:1:2::3", "2001:db8:1::"],
    ["user.demographic.age_range", 97, 75],
    ["user.demographic.age_range", 12, 0],
    ["user.name", "Ana Example", "[NAME]"],
    ["user.financial.bank_account", "4711", "[BANK_ACCOUNT]"],
    ["user.content.self_image", "https://example.com/ana.jpg", "[TEXT]"],
  ])("%s: %s becomes %s", (category, value, expected) => {
    const rules = parseRules(
      `format: pii-rules/1\nid: acme/x\nversion: "1.0.0"\nrules:\n  - id: x\n    path: "$.x"\n    category: ${category}\n    subject: customer\n    why: Of the test\n`,
    );
    const { bytes } = redactBytes(JSON.stringify({ x: value }), { rules, policy: "analytics", key: KEY });
    expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual({ x: expected });
  });

  it("replaces what no entry decides", async () => {
    const out = await under("analytics", "kore-ai/call-details", { moodOfCaller: "cheerful" });
    expect(out).toEqual({ moodOfCaller: "[REDACTED]" });
  });
});
