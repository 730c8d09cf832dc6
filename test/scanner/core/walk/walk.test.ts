/** Where elements may be removed, a comma waits for the element after it: that element is counted once, wherever the input is cut. */
import { it } from "vitest";
import { expectError, expectOutput, withEntries } from "../../../helpers/every-cut.ts";

const OPTIONS = withEntries([{ path: "$[?@ == 'r']", action: { name: "remove" } }, { path: "$[2]" }]);

it("an index means the same element for every cut", () => {
  expectOutput('["a" , "bbbb", "cc","d", "r"]', OPTIONS, '["a" , "bbbb", "[NAME]","d"]');
});

it("an error says the index of its element", () => {
  expectError('["a" , "bbbb", tru ]', OPTIONS, "bad-literal", { offset: 18, pointer: "/2" });
});
