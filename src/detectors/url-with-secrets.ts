/**
 * Values in URLs that let whoever has them in, by the names of their parameters. Numbers and addresses in URLs, percent-encoded
 * or not, are found by their own detectors (detect.ts, percent.ts).
 */
import type { Detector, DetectorKind, Span } from "./detector.ts";
import { EVIDENCE } from "./evidence.ts";

const id = "url-with-secrets";
const category = "user.authorization.credentials";

/**
 * Names whose values are secrets, without signs between their words: OAuth 2.0 (RFC 6749, RFC 6750) and OpenID Connect; signed URLs
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
 * A parameter of a query or a fragment (RFC 3986, 3.4; WHATWG URL, application/x-www-form-urlencoded). A bracket begins a label that
 * stands for what was replaced.
 */
const PARAMETER = /[?&;#]([A-Za-z][A-Za-z0-9_.~[\]-]{0,63})=([^[&;#\s"'<>\\^`{|}][^&;#\s"'<>\\^`{|}]*)/g;

/** Ends a sentence, not a value. */
const CLOSING = /[.,!?)\]]+$/;

const detector: Detector = { id, category, needs: EVIDENCE.EQUALS, find };

export const urlWithSecrets: DetectorKind = Object.freeze({ id, category, make: () => detector });

function find(text: string): readonly Span[] {
  const spans: Span[] = [];
  PARAMETER.lastIndex = 0;
  for (let match = PARAMETER.exec(text); match !== null; match = PARAMETER.exec(text)) {
    const [whole, name = "", written = ""] = match;
    const end = match.index + whole.length;
    const value = written.replace(CLOSING, "");
    if (isSecret(plainName(name), value))
      spans.push({ start: end - written.length, end: end - written.length + value.length });
  }
  return spans;
}

function isSecret(name: string, value: string): boolean {
  return value !== "" && (SECRETS.has(name) || (OFTEN_SECRETS.has(name) && value.length >= FEWEST_OFTEN));
}

function namesOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(" ")));
}

function plainName(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
}
