/** Character references, where lines of a mail are folded in the middle of one. */
import { expect, it } from "vitest";
import { email } from "../../../src/detectors/email/email.ts";
import { compileDetectors } from "../../../src/text/detect.ts";
import { marked } from "../../detectors/marked.ts";

const detectors = compileDetectors([email], { regions: [] });

it.each([
  ["kim&#6=\r\n4;example.com", "[email]"],
  ["kim&#64=\n;example.com", "[email]"],
  ["kim&#x4= \r\n0;example.com", "[email]"],
  ["kim&com=\r\nmat;example.com", "[email]"],
  ["kim&#64example.com", "[email]"],
  ["?a=&#64=b", "?a=&#64=b"],
])("%j", (text, expected) => {
  expect(marked(detectors, text)).toBe(expected);
});
