/** What the cases are given, and what Node's own library answers. */
import { readFileSync } from "node:fs";
import { compile, type InputError, loadRules, parseRules } from "../../src/index.ts";
import { listPacks } from "../../src/rules/shipped.ts";
import type { Given } from "./cases.ts";

const ENTRIES: readonly (readonly [name: string, category: string, action: string])[] = [
  ["hashed", "user.contact.phone_number", "hash"],
  ["hashedMail", "user.contact.email", "hash"],
  ["hashedId", "user.unique_id", "hash"],
  ["token", "user.name", "tokenize"],
  ["format", "user.contact.phone_number", "encrypt-format"],
  ["formatId", "user.unique_id", "encrypt-format"],
  ["invented", "user.name", "pseudonymize"],
  ["inventedPhone", "user.contact.phone_number", "pseudonymize"],
  ["inventedMail", "user.contact.email", "pseudonymize"],
  ["born", "user.demographic.date_of_birth", "{ shift-date: { days: 30, by: id } }"],
];

function ruleFile(): string {
  const entries = ENTRIES.map(([name, category, action]) => {
    const written = action.startsWith("{")
      ? "\n      shift-date:\n        days: 30\n        by: formatid"
      : ` ${action}`;
    return `  - id: ${name.toLowerCase()}\n    path: "$[*].${name}"\n    category: ${category}\n    subject: customer\n    why: A test\n    action:${written}\n`;
  });
  return `format: pii-rules/1\nid: a/keyed\nversion: "1.0.0"\nrecords: ["$[*]"]\nregions: ["US", "GB"]\nrules:\n${entries.join("")}`;
}

/** Made up, with numbers that are reserved for fiction. */
const PHONES = [
  "+1 (202) 555-0123",
  "202-555-0123 ext. 5",
  "020 7946 0123",
  "+44 20 7946 0123",
  "001 202 555 0123",
  "none",
];
const TEXTS = ["Ana Example", "李小龙", "a".repeat(15), "b".repeat(16), "c".repeat(33), '\u{1f600} \\ " \n', ""];

function document(): string {
  const records = PHONES.flatMap((phone) =>
    TEXTS.map((text, i) => ({
      ...{ hashed: phone, hashedMail: `Ana.${i}@Example.com`, hashedId: text, token: text, format: phone },
      ...{
        formatId: `AB-${1000 + i}-${phone}`,
        invented: text,
        inventedPhone: phone,
        inventedMail: `${i}@example.com`,
      },
      ...{ born: `19${80 + i}-02-0${i + 1}` },
    })),
  );
  return JSON.stringify([...records, { hashed: 2025550123, token: 12.5, format: 2025550123, hashedId: 4711 }]);
}

const WRONG: Given["wrong"] = [
  '{"a":"ana@example.com"}{"b":x',
  "",
  '{"a":"Ana',
  "[[[[[1]]]]]",
  [0x22, 0x61, 0xff, 0x22, 0x20, 0x20],
  [0x1f, 0x8b, 8, 0, 0, 0, 0, 0],
];

export async function given(): Promise<Given> {
  const packs = (await listPacks()).map(async (name) => {
    const sample = readFileSync(new URL(`../../rules/${name}.sample.json`, import.meta.url), "utf8");
    return { name, rules: await loadRules(name), sample };
  });
  const rules = parseRules(ruleFile());
  return { packs: await Promise.all(packs), keyed: { rules, text: document(), key: "k".repeat(32) }, wrong: WRONG };
}

const decoder = new TextDecoder();

/** By Node's entrance, with Node's ciphers. */
export function nodesAnswers({ packs, keyed, wrong }: Given) {
  const regions = ["US", "GB", "CN", "JP"];
  const redaction = compile({ rules: keyed.rules, key: keyed.key, regions });
  return {
    samples: packs.map(({ name, rules, sample }) => {
      const redacted = decoder.decode(compile({ rules, regions }).bytes(sample).bytes);
      return [name, redacted, redacted];
    }),
    keyed: decoder.decode(redaction.bytes(keyed.text).bytes),
    parsed: redaction.value(JSON.parse(keyed.text)).value,
    wrong: wrong.map(errorOf),
  };
}

function errorOf(input: string | readonly number[]): unknown {
  try {
    return compile({ maxDepth: 3 }).bytes(typeof input === "string" ? input : Uint8Array.from(input)).bytes;
  } catch (error) {
    const { code, place } = error as InputError;
    return { code, place };
  }
}
