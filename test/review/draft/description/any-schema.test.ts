/** Whatever the schema: the draft is read without an error, and its fields file documents every document by the schema. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { coverage } from "../../../../src/review/coverage.ts";
import { runCount } from "../../../helpers/run-count.ts";
import { seeded } from "../../../helpers/sampled.ts";
import { drafted, ofSchema, reviewedDraft, undocumented } from "./drafts.ts";
import { Documents, described } from "./random-schemas.ts";

test("a draft is read, keeps nothing, and says nothing of what is described", () => {
  fc.assert(
    fc.property(described, (schema) => {
      const draft = ofSchema(schema);
      const { pack, fields } = reviewedDraft(draft);
      expect(pack.entries.every(({ kind }) => kind === "rule")).toBe(true);
      expect(fields?.length).toBeGreaterThan(0);
      expect(draft.rules + draft.fields).not.toContain("canary");
    }),
    { numRuns: runCount(12) },
  );
});

test("every leaf of a document is documented", () => {
  fc.assert(
    fc.property(described, fc.nat(1e6), (schema, seed) => {
      const documents = new Documents(schema, seeded(seed));
      const draft = ofSchema(schema);
      for (const document of [documents.next, documents.next]) expect(undocumented(draft, document)).toEqual([]);
    }),
    { numRuns: runCount(12) },
  );
});

test("what the vendor marks is taken whole", () => {
  fc.assert(
    fc.property(described, (schema) => {
      const reviewed = reviewedDraft(ofSchema(schema));
      const marked = new Set(reviewed.fields?.flatMap(({ line, vendorDeclared }) => (vendorDeclared ? [line] : [])));
      const decided = coverage(reviewed).fields.filter(({ line }) => marked.has(line));
      expect(decided.every(({ state, action }) => state === "redacted" && action !== "scan")).toBe(true);
    }),
    { numRuns: runCount(12) },
  );
});

test("in an answer of OpenAPI as well", () => {
  fc.assert(
    fc.property(described, fc.nat(1e6), ({ $defs: _, ...schema }, seed) => {
      const whole = JSON.parse(JSON.stringify(schema).replace(/\{"\$ref":"[^"]*"\}/g, '{"type":"string"}'));
      const content = { "application/json": { schema: whole } };
      const paths = { "/calls": { get: { responses: { 200: { description: "", content } } } } };
      const draft = drafted({ openapi: "3.1.0", info: {}, paths }, "openapi");
      expect(undocumented(draft, new Documents(whole, seeded(seed)).next)).toEqual([]);
    }),
    { numRuns: runCount(12) },
  );
});
