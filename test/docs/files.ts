/** Files that the pages name and everybody is taken to have: made of the samples of the shipped packs. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { redactBytes } from "../../src/index.ts";
import { newRuleFile } from "../../src/review/draft/new-file.ts";
import { ROOT } from "./pages.ts";

const sample = readFileSync(join(ROOT, "rules/kore-ai/call-details.sample.json"), "utf8");
const records = (JSON.parse(sample) as { data: unknown[] }).data;
const lines = records.map((record) => `${JSON.stringify(record)}\n`).join("");

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  "export.json": sample,
  "export.ndjson": lines,
  "day.ndjson.gz": gzipSync(lines),
  "log.gz": gzipSync(lines.replaceAll('"AGENT ENDED THE CALL"', '"call +1 202-555-0123"')),
  "call.json":
    '{"callee": "+12025550123", "waiting": 12.50, "agent": {"name": "Ana Example", "id": 9007199254740993}}\n',
  "log.json": '{"note": "call +1 202-555-0123"}\n',
  "agents.events": `: connected

id: 1
data: {"MessageID": "EventAgentsMetricsChanged", "list": [
data:   {"op": "replace", "id": "u-4711", "path": "agentsMetrics/list/agentName", "value": "Ana Example"}]}

`,
};

const pack = readFileSync(join(ROOT, "rules/kore-ai/call-details.pii.yaml"), "utf8");
const ours = newRuleFile("acme/sessions", "2026-10-12");

const { report } = redactBytes(lines, { unlisted: "replace", format: "ndjson" });

/** What the examples of the help name besides. */
export const FILES_OF_HELP: typeof FILES = {
  "acme/sessions.pii.yaml": ours,
  "our-rules/calls.pii.yaml": ours.replace("id: acme/sessions", "id: our-rules/calls"),
  "call-details.pii.yaml": pack,
  "call-details.fields.csv": readFileSync(join(ROOT, "rules/kore-ai/call-details.fields.csv"), "utf8"),
  "exports/monday.json": '{"data": [{"conversationId": "c-1", "userId": "u-4711"}]}',
  "old.pii.yaml": ours,
  "new.pii.yaml": ours.replace('version: "0.1.0"', 'version: "0.1.1"'),
  "monday.json": JSON.stringify(report),
  "tuesday.json": JSON.stringify(report),
  "log.ndjson": lines,
  "openapi.yaml": `openapi: 3.1.0
paths:
  /calls:
    get:
      responses:
        "200": { content: { application/json: { schema: { type: array, items: { properties: { from: { type: string } } } } } } }
`,
  "team.key": "a made-up key of more than 32 bytes",
};

/** Lays them into a folder, with a copy of `rules/`. */
export function layFiles(folder: string, more: typeof FILES = {}): void {
  cpSync(join(ROOT, "rules"), join(folder, "rules"), { recursive: true });
  for (const [name, content] of Object.entries({ ...FILES, ...more })) layFile(folder, name, content);
}

export function layFile(folder: string, name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}
