/**
 * Values in URLs that let whoever has them in, by the names of their parameters. Numbers and addresses in URLs, percent-encoded
 * or not, are found by their own detectors (detect.ts, percent.ts).
 */
import type { Detector, DetectorKind, Span } from "./detector.ts";
import { EVIDENCE } from "./evidence.ts";

const id = "url-with-secrets";
const category = "user.authorization.credentials";

/**
 * Names whose values are secrets, without what stands between their words: OAuth 2.0 (RFC 6749, RFC 6750) and OpenID Connect; signed URLs
 * of object stores (X-Amz-Signature, X-Goog-Signature, Azure's sig); keys, passwords and sessions by the names that programs have.
 */
const SECRETS = namesOf(
  "accesstoken refreshtoken idtoken token authtoken bearertoken sessiontoken csrftoken xsrftoken securitytoken xamzsecuritytoken",
  "xamzsignature xamzcredential xgoogsignature xgoogcredential signature sig hmac",
  "apikey appkey appsecret accesskey accesskeyid secretkey secret clientsecret privatekey subscriptionkey",
  "password passwd pwd passphrase passcode pin otp authcode authorizationcode jwt samlresponse resettoken",
  "sessionid phpsessid jsessionid authorization clientassertion",
);
/** Names that mean much else, too: secrets are longer than a status or a kind. */
const OFTEN_SECRETS = namesOf("code auth session sid ticket invite credential credentials pass assertion key");
const FEWEST_OFTEN = 8;

/**
 * A parameter of a query or a fragment (RFC 3986, 3.4; WHATWG URL, application/x-www-form-urlencoded): what may be in its name, by the
 * codes, how long that is at most, and its value. A bracket begins a label that stands for what was replaced.
 */
const IN_NAME = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(/[A-Za-z0-9_.~[\]-]/.test(String.fromCharCode(code))),
);
const FIRST_OF_NAME = /[A-Za-z]/;
const BEFORE_NAME = "?&;#";
const LONGEST_NAME = 64;
/** Ends a sentence, not a value. */
const CLOSING = ".,!?)]";
const VALUE = /(?!\[)[^&;#\s"'<>\\^`{|}]+/y;
const FEWEST_IN_NAME = Math.min(...[...SECRETS, ...OFTEN_SECRETS].map((name) => name.length));

const detector: Detector = { id, category, needs: EVIDENCE.EQUALS, find };

export const urlWithSecrets: DetectorKind = Object.freeze({ id, category, make: () => detector });

function find(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf("="); at >= 0; at = text.indexOf("=", at + 1)) {
    const fewest = fewestInValueOf(nameBefore(text, at));
    if (fewest === 0) continue;
    const end = valueEnd(text, at + 1);
    if (end - at - 1 < fewest) continue;
    spans.push({ start: at + 1, end });
    at = end - 1;
  }
  return spans;
}

/** How many characters a secret by this name has at least; 0: nothing by this name is one. */
function fewestInValueOf(name: string): number {
  if (SECRETS.has(name)) return 1;
  return OFTEN_SECRETS.has(name) ? FEWEST_OFTEN : 0;
}

/** Where the value that begins at `start` ends, without what closes a sentence. */
function valueEnd(text: string, start: number): number {
  VALUE.lastIndex = start;
  let end = VALUE.test(text) ? VALUE.lastIndex : start;
  while (end > start && CLOSING.includes(text[end - 1] as string)) end--;
  return end;
}

/** The plain name of the parameter whose `=` stands at `end`; "" for what is none, or too short for a secret's. */
function nameBefore(text: string, end: number): string {
  let start = end;
  const least = Math.max(0, end - LONGEST_NAME);
  while (start > least && IN_NAME[text.charCodeAt(start - 1)] === 1) start--;
  const isName = end - start >= FEWEST_IN_NAME && BEFORE_NAME.includes(text[start - 1] ?? " ");
  return isName && FIRST_OF_NAME.test(text[start] as string) ? plainName(text.slice(start, end)) : "";
}

function namesOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(" ")));
}

function plainName(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
}
