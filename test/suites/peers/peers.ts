/** The peers on npm, each as it comes: no option but what makes them say where and what. */
import { createRequire } from "node:module";
import { type CountryCode, findPhoneNumbersInText } from "libphonenumber-js/max";
import { type Finder, type Found, KINDS, type Kind } from "../kinds.ts";
import { install, peerModule, VERSIONS } from "./install.ts";
import { type Labels, spansBehind } from "./labels.ts";

const LABELS: Labels = {
  EMAIL_ADDRESS: "e-mail",
  PHONE_NUMBER: "phone",
  CREDIT_CARD_NUMBER: "card",
  CREDIT_CARD: "card",
  US_SOCIAL_SECURITY_NUMBER: "SSN",
  IP_ADDRESS: "IP",
  EMAIL: "e-mail",
};

interface Redacts {
  redact(text: string): string;
}

interface Detects {
  detect(text: string): Promise<{ detections: { type: string; position: [number, number] }[] }>;
}

const own = createRequire(import.meta.url)("libphonenumber-js/package.json") as { version: string };

/** libphonenumber-js finds for one country at a time: what it finds for any of them. */
const libphonenumber: Finder = {
  name: `libphonenumber-js ${own.version}`,
  kinds: ["phone"],
  find(text, regions): Found[] {
    const each = regions.length === 0 ? [undefined] : regions;
    const found = each.flatMap((region) =>
      findPhoneNumbersInText(text, region === undefined ? {} : { defaultCountry: region as CountryCode }),
    );
    return found.map(({ startsAt, endsAt }) => ({ start: startsAt, end: endsAt, kind: "phone" }));
  },
};

function redacting(name: string, kinds: readonly Kind[], peer: Redacts): Finder {
  return {
    name: `${name} ${VERSIONS[name]}`,
    kinds,
    find: (text) => spansBehind(text, peer.redact(text), LABELS),
  };
}

/** Names, streets, user names and any four digits are no kinds that are compared. */
const OTHERS = ["names", "streetAddress", "zipcode", "username", "password", "credentials", "digits", "url"];

async function redactPii(): Promise<Finder> {
  const { SyncRedactor } = await peerModule("redact-pii");
  const builtInRedactors = Object.fromEntries(OTHERS.map((name) => [name, { enabled: false }]));
  const peer = new (SyncRedactor as unknown as new (options: object) => Redacts)({ builtInRedactors });
  return redacting("redact-pii", ["e-mail", "phone", "card", "SSN", "IP"], peer);
}

async function redactPiiNode(): Promise<Finder> {
  const { Redactor } = await peerModule("@redactpii/node");
  const rules = { CREDIT_CARD: true, EMAIL: true, PHONE: true, SSN: true };
  const peer = new (Redactor as unknown as new (options: object) => Redacts)({ rules });
  return redacting("@redactpii/node", ["e-mail", "phone", "card", "SSN"], peer);
}

function kindOf(type: string): Found["kind"] {
  if (type.startsWith("PHONE")) return "phone";
  if (/^IPV[46]$/.test(type)) return "IP";
  if (/^(?:UK_BANK_ACCOUNT_)?IBAN$/.test(type)) return "IBAN";
  return ({ EMAIL: "e-mail", CREDIT_CARD: "card", SSN: "SSN" } as const)[type] ?? "other";
}

async function openredaction(): Promise<Finder> {
  const { OpenRedaction } = await peerModule("openredaction");
  const peer = new (OpenRedaction as unknown as new () => Detects)();
  return {
    name: `openredaction ${VERSIONS.openredaction}`,
    kinds: KINDS,
    async find(text) {
      const { detections } = await peer.detect(text);
      return detections.map(({ type, position: [start, end] }) => ({ start, end, kind: kindOf(type) }));
    },
  };
}

/** Those that are here, and why others are not. */
export async function loadPeers(): Promise<{ peers: readonly Finder[]; absent: string | undefined }> {
  const absent = install();
  if (absent !== undefined) return { peers: [libphonenumber], absent };
  return {
    peers: [await redactPii(), await openredaction(), await redactPiiNode(), libphonenumber],
    absent,
  };
}
