import { expect, it } from "vitest";
import { InputError } from "../../src/errors/errors.ts";

it.each(["/0", "/😀", "/a😀"])(
  "a message shows both ends of a long pointer, and the error has all of it: %s",
  (part) => {
    const pointer = `/begin${part.repeat(400)}/end`;
    const error = new InputError("too-deep", "too deep", { offset: 9, line: 1, column: 10, pointer });
    expect(error.message.length).toBeLessThan(320);
    expect(error.message).toMatch(/, \/begin\/[^…]*…[^…]*\/end\)$/);
    expect(error.message).not.toMatch(/\p{Surrogate}/u);
    expect(error.place.pointer).toBe(pointer);
  },
);

it("a message ends in what to do about it", () => {
  const error = new InputError("compressed", "packed", { offset: 0, line: 1, column: 1, pointer: "" }, "unpack it");
  expect(error.message).toBe("packed at offset 0 (line 1, column 1, the root); unpack it");
});
