/** Reports of every kind: of a run that has everything to say, of an older version, with hostile names, and a long one. */
import type { ShownReport } from "../../../src/pages/report/shown-report.ts";
import type { LimitsReport, Report } from "../../../src/report/report.ts";

const NO_LIMITS: LimitsReport = {
  heldTooLong: 0,
  tooLarge: 0,
  fewValues: 0,
  otherKind: 0,
  withoutBy: 0,
  waitedTooLong: 0,
  notInPatch: 0,
  nestedTooDeep: 0,
  keptOtherwise: 0,
  conflicts: 0,
};

const PHONE = { id: "acme/calls/phone", pack: "acme/calls", action: "replace", matched: 12_345, redacted: 12_345 };
const NAME = { id: "acme/calls/name", pack: "acme/calls", action: "mask", matched: 120, redacted: 100 };
const NOTE = { id: "acme/calls/note", pack: "acme/calls", action: "scan", matched: 80, redacted: 40 };
const FAX = { id: "acme/calls/fax", pack: "acme/calls", action: "remove", matched: 0, redacted: 0 };
const STATUS = { id: "acme/calls/status", pack: "acme/calls", action: "keep", matched: 900, redacted: 7 };

/** As runs before categories, times and digests were reported. */
export const OLD: Report = {
  format: "scrubjay-report/1",
  tool: "scrubjay 0.1.0",
  inputs: [{ name: "in/a.json", bytes: 4_608_889, records: 2000 }],
  packs: [
    {
      ...{ id: "acme/calls", version: "1.2.0", state: "approved", approval: "approved by Ana Example on 2026-10-01" },
      ...{ by: "Ana Example", date: "2026-10-01", until: null },
    },
  ],
  rules: [NAME, PHONE, NOTE, FAX, STATUS],
  paths: [
    { path: "$.data[*].name", decided: NAME.id, count: 120 },
    { path: "$.data[*].phone", decided: PHONE.id, count: 12_345 },
    { path: "$.data[*].status", decided: STATUS.id, count: 900 },
  ],
  undecided: [],
  keptOtherwise: [],
  regions: ["US"],
  notListed: 0,
  unlisted: { action: "scan", weaker: false },
  detectors: ["phone", "email"],
  detected: { email: 15, phone: 30 },
  neverMatched: [FAX.id],
  limits: NO_LIMITS,
  whole: true,
  digest: "cb".repeat(32),
  exit: 0,
};

export const RAN = `sha256:${"ab".repeat(32)}`;
export const APPROVED = `sha256:${"cd".repeat(32)}`;

export const FULL: Report = {
  ...OLD,
  core: "1e".repeat(32),
  started: "2026-11-29T23:04:11.201Z",
  ended: "2026-11-29T23:06:40.991Z",
  inputs: [{ name: "in/a.json", bytes: 4_608_889, records: 2000, rejected: 3, hmac: "fe".repeat(32) }],
  outputs: [{ name: "out/a.json", bytes: 4_400_123, sha256: "0f".repeat(32) }],
  options: {
    ...{ format: "ndjson", purpose: "quality", maxValueBytes: 16_777_216, maxDepth: 1024 },
    ...{ anyShape: false, requireApproval: true, verified: true, leavesOutBadLines: true },
  },
  packs: OLD.packs.map((pack) => ({ ...pack, digest: RAN, approved: RAN })),
  rules: [
    { ...NAME, category: "user.name", subject: "customer" },
    { ...PHONE, category: "user.contact.phone_number", subject: "customer" },
    { ...NOTE, category: "user.content", subject: "customer" },
    { ...FAX, category: "user.contact.fax_number", subject: "employee" },
    { ...STATUS, category: "system.operations" },
  ],
  categories: [
    { category: "user.contact.phone_number", values: 12_345, hits: 30 },
    { category: "user.name", values: 100, hits: 0 },
    { category: "user.contact.email", values: 0, hits: 12 },
  ],
  undecided: [
    { path: "$.data[*].extra", count: 2 },
    { path: "$.data[*].mood", count: 1200 },
  ],
  keptOtherwise: [{ path: "$.data[*].status", decided: STATUS.id, count: 7 }],
  policy: { id: "partner", version: "1.0.0", digest: APPROVED, weaker: [NAME.id], weakerHits: ["user.name"] },
  keys: ["7fb2c1"],
  normalization: 2,
  detectorsOff: ["person-name"],
  detectorModes: { phone: "valid" },
  limits: { ...NO_LIMITS, tooLarge: 2, keptOtherwise: 7 },
  notRead: [{ name: "in/read me.txt", why: "not JSON, by name or content" }],
  failures: [{ input: "in/b.json", code: "unexpected-end", offset: 10, line: 1, column: 11, unread: 2 }],
  skippedNames: 0,
  exit: 4,
};

/** Whoever names files, members and rules may have written this. */
export const NASTY = "<script>alert('x')</script> | `y` [z](http://example.com) @ana &amp; \n=cmd()|\u202e\\";

export const HOSTILE: Report = {
  ...FULL,
  inputs: [{ name: NASTY, bytes: 1, records: 1 }],
  outputs: [{ name: NASTY, bytes: 1, sha256: NASTY }],
  packs: FULL.packs.map((pack) => ({ ...pack, id: NASTY, approval: NASTY })),
  rules: FULL.rules.map((rule) => ({ ...rule, action: NASTY, category: NASTY })),
  categories: [{ category: NASTY, values: 1, hits: 1 }],
  paths: [{ path: NASTY, decided: NAME.id, count: 1 }],
  undecided: [{ path: NASTY, count: 1 }],
  keptOtherwise: [{ path: NASTY, decided: NASTY, count: 1 }],
  detected: { [NASTY]: 1 },
  neverMatched: [NASTY],
  notRead: [{ name: "=cmd()", why: NASTY }],
  keys: [NASTY],
  started: NASTY,
  ended: NASTY,
};

const LONG_NAME = "a-very-long-name-of-a-member-that-somebody-made-of-words".repeat(3);

export const LONG: Report = {
  ...FULL,
  paths: Array.from({ length: 10_000 }, (_, i) => {
    return {
      path: `$.data[*].recordings[*].participants.entry${i}.contact.number`,
      decided: PHONE.id,
      count: 20_000 - i,
    };
  }),
  undecided: [{ path: `$['${LONG_NAME}']`, count: 3 }],
  inputs: [{ name: `${LONG_NAME}.json`, bytes: 1, records: 1 }],
  notListed: 1234,
};

export function shown(report: Report, ...names: string[]): ShownReport {
  const files = names.length === 0 ? ["night.json"] : names;
  return { report, files: files.map((name) => ({ name, sha256: "5a".repeat(32) })) };
}
