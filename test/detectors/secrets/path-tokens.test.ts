/** Tokens in the paths of links go; ids and names of files stay. All of them made up. */
import { describe, expect, it } from "vitest";
import { pathTokensIn } from "../../../src/detectors/secrets/path-tokens.ts";
import { replaced } from "../laws.ts";

const left = (text: string) => replaced(text, pathTokensIn(text));
const TOKEN = "aB3dE5gH7jK9mN1pQ3sT5vX7";
const JWT = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.c2lnbmF0dXJl";

describe("goes", () => {
  it.each([
    ["https://zoom.example.com/rec/share/A_Z.?startTime=1", "https://zoom.example.com/rec/share/[X]?startTime=1"],
    ["https://zoom.example.com/rec/play/A_Z-x.y1Q", "https://zoom.example.com/rec/play/[X]"],
    ["https://x.example.com/v2/recordings/2026/11/A.mp3", "https://x.example.com/v2/recordings/2026/11/[X].mp3"],
    [
      "https://x.example.com/call-recordings/A/view and more",
      "https://x.example.com/call-recordings/[X]/view and more",
    ],
    [
      "https://x.example.com/s/A, https://x.example.com/r/J.",
      "https://x.example.com/s/[X], https://x.example.com/r/[X].",
    ],
    ["https://x.example.com/a/J/b", "https://x.example.com/a/[X]/b"],
    [
      "https://hooks.example.com/services/T00000000/B00000000/A",
      "https://hooks.example.com/services/T00000000/B00000000/[X]",
    ],
    ["https://x.example.com/image/s--a1B2c3D4--/x.png", "https://x.example.com/image/[X]/x.png"],
    ["https://api.example.org/bot1234567:A/send", "https://api.example.org/[X]/send"],
  ])("%s", (text, expected) => {
    const full = text.replaceAll(/\bA\b|A_Z/g, (match) => `${TOKEN}${match.slice(1)}`).replaceAll(/\bJ\b/g, JWT);
    expect(left(full)).toBe(expected);
    expect(left(expected)).toBe(expected);
  });
});

const HEX = "0123456789abcdef";

it.each([
  `https://api.example.com/Accounts/AC${HEX}${HEX}/Recordings/RE${HEX}${HEX}.mp3`,
  "https://x.example.com/recordings/0a1b2c3d-0000-4000-8000-00000000000f_20261128T10:10_UTC.wav",
  `https://x.example.com/recordings/${HEX}${HEX}`,
  "https://x.example.com/recordings/01J00000000000000000000000",
  "https://x.example.com/download/Call-Recording-2026-11-28-Queue7-Agent12.mp3",
  "https://x.example.com/download/CustomerServiceRecording2026Nov28.mp3",
  "https://x.example.com/rec/share/short1A",
  `https://x.example.com/pages/${TOKEN}`,
  `/rec/share/${TOKEN}`,
])("stays: %s", (text) => expect(left(text)).toBe(text));

it("takes linear time", () => {
  for (const piece of ["://", "x://a/r/", "://a/r/aB3", "/r/aB3dE5gH7jK9mN1pQ3sT5vX7", "eyJ.", "."]) {
    const text = `https://x/r/${piece.repeat(20_000)}`;
    expect(pathTokensIn(text).every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  }
});
