/** What the words of a command may be, in a few lines. */

const PACKS = [
  "PACK is a shipped pack (kore-ai/call-details) or a vendor, for all its packs.",
  "What begins with . or / or ends in .yaml, .yml or .json is a file, or a folder of rule files.",
  "Without a name: every shipped pack.",
].join("\n");

const ONE_FILE =
  "is a shipped pack (kore-ai/call-details), or a file: what begins with . or / or ends in .yaml, .yml or .json;\n" +
  "a vendor or a folder only if it has one rule file.";

const TWO =
  "is a shipped pack or a built-in policy, a file, a vendor or a folder, or one of these at a commit: git:REF:PATH.\n" +
  "Two folders, or vendors, are compared file by file.";

/** `words`: as a command has them; "" where they say it themselves. */
export function noteOn(words: string): string {
  if (words.includes("files")) return "Files may be globs or folders; none or - is stdin.";
  if (words.endsWith("DIR..]")) return PACKS;
  if (words.startsWith("PACK")) return `PACK|FILE ${ONE_FILE}`;
  return words.startsWith("OLD") ? `OLD or NEW ${TWO}` : "";
}

/** The same where there is room for a line. */
export function briefNoteOn(words: string): string {
  if (words.endsWith("DIR..]")) return "PACK is a shipped pack or a vendor; none: every shipped pack.";
  return noteOn(words).includes("\n") ? "" : noteOn(words);
}
