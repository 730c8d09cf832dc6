/** How tests write a text in each encoding; written apart from the product. */

const bytesOf = (text: string) => [...Buffer.from(text)];
const hex = (byte: number) => byte.toString(16).toUpperCase().padStart(2, "0");

export interface Way {
  readonly name: string;
  /** All of the text, encoded. */
  encode(text: string): string;
  /** What stands directly before and after it, as others would write it. */
  readonly around: readonly [string, string];
  /** Nothing of it can be replaced by itself. */
  readonly isWhole?: boolean;
}

/** Each character is encoded. */
export const CHARACTER_WAYS: readonly Way[] = [
  {
    name: "JSON escapes",
    encode: (text) =>
      Array.from({ length: text.length }, (_, i) => `\\u${text.charCodeAt(i).toString(16).padStart(4, "0")}`).join(""),
    around: ['{"m":"a\\n', '\\t", "cut'],
  },
  {
    name: "percent",
    encode: (text) =>
      bytesOf(text)
        .map((byte) => `%${hex(byte)}`)
        .join(""),
    around: ["?q=%20", "%26x"],
  },
  {
    name: "HTML, decimal",
    encode: (text) => Array.from(text, (c) => `&#${c.codePointAt(0)};`).join(""),
    around: ["<p>", "</p>"],
  },
  {
    name: "HTML, hexadecimal",
    encode: (text) => Array.from(text, (c) => `&#x${c.codePointAt(0)?.toString(16)};`).join(""),
    around: ["&lt;", "&gt;"],
  },
  {
    name: "quoted-printable",
    encode: (text) =>
      bytesOf(text)
        .map((byte) => `=${hex(byte)}`)
        .join(""),
    around: ["to ", " ok"],
  },
  {
    name: "a MIME word, Q",
    encode: (text) =>
      `=?utf-8?Q?${bytesOf(text)
        .map((byte) => `=${hex(byte)}`)
        .join("")}?=`,
    around: ["Re: ", " x"],
  },
  {
    name: "ANSI",
    encode: (text) => Array.from(text, (c) => `${c}\u001b[0m`).join(""),
    around: ["log \u001b[31m", " x"],
  },
];

/** Only what has a reason to be is encoded. */
export const USUAL_WAYS: readonly Way[] = [
  {
    name: "JSON as programs write it",
    encode: (text) => JSON.stringify(text).slice(1, -1),
    around: ['log {"m":"a\\n', '\\n", "cut'],
  },
  { name: "a URL", encode: encodeURIComponent, around: ["https://example.com/?q=", "&r=1"] },
  {
    name: "HTML as programs write it",
    encode: (text) =>
      text.replace(/[ @+-]/g, (c) => ({ " ": "&nbsp;", "@": "&commat;", "+": "&plus;", "-": "&#8209;" })[c] as string),
    around: ["<b>", "</b>"],
  },
  { name: "a mail", encode: (text) => text.replace(/.(?=.)/gu, "$&=\r\n"), around: ["to: ", "\r\n"] },
];

export const WHOLE_WAYS: readonly Way[] = [
  {
    name: "base64",
    encode: (text) => Buffer.from(`say ${text} now`).toString("base64"),
    around: ["x ", " y"],
    isWhole: true,
  },
  {
    name: "base64 for URLs",
    encode: (text) => Buffer.from(`say ${text} now`).toString("base64url"),
    around: ["/r/", "?x=1"],
    isWhole: true,
  },
  {
    name: "base64 in lines",
    encode: (text) =>
      Buffer.from(`${"one line or two ".repeat(8)}${text} ok`)
        .toString("base64")
        .replace(/.{76}/g, "$&\r\n"),
    around: ["x: ", " y"],
    isWhole: true,
  },
  {
    name: "a JWT's part",
    encode: (text) =>
      `eyJhbGciOiJIUzI1NiJ9.${Buffer.from(JSON.stringify({ a: text })).toString("base64url")}.c2lnbmF0dXJl`,
    around: ["jwt ", " y"],
    isWhole: true,
  },
  {
    name: "a MIME word, B",
    encode: (text) => `=?UTF-8?B?${Buffer.from(text).toString("base64")}?=`,
    around: ["Re: ", " x"],
    isWhole: true,
  },
];

export const WAYS: readonly Way[] = [...CHARACTER_WAYS, ...USUAL_WAYS, ...WHOLE_WAYS];
