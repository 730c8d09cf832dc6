/** Sobot's agent indicators as they are pushed: server-sent events, first a full message, then lists of changes. All made up. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { redactBytes } from "../../src/redaction/redactor.ts";
import { loadRules } from "../../src/rules/load.ts";
import { verify } from "../../src/verify/verify.ts";
import { eventsIn } from "../helpers/event-streams.ts";

const rules = await loadRules("sobot/agent-indicators");
const sample = JSON.parse(
  readFileSync(new URL("../../rules/sobot/agent-indicators.sample.json", import.meta.url), "utf8"),
) as Record<string, unknown>;

const { list: changes, ...full } = sample;
const change = {
  MessageID: "EventAgentsMetricsChanged",
  companyId: sample.companyId,
  creationTime: sample.creationTime,
};
const agent = "26096ca9acdebc317d4c479ef452b5aa";

/** The lists are no RFC 6902: no leading slash, and `id` selects the agent. */
const more = [
  { value: "Amara Invented", op: "replace", id: agent, path: "agentsMetrics/list/agentName" },
  { op: "replace", id: agent, path: "/agentsMetrics/list/agentName", value: "Bruno Invented" },
  { op: "replace", id: agent, path: "agentsMetrics/list/nickname", value: "Chidi Invented" },
  { op: "add", id: agent, path: "agentsMetrics/list", value: { agentName: "Dana Invented", thisDN: "8077" } },
  { op: "replace", id: agent, path: "agentsMetrics/list/agentWorkStatus", value: "Emil Invented" },
  { op: "replace", id: "", path: "agentsSummary/busyAgentsCount", value: 3 },
];

const stream = [
  ": connected to +1 202-555-0117",
  "",
  "retry: 3000",
  "id: 1",
  "event: message",
  ...JSON.stringify(full, null, 2)
    .split("\n")
    .map((line) => `data: ${line}`),
  "",
  "id: 2",
  `data:${JSON.stringify({ ...change, list: changes })}`,
  "",
  ":",
  `data: ${JSON.stringify({ ...change, list: more })}`,
  "",
  "data: heartbeat",
  "",
  "",
].join("\r\n");

describe("through the shipped pack", () => {
  const { bytes, report } = redactBytes(stream, { rules });
  const output = Buffer.from(bytes).toString();

  it("nobody is left in it, whatever a path says", () => {
    const people = JSON.stringify([full, changes, more]);
    const values = [
      ...people.matchAll(/"(?:agentUUID|agentID|agentName|thisDN|customerNumber|customerPrivacyNumber|id)":"([^"]+)"/g),
    ];
    const gone = new Set([
      ...values.map(([, value]) => value as string),
      "Invented",
      "Sampleton",
      "13800000187",
      "8077",
      "202-555",
    ]);
    expect(gone.size).toBeGreaterThan(15);
    for (const value of gone) expect(output.includes(value), value).toBe(false);
  });

  it("the frame stays, and so do states and counts", () => {
    const lines = (text: string) => text.split("\r\n").map((line) => line.replace(/^(data: ?|: ?).*/, "$1"));
    expect(lines(output)).toEqual(lines(stream));
    const [first, second, third, fourth] = eventsIn(output);
    expect([first?.id, second?.id, third?.id]).toEqual(["1", "2", "2"]);
    const read = (data = "") => JSON.parse(data) as typeof sample;
    expect(read(first?.data).agentsSummary).toEqual(sample.agentsSummary);
    const kept = (list: unknown) => (list as { op: string; path: string }[]).map(({ op, path }) => ({ op, path }));
    expect(kept(read(second?.data).list)).toEqual(kept(changes));
    expect(read(second?.data).list).toMatchObject([
      { value: 7 },
      { value: "[PHONE]" },
      { value: "[NAME]" },
      {},
      { value: 4 },
    ]);
    expect(kept(read(third?.data).list)).toEqual(kept(more));
    expect((read(third?.data).list as unknown[]).at(-1)).toEqual({ ...more.at(-1), id: null });
    expect(fourth?.data).toBe("heartbeat");
  });

  it("the report counts each message, and verify finds nothing", async () => {
    expect(report.inputs[0]).toMatchObject({ bytes: Buffer.byteLength(stream) });
    expect(report.rules.find(({ id }) => id.endsWith("/changed-agent-name"))).toMatchObject({
      matched: 2,
      redacted: 2,
    });
    const checked = await verify(output, { rules });
    expect([checked.exit, checked.findings]).toEqual([0, []]);
    expect((await verify(stream, { rules })).exit).toBe(1);
  });
});
