/** Drafts from descriptions in the styles of vendors. */
import { describe, expect, test } from "vitest";
import { parseRules, redactBytes } from "../../../../src/index.ts";
import { readFields } from "../../../../src/review/fields.ts";
import { ofOpenApi, ofSchema, reviewedDraft, rowsOf, rulesOf, undocumented } from "./drafts.ts";
import { CONVERSATIONS, TELEPHONY, TICKETS } from "./vendors.ts";

describe("a page of calls, with the vendor's own marks", () => {
  const draft = ofOpenApi(TELEPHONY, { operation: "ListCall" });

  test("rules by marks, formats and names; a mark that says none is none", () => {
    expect(rulesOf(draft)).toEqual([
      "$.to user.contact replace",
      "$.from user.contact replace",
      "$.forwarded_from user.contact replace",
      "$.caller_name user.name replace",
      "$.group_label user replace",
    ]);
    expect(reviewedDraft(draft).pack.records.map(({ text }) => text)).toEqual(["$.calls[*]", "$[*]", "$"]);
  });

  test("the marks stand in the fields file", () => {
    const declared = readFields(draft.fields).fields.filter(({ vendorDeclared }) => vendorDeclared !== "");
    expect(declared.map(({ path, vendorDeclared }) => [path, vendorDeclared])).toEqual([
      ["$.calls[*].to", "x-twilio.pii: handling standard, deleteSla 120"],
      ["$.calls[*].from", "x-twilio.pii: handling standard, deleteSla 120"],
      ["$.calls[*].forwarded_from", "x-twilio.pii: handling sensitive, deleteSla 120"],
      ["$.calls[*].group_label", "x-twilio.pii: handling sensitive, deleteSla 120"],
    ]);
  });

  test("a row for each leaf, with its place in the description", () => {
    expect(draft.fields.split("\n").slice(0, 2)).toEqual([
      "path,type,source,vendor_declared,note",
      "$.calls[*].sid,string,api#/components/schemas/voice.call/properties/sid,,",
    ]);
    expect(rowsOf(draft)).toHaveLength(16);
    expect(rowsOf(draft)).toContain("$.calls[*].subresource_uris object");
  });

  test("nothing of examples and descriptions", () => {
    for (const part of ["canary", "Canary", "555"]) expect(draft.rules + draft.fields).not.toContain(part);
  });

  test("the answer of another status, by a reference", () => {
    expect(rowsOf(ofOpenApi(TELEPHONY, { path: "post /2010/Calls.json" }))).toContain("$.sid string");
    expect(rowsOf(ofOpenApi(TELEPHONY, { schema: "voice.call" }))).toContain("$.sid string");
  });
});

describe("tickets in YAML", () => {
  const draft = ofOpenApi(TICKETS, { path: "/api/v2/tickets" });

  test("ids of people become null, texts are scanned, what is marked goes whole", () => {
    expect(rulesOf(draft)).toEqual([
      "$.requester_id user.unique_id null",
      "$.assignee_email user.contact.email replace",
      "$.subject user.content.private scan",
      "$.description user.content.private scan",
      "$.comments[*].body user.content.private replace",
      "$.comments[*].author.name user.name replace",
      "$.comments[*].author.email user.contact.email replace",
      "$.comments[*].author.phone user.contact.phone_number replace",
      "$.comments[*].author.photo_url user.content.self_image replace",
      "$.comments[*].author.last_login_ip user.device.ip_address replace",
      "$.comments[*].replies[*] user.content replace",
    ]);
  });

  test("several shapes of a field, open maps, and where a schema holds itself", () => {
    expect(rowsOf(draft)).toEqual(
      expect.arrayContaining([
        "$.tickets[*].id integer",
        "$.tickets[*].custom_fields[*].value string",
        "$.tickets[*].custom_fields[*].value integer",
        "$.tickets[*].custom_fields[*].value[*] string",
        "$.tickets[*].comments[*].author.user_fields.* number",
        "$.tickets[*].comments[*].replies[*] object",
        "$.next_page string",
      ]),
    );
    expect(draft.fields).toContain("cut: goes on as #/components/schemas/Comment");
    expect(draft.rules).toContain("# - Cut at 1 place,");
  });

  test("what lies below a cut goes, however deep", () => {
    const reply = { body: "x", author: { name: "Canary Jones" }, replies: [] };
    const page = { tickets: [{ id: 7, comments: [{ replies: [{ ...reply, replies: [reply] }] }] }] };
    const { bytes } = redactBytes(new TextEncoder().encode(JSON.stringify(page)), { rules: parseRules(draft.rules) });
    expect(new TextDecoder().decode(bytes)).not.toContain("Canary");
    expect(undocumented(draft, page)).toEqual([]);
  });
});

describe("a conversation in Swagger 2", () => {
  const draft = ofOpenApi(CONVERSATIONS);

  test("is a record itself, since it has an id of its own", () => {
    expect(reviewedDraft(draft).pack.records[0]?.text).toBe("$");
  });

  test("rules", () => {
    expect(rulesOf(draft)).toEqual([
      "$.participants[*].userId user.unique_id null",
      "$.participants[*].participantName user.name replace",
      "$.participants[*].ani user.contact.phone_number replace",
      "$.participants[*].secret user.authorization.password replace",
      "$.participants[*].address.line1 user.contact.address.street replace",
      "$.participants[*].address.zone user.contact.address replace",
      "$.participants[*].* user.name replace",
      "$.byAddress user.contact.email replace",
    ]);
    expect(reviewedDraft(draft).pack.entries.at(-1)?.keys).toBe(true);
  });

  test("odd names stand quoted; one that is a value is any name", () => {
    expect(rowsOf(draft)).toContain(`$.participants[*]['odd \\'name\\' "x"'] string`);
    expect(rowsOf(draft)).toContain("$.participants[*].constructor string");
    expect(draft.rules).not.toContain("+1 202");
    expect(rowsOf(draft).join()).not.toContain("202");
  });
});

test.each([TELEPHONY, TICKETS, CONVERSATIONS])(
  "a draft keeps nothing, is not approved, and what it warns of is what a reviewer adds",
  (text) => {
    const choice = text === CONVERSATIONS ? {} : { operation: text === TICKETS ? "ListTickets" : "ListCall" };
    const { pack, problems, approval } = reviewedDraft(ofOpenApi(text, choice));
    expect(pack.entries.some(({ kind }) => kind === "keep")).toBe(false);
    expect(pack.unlisted).toBe("scan");
    expect(approval.state).toBe("draft");
    expect([...new Set(problems.map(({ message }) => message))]).toHaveLength(2);
  },
);

test("schemas that are put together in more ways than can be gone through are refused, and soon", () => {
  const part = {
    oneOf: [{ $ref: "#" }, { type: "object", properties: { a: { $ref: "#/allOf/0" } } }],
  };
  const twenty = (one: object) => Array.from({ length: 20 }, () => one);
  const schema = { allOf: twenty({ anyOf: twenty(part) }) };
  expect(() => ofSchema(schema)).toThrow(
    expect.objectContaining({
      files: [expect.objectContaining({ problems: [expect.objectContaining({ code: "too-many" })] })],
    }),
  );
});
