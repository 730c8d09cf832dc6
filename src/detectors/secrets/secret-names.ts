/**
 * Which names of parameters say that a value lets whoever has it in. A name is read by its words, as programs write them:
 * `x_access_token`, `recordingToken`, `X-Tos-Signature`, `OSSAccessKeyId`. Its last words decide; what stands before them
 * says whose it is. A word is a whole one: `tokenize`, `passenger` and `keyboard` name no secret.
 */

/** How a value by a name is judged. */
export const NEVER = 0;
/** Any value is a secret. */
export const ALWAYS = 1;
/** No small number. */
export const IF_NO_NUMBER = 2;
/** Longer than a status or a kind. */
export const IF_LONG = 3;
/** Where it looks as if it were drawn at random. */
export const IF_RANDOM = 4;

/** By their last words, written as one. RFC 6749, RFC 6750, OpenID Connect, SAML; signed URLs of object stores; what programs have. */
const LAST_WORDS = wordsOf(
  "token jwt signature sig hmac secret password passwd pwd pw passphrase passcode pass pin otp totp assertion",
  "authorization cftoken phpsessid jsessionid sessid sessionid sessionkey connectsid samlresponse samlrequest samlart",
  "apikey appkey accesskey accesskeyid keypairid secretkey secretaccesskey privatekey subscriptionkey consumerkey sharedkey",
  "masterkey encryptionkey signingkey signkey accountkey storagekey functionkey hmackey aeskey streamkey authkey clientkey",
  "authcode authorizationcode accesscode verificationcode verifycode securitycode invitecode resetcode logincode otpcode",
  "smscode devicecode usercode backupcode recoverycode mfacode codeverifier hdnts hdnea hdntl",
  "xamzcredential xgoogcredential",
);
/** They mean much else, too. */
const LAST_WORDS_OF_LONG = wordsOf(
  "auth bearer credential credentials usersession loginsession authsession authticket",
);
/** As those, and only as the whole name. */
const NAMES_OF_LONG = wordsOf("code session ticket invite key sign ak sk qak");
/** A session to many servers, the number of a shop to others. */
const SESSION = "sid";
const LAST_WORDS_OF_RANDOM = wordsOf("key sid");
/** Ends of words that nobody has separated: `awsaccesskeyid`, `corpsecret`. */
const ENDINGS =
  /(?:token|secret|password|passwd|signature|apikey|accesskey|accesskeyid|secretkey|privatekey|sessionid|sessid)$/;

/** What may follow without changing whose secret it is. */
const AFTER = wordsOf(
  "value string confirm confirmation confirmed repeat again new old current hash hint raw enc encrypted b64 base64 hex",
);
const NUMBER = /^v?[0-9]+$/;
/** Words before a secret's that make another thing of it: places in lists, travel, maps. */
const OTHERWISE =
  /^(?:(?:next|prev|previous|page|continuation|cursor)token|(?:boarding|season|ski|bus|day|first|second|one|by)pass|(?:map|gpio)pin)$/;

/** So many words have the longest of these names. */
const COUNTS = [1, 2, 3, 4];
/** A word of small letters, of capitals that are one, or of digits: `OSS` `Access` `Key` `Id`. */
const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g;
const SEPARATED = /[A-Za-z0-9]+/g;

/** What most names have none of: only with one of these is it worth while to take a name apart. */
const WORTH_A_LOOK =
  /token|secret|pass|pwd|pw|bearer|sig|sess|sid|key|auth|code|cred|jwt|hmac|pin|otp|assertion|saml|ticket|invite|hdn|ak$|sk$/i;

/** What was judged before, since exports repeat names: bounded, as a text can bring any number of them. */
const judged = new Map<string, number>();
const MOST_JUDGED = 500;

export function judgementOf(name: string): number {
  if (!WORTH_A_LOOK.test(name)) return NEVER;
  const known = judged.get(name);
  if (known !== undefined) return known;
  if (judged.size >= MOST_JUDGED) judged.clear();
  const judgement = judge(name);
  judged.set(name, judgement);
  return judgement;
}

/** Programs do not agree on where words part: `PHPSESSID` and `SAMLResponse` are also read without a look at capitals. */
function judge(name: string): number {
  const pieces = lowered(name.match(SEPARATED));
  const words = lowered(name.match(WORD));
  return strongest([judgeWords(pieces), judgeWords(words), judgeInside(words)]);
}

/** By the last words, and by those before what changes nothing. */
function judgeWords(words: readonly string[]): number {
  let end = words.length;
  while (end > 1 && isAfter(words[end - 1] as string)) end--;
  return strongest([judgeEnd(words), judgeEnd(words.slice(0, end))]);
}

function isAfter(word: string): boolean {
  return AFTER.has(word) || NUMBER.test(word);
}

function judgeEnd(words: readonly string[]): number {
  const whole = words.join("");
  if (whole === SESSION) return IF_NO_NUMBER;
  if (NAMES_OF_LONG.has(whole)) return IF_LONG;
  const last = words.at(-1) ?? "";
  if (OTHERWISE.test(words.slice(-2).join("")) || OTHERWISE.test(last)) return NEVER;
  const ends = COUNTS.map((count) => words.slice(-count).join(""));
  if (ENDINGS.test(last) || ends.some((end) => LAST_WORDS.has(end))) return ALWAYS;
  if (ends.some((end) => LAST_WORDS_OF_LONG.has(end))) return IF_LONG;
  return LAST_WORDS_OF_RANDOM.has(last) ? IF_RANDOM : NEVER;
}

/** `token_source=web` is none, `secret_for_app=` with something random is. */
function judgeInside(words: readonly string[]): number {
  return words.some((word) => LAST_WORDS.has(word)) ? IF_RANDOM : NEVER;
}

function strongest(judgements: readonly number[]): number {
  const found = judgements.filter((judgement) => judgement !== NEVER);
  return found.length === 0 ? NEVER : Math.min(...found);
}

function lowered(words: readonly string[] | null): readonly string[] {
  return (words ?? []).map((word) => word.toLowerCase());
}

function wordsOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(" ")));
}
