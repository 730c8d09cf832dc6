/** Laws over generated URLs, parameters and addresses: no piece of what was planted is left, and twice is once. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { DETECTORS } from "../../../src/detectors/table.ts";
import { compileDetectors } from "../../../src/text/detect.ts";
import { countAddresses } from "../../../src/verify/addresses.ts";
import { runCount } from "../../helpers/run-count.ts";
import { marked } from "../marked.ts";

const detectors = compileDetectors(DETECTORS, { regions: ["US"] });
const LABELS = new Map([
  ["[url-with-secrets]", "[CREDENTIALS]"],
  ["[email]", "[EMAIL]"],
]);

function redacted(text: string): string {
  return marked(detectors, text).replaceAll(/\[[a-z-]+\]/g, (label) => LABELS.get(label) ?? "[X]");
}

/** No word of the rest of the text has these letters, so that any of them that is left is a piece of a secret. */
const SECRET_LETTERS = "qzQZ";
const secretText = (marks: string) =>
  fc
    .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...SECRET_LETTERS) }, fc.constantFrom(...marks)), {
      minLength: 1,
      maxLength: 12,
    })
    .map((parts) => `Q${parts.join("")}z`);

/** Without a dot and `=`: what looks like a host, or as a parameter after an `@`, ends user info. */
const password = secretText("@:/?#!$%^*()[]{}|~+,;&-_'`");
const plainPassword = secretText("@:!$^*()~+,-_'");
const token = secretText("!$*()|^{}~+,.:@/?-_");
const local = fc.stringMatching(/^[qz](?:[qz.+_!~^-]{0,8}[qz])?$/).filter((text) => !text.includes("..."));

const scheme = fc.constantFrom("postgres", "redis", "https", "ftp", "mongodb+srv", "jdbc:db2");
const host = fc.constantFrom(
  "db.example.com",
  "cache",
  "cache:6379",
  "db.example.com:5432",
  "[2001:db8::7]",
  "192.0.2.7",
  "h1,h2",
);
const user = fc.constantFrom("", "svc", "ana.b", "q@example.com");
const path = fc.constantFrom("", "/", "/app", "/app?a=1", "/app?a=1&b=2#c");
const around = fc.constantFrom(
  ["", ""],
  ["see ", " now"],
  ['"', '"'],
  ["<", ">"],
  ["at ", ", and"],
  ["我们", "。好"],
  ["a=1;x=", ""],
);
const name = fc.constantFrom(
  "token",
  "x_access_token",
  "recordingToken",
  "sig",
  "pass",
  "client_secret",
  "X-Tos-Signature",
  "sessionKey",
);

const withUserInfo = fc
  .tuple(scheme, user, plainPassword, host, path)
  .map(([by, who, secret, where, rest]) => `${by}://${who}:${secret}@${where}${rest}`);
const withRoughPassword = fc
  .tuple(scheme, password, fc.constantFrom("db.example.com", "cache:6379", "cache", "h1,h2", "[2001:db8::7]"), path)
  .map(([by, secret, where, rest]) => `${by}://svc:${secret}@${where}${rest}`);
const withToken = fc
  .tuple(fc.constantFrom("https://x.example.com/a?", "/a?b=1&", "#", "x?b=1;"), name, token)
  .map(([before, by, secret]) => `${before}${by}=${secret}&c=1`);
const withAddress = fc
  .tuple(fc.constantFrom("/u/", "|", "?to=", "b=1;to=", "k:", "'", "`", "{", "s3://b/"), local)
  .map(([before, who]) => `${before}${who}@example.com`);

const texts = fc
  .tuple(around, fc.oneof(withUserInfo, withRoughPassword, withToken, withAddress))
  .map(([[before, after], text]) => `${before}${text}${after}`);

const PIECE = /[qzQZ]/;

it("leaves no piece of a planted secret or address", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(PIECE.test(redacted(text))).toBe(false);
    }),
    { numRuns: runCount(1500) },
  );
});

it("changes nothing the second time, and leaves nothing that verify counts", () => {
  fc.assert(
    fc.property(
      fc.array(texts, { minLength: 1, maxLength: 3 }),
      fc.constantFrom("", " ", "|", ",", "/", "&"),
      (parts, by) => {
        const once = redacted(parts.join(by));
        expect(redacted(once) === once).toBe(true);
        expect(countAddresses(once)).toBe(0);
      },
    ),
    { numRuns: runCount(1500) },
  );
});
