/** Which parameters hold secrets, by their names; and where a value ends. */
import { describe, expect, it } from "vitest";
import { secretParametersIn } from "../../../src/detectors/secrets/parameters.ts";
import { replaced } from "../laws.ts";

const left = (text: string) => replaced(text, secretParametersIn(text));
const RANDOM = "aB3dE5gH7jK9mN1pQ3sT5vX7";

describe("names whose values are secrets, however short", () => {
  it.each(
    `token access_token x_access_token accessToken AccessToken ACCESS_TOKEN recordingToken _token __token__ loginToken
     id_token_hint refresh_token csrf-token X-Auth-Token tokenValue token2 sessionKey session_key session.id PHPSESSID
     JSESSIONID ASP.NET_SessionId wpsessionid connect.sid q-signature X-Tos-Signature X-Amz-Signature signature_v4 sig hmac
     OSSAccessKeyId AWSAccessKeyId awsaccesskeyid Key-Pair-Id secretAccessKey api-key x-api-key apikey user[api_key]
     data.token client_secret clientSecret corpsecret app_secret assertion client_assertion SAMLResponse authorization
     password new_password password_confirmation passwordHash userpassword userPwd pw passwd passphrase pass db_pass pin otp
     jwt auth_code codeVerifier hdnts encodingAESKey streamKey`.split(/\s+/),
  )("%s", (name) => expect(left(`/a?x=1&${name}=7q&y=2`)).toBe(`/a?x=1&${name}=[X]&y=2`));
});

describe("names whose values are secrets if they are long", () => {
  it.each("code key auth session ticket invite sign ak q-ak credential bearer user_session".split(" "))(
    "%s",
    (name) => {
      expect(left(`?${name}=shortly`)).toBe(`?${name}=shortly`);
      expect(left(`?${name}=longer-than-that`)).toBe(`?${name}=[X]`);
    },
  );

  it("a session's number is none", () => {
    expect(left("?sid=12&sid=ab1&sid=12345678")).toBe("?sid=12&sid=[X]&sid=[X]");
  });
});

describe("names whose values are secrets if they are random", () => {
  it.each("sort_key cache_key token_source tokenId secret_santa CallSid".split(" "))("%s", (name) => {
    expect(left(`?${name}=name-of-something-2026`)).toBe(`?${name}=name-of-something-2026`);
    expect(left(`?${name}=${RANDOM}`)).toBe(`?${name}=[X]`);
  });

  it("ids are not", () => {
    const call = `CallSid=CA${"0123456789abcdef".repeat(2)}&cache_key=00000000-0000-4000-8000-00000000000A`;
    expect(left(`?${call}`)).toBe(`?${call}`);
  });
});

it.each(
  `tokenize tokens passenger passthrough compass sidebar keyword keyboard monkey signal assign design author pinned spin
   next_page_token pageToken boarding_pass token_type token_count max_tokens pin_code country_code promo_code`.split(
    /\s+/,
  ),
)("%s names no secret", (name) => expect(left(`?${name}=longer-than-that&x`)).toBe(`?${name}=longer-than-that&x`));

describe("a value goes to its end", () => {
  it.each([
    ["?token=a|b^c{d}e&z=1", "?token=[X]&z=1"],
    ["?token=a;b;c=1", "?token=[X];c=1"],
    ["?token=a!)&z ?token=b.", "?token=[X]&z ?token=[X]."],
    [
      "(/x?token=abc) {/x?token=abc} '/x?token=abc' [/x?token=abc]",
      "(/x?token=[X]) {/x?token=[X]} '/x?token=[X]' [/x?token=[X]]",
    ],
    ["?token=a#token=b&amp;secret=c", "?token=[X]#token=[X]&amp;secret=[X]"],
    [String.raw`?token=a\nb ?pass=a\wb&c`, String.raw`?token=[X]\nb ?pass=[X]&c`],
    ["/a;jsessionid=0A.n1/b?c=1 /a;jsessionid=0A?c=1", "/a;jsessionid=[X]/b?c=1 /a;jsessionid=[X]?c=1"],
    ["1|https://example.org/?token=abc|10115", "1|https://example.org/?token=[X]|10115"],
    ["?token=[a]b&z", "?token=[X]&z"],
    ["password=abc&x=1 b=1&password=abc", "password=[X]&x=1 b=1&password=[X]"],
    ["Cookie: sid=ab1; theme=dark; PHPSESSID=0f", "Cookie: sid=[X]; theme=dark; PHPSESSID=[X]"],
  ])("%s", (text, expected) => {
    expect(left(text)).toBe(expected);
    expect(left(expected)).toBe(expected);
  });

  it.each(["the token=abc of no URL", "?token=", "?token=[CREDENTIALS].", "a token=[ID]&x=1"])("stays: %s", (text) =>
    expect(left(text)).toBe(text),
  );
});

it("takes linear time for what it looks at twice", () => {
  for (const piece of [
    "?x_key=",
    "?token=?",
    "?x_key=aaaaaaaaaaaaaaaaaaaaaaaa?",
    "token=",
    " token=",
    ";sid=1",
    "?sid=;",
    "&key=a",
  ]) {
    const spans = secretParametersIn(piece.repeat(20_000));
    expect(spans.every(({ start, end }) => start < end)).toBe(true);
  }
});
