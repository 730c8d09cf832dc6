/** Values that come again: what is known of a record grows with what is new. */
import { expect, it } from "vitest";
import { FieldTerms } from "../../../src/text/known/field-terms.ts";
import { heapInUse } from "../../helpers/heap.ts";
import { knownValues } from "../../helpers/known-values.ts";

const action = { string: "_", number: "0" };

it("values that come again take no more room", () => {
  const known = knownValues([], action);
  const field = new FieldTerms({ labels: new Set(), isName: true });
  const values = ["Ann Example", "+1 202-555-0123"];
  const heapAfterMore = () => {
    for (let i = 0; i < 20_000; i++) for (const value of values) known.add(field.of(value), action);
    expect(known.find("Ann Example")).toHaveLength(1);
    return heapInUse();
  };
  heapAfterMore();
  const before = heapAfterMore();
  expect((heapAfterMore() - before) / 2 ** 20).toBeLessThan(1);
});
