/** What all packs decide alike, whatever the vendor calls it: tickets, the tenant's own lines, places, sentences. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { outcomesOf } from "../../src/review/engine/outcomes.ts";
import { exampleOf, type Field, readFields } from "../../src/review/fields.ts";
import { loadRules } from "../../src/rules/load.ts";
import type { RuleEntry } from "../../src/rules/model.ts";
import { parseReviewed, type ReviewedFile } from "../../src/rules/reviewed.ts";
import { listPacks } from "../../src/rules/shipped.ts";

interface Decided {
  readonly path: string;
  readonly entry: RuleEntry;
  readonly reason: string | null | undefined;
}

function read(name: string, ending: string): string {
  return readFileSync(new URL(`../../rules/${name}${ending}`, import.meta.url), "utf8");
}

function decidedIn(name: string): Decided[] {
  const reviewed = parseReviewed(read(name, ".pii.yaml"), { file: name, shipped: true });
  const { fields } = readFields(read(name, ".fields.csv"));
  return reviewed.pack === undefined ? [] : decisionsOf(fields, reviewed);
}

function decisionsOf(fields: readonly Field[], { pack, entries }: ReviewedFile): Decided[] {
  if (pack === undefined) return [];
  const outcomes = outcomesOf(fields.map(exampleOf), pack);
  return fields.flatMap(({ path }, i) => {
    const id = outcomes[i]?.[0]?.entry;
    const entry = pack.entries.find((one) => one.id === id);
    return entry === undefined ? [] : [{ path, entry, reason: entries.find((one) => one.id === id)?.reason }];
  });
}

const all = (await listPacks()).flatMap((name) =>
  decidedIn(name).map((decided) => ({ ...decided, path: `${name} ${decided.path}` })),
);

function saysOf({ entry, reason }: Decided): string {
  const how = entry.kind === "rule" ? entry.action?.name : reason;
  return [entry.kind, entry.category, entry.subject, how].filter((word) => word !== null).join(" ");
}

const PHONE = "rule user.contact.phone_number customer replace";

/** Names of fields, how many there are at least, and what is said of each. */
const ALIKE: readonly (readonly [what: string, names: RegExp, atLeast: number, says: string])[] = [
  [
    "a ticket, and what else names a case",
    /\.out_ticket_(id|url)$/,
    4,
    "rule user.unique_id.pseudonymous customer null",
  ],
  [
    "the record that a call was begun from",
    /\.source(Record(Sub|Main))?(Id|Code)$/,
    24,
    "rule user.unique_id.pseudonymous customer null",
  ],
  ["the carrier's id of a call", /\.conference_sid$/, 1, "rule user.unique_id.pseudonymous customer null"],
  [
    "the tenant's line",
    /\.(gateway_number|relayNumber|support_number)$|main-(and-sub-)?talk(-list)? \$(\.data)?(\.list\[\*\]|\.call)?\.gatewayNumber$/,
    7,
    "keep system.operations public",
  ],
  [
    "a line on the agent's side, which can be an extension",
    /(\/(push-|bot-)?sub-talk(-list)? \S+|parties\[\*\])\.gatewayNumber$/,
    4,
    "rule user.contact.phone_number employee replace",
  ],
  ["a number that stands for the customer's", /\.(customerPrivacyNumber|encryptCustomerNumber)$/, 4, PHONE],
  ["a province", /Province$/, 5, "keep user.location.imprecise closed-list"],
  ["a city", /City$/, 5, "rule user.location.imprecise customer replace"],
  ["an area code", /\.area(Prefix|Code)$/, 8, "rule user.location.imprecise customer replace"],
];

it.each(ALIKE)("%s", (_what, names, atLeast, says) => {
  const named = all.filter(({ path }) => names.test(path));
  expect(named.length).toBeGreaterThanOrEqual(atLeast);
  expect(named.filter((decided) => saysOf(decided) !== says).map(({ path }) => path)).toEqual([]);
});

it("no rule about a person is of a category of the system", () => {
  const wrong = all.filter(({ entry }) => entry.kind === "rule" && entry.category?.startsWith("system") === true);
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

it("what a policy may scan is text: no address of a picture, no id, nothing that nobody reviewed", () => {
  const texts = all.filter(({ entry }) => entry.category === "user.content.private");
  expect(texts.length).toBeGreaterThan(10);
  const wrong = texts.filter(({ path, entry }) => /(_?url|Url|\.id|_id)$/.test(path) || entry.id.endsWith("-other"));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

it("an id of a customer or an agent is null, unless null would be refused there", async () => {
  const { packs } = await loadRules(await listPacks());
  const ids = packs.flatMap(({ entries }) => entries.filter(({ category }) => category === "user.unique_id"));
  expect(ids.length).toBeGreaterThan(30);
  const labels = ids.filter(({ action }) => action !== null && action.name !== "null").map(({ id }) => id);
  // rules/README.md names them; that no other is a label which could be null, `merged-ids` says.
  expect([...new Set(labels)]).toEqual(["non-responding-agent-id", "changed-agent-id", "changed-agent-work-number"]);
});
