/** What stands percent-encoded is found, and goes as it is written. */
import { describe, expect, it } from "vitest";
import { DETECTORS } from "../../../src/detectors/table.ts";
import { compileDetectors } from "../../../src/text/detect.ts";
import { marked } from "../../detectors/marked.ts";

const detectors = compileDetectors(DETECTORS, { regions: ["US"] });

const left = (text: string) => marked(detectors, text);

describe("goes whole", () => {
  it.each([
    ["%2B12025550123", "[phone]"],
    ["%2B1%20202%20555%200123", "[phone]"],
    ["https://example.com/cb?p=%2B1%20202%20555%200123&q=1", "https://example.com/cb?p=[phone]&q=1"],
    ["/cb?p=%28202%29%20555-0123#top", "/cb?p=[phone]#top"],
    [
      "u=https%3A%2F%2Fexample.com%2F%3Fp%3D%252B1%2520202%2520555%25200123%26q",
      "u=https%3A%2F%2Fexample.com%2F%3Fp%3D[phone]%26q",
    ],
    ["?m=ann%40example.com&x", "?m=[email]&x"],
    ["?m=%61nn%40example%2Ecom", "?m=[email]"],
    [
      "?d=%EF%BC%8B%EF%BC%91%EF%BC%92%EF%BC%90%EF%BC%92%EF%BC%95%EF%BC%95%EF%BC%95%EF%BC%90%EF%BC%91%EF%BC%92%EF%BC%93.",
      "?d=[phone].",
    ],
    ["?c=4111%201111%201111%201111", "?c=[credit-card]"],
    ["?ip=192%2E0%2E2%2E17", "?ip=[ip-address]"],
  ])("%s", (text, expected) => expect(left(text)).toBe(expected));
});

describe("stays", () => {
  it.each(["50% of 20%", "?t=2026-11-21T10%3A20%3A30Z", "%E6%97%A5%E6%9C%AC%E8%AA%9E", "%ff%fe%zz", "100%25"])(
    "%s",
    (text) => expect(left(text)).toBe(text),
  );
});
