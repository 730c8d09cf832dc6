/** Secrets in URLs, and numbers after schemes. */
import { describe, expect, it } from "vitest";
import { DETECTORS } from "../../../src/detectors/table.ts";
import { redactBytes } from "../../../src/redaction/redactor.ts";
import { compileDetectors } from "../../../src/text/detect.ts";
import { marked } from "../marked.ts";

const detectors = compileDetectors(DETECTORS, { regions: [] });

const left = (text: string) => marked(detectors, text);

describe("the value goes, the rest of the URL stays", () => {
  it.each([
    ["https://example.com/a?token=abc&x=1", "https://example.com/a?token=[url-with-secrets]&x=1"],
    ["see https://example.com/#access_token=e.y.J.", "see https://example.com/#access_token=[url-with-secrets]."],
    [
      "/rec.mp3?X-Amz-Signature=0aF&X-Amz-Date=20261121T000000Z",
      "/rec.mp3?X-Amz-Signature=[url-with-secrets]&X-Amz-Date=20261121T000000Z",
    ],
    ["?API-Key=k1;password=p%20q", "?API-Key=[url-with-secrets];password=[url-with-secrets]"],
    ["?code=404&code=SplxlOBeZQQY", "?code=404&code=[url-with-secrets]"],
    ["?next=https://example.org/?token=abc&x", "?next=https://example.org/?token=[url-with-secrets]&x"],
    ["?token=abc?pin=1 ?pin=1", "?token=[url-with-secrets] ?pin=[url-with-secrets]"],
    ["?next=%2Fa%3Ftoken%3Dabc", "?next=%2Fa%3Ftoken%3D[url-with-secrets]"],
    ["?u=tel%3A2025550123&x", "?u=tel%3A[phone]&x"],
    ["tel:2025550123", "tel:[phone]"],
    ["TEL:(202)555-0123", "TEL:[phone]"],
    ["sip:12025550123;user=phone", "sip:[phone];user=phone"],
    ["https://wa.me/12025550123?text=hi", "https://wa.me/[phone]?text=hi"],
    ["https://api.whatsapp.com/send?phone=12025550123", "https://api.whatsapp.com/send?phone=[phone]"],
    ["whatsapp:12025550123", "whatsapp:[phone]"],
  ])("%s", (text, expected) => expect(left(text)).toBe(expected));
});

describe("stays", () => {
  it.each([
    "https://example.com/?page=2&sort=name",
    "a=b, c = d",
    "the token=abc of no URL",
    "?token=[CREDENTIALS]&x",
    "?token=",
    "hotel:2025550123x",
    "tel:1234",
  ])("%s", (text) => expect(left(text)).toBe(text));
});

describe("tokens in links are found by a text's slashes alone, escaped ones too", () => {
  const token = "aB3dE5gH7jK9mN1pQ3sT5vX7";

  it.each([
    `https://example.com/rec/share/${token}`,
    `see https:\\/\\/example.com\\/rec\\/share\\/${token} now`,
    `\\u0068ttps:\\u002f\\u002fexample.com/rec/share/${token}`,
  ])("%#", (written) => {
    const { bytes } = redactBytes(`["${written}"]`, { unlisted: "scan" });
    expect(Buffer.from(bytes).toString()).toBe(`["${written.replace(token, "[CREDENTIALS]")}"]`);
  });
});
