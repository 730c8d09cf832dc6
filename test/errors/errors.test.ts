import { expect, it } from "vitest";
import { InputError } from "../../src/errors/errors.ts";

it.each(["/0", "/😀", "/a😀"])(
  "a message shows the beginning of a long pointer, and the error has all of it: %s",
  (part) => {
    const pointer = part.repeat(400);
    const error = new InputError("too-deep", "too deep", { offset: 9, line: 1, column: 10, pointer });
    expect(error.message.length).toBeLessThan(320);
    expect(error.message).toMatch(/…\)$/);
    expect(error.message).not.toMatch(/\p{Surrogate}/u);
    expect(error.place.pointer).toBe(pointer);
  },
);
