/** What stands at the head of a file, what entries say of their values, and detectors. */
import type { Weakened, Weakening } from "../change.ts";
import { type Draft, entryIn, rulesOf } from "../draft.ts";
import { segmentsOf } from "../path-text.ts";

const CATEGORIES = [
  "user",
  "user.name",
  "user.contact.email",
  "user.unique_id",
  "user.content.private",
  "user.workplace",
];

const MAY = { said: "a policy that names the old one may do less to the new one" };

const otherCategory: Weakening = ({ model }, random) => {
  const rule = random.pick(rulesOf(model));
  const was = rule?.category;
  const isOther = (one: string) => was !== undefined && one !== was && !one.startsWith(`${was}.`);
  const category = random.pick(CATEGORIES.filter(isOther));
  if (rule === undefined || category === undefined) return undefined;
  rule.category = category;
  return { names: [rule.id], proof: MAY };
};

/** Under `pseudonymous`, what somebody wrote becomes a hash that joins. */
const contentToId: Weakening = ({ model }, random) => {
  const written = rulesOf(model).filter(
    ({ category, action }) => category?.startsWith("user.content") && action !== "scan",
  );
  const rule = random.pick(written);
  if (rule === undefined) return undefined;
  rule.category = "user.unique_id";
  return { names: [rule.id], proof: "differs", policy: "pseudonymous" };
};

/** Under `strict`, ids become null, and all else a label. */
const idToName: Weakening = ({ model }, random) => {
  const rule = random.pick(
    rulesOf(model).filter(({ category, action }) => category === "user.unique_id" && action !== "scan"),
  );
  if (rule === undefined) return undefined;
  rule.category = "user.account";
  return { names: [rule.id], proof: "differs", policy: "strict" };
};

const otherSubject: Weakening = ({ model }, random) => {
  const rule = random.pick(rulesOf(model).filter(({ subject }) => subject !== undefined));
  if (rule === undefined) return undefined;
  if (random.below(2) === 0) delete rule.subject;
  else rule.subject = rule.subject === "customer" ? "employee" : "customer";
  return { names: [rule.id], proof: MAY };
};

const regionLost: Weakening = ({ model }, random) => {
  const lost = random.pick(model.regions);
  if (lost === undefined) return undefined;
  model.regions = model.regions.filter((region) => region !== lost);
  return { names: [lost], proof: { said: "national numbers are found only for the regions that are listed" } };
};

const rootLost: Weakening = ({ model }, random) => {
  const lost = random.pick(model.records);
  if (lost === undefined || model.records.length < 2) return undefined;
  model.records = model.records.filter((root) => root !== lost);
  return { names: ["records", lost, ...rulesOf(model).map(({ id }) => id)], proof: "left" };
};

const rootDeeper: Weakening = ({ model }, random) => {
  const at = random.below(model.records.length);
  const root = model.records[at] as string;
  const other = `${root}${random.pick([".result", ".items[*]", "[*]"])}`;
  if (model.records.includes(other)) return undefined;
  model.records = model.records.map((one, i) => (i === at ? other : one));
  return { names: ["records", root, ...rulesOf(model).map(({ id }) => id)], proof: "left" };
};

/** A rule of the envelope, in the old version; the new one has lost it. */
const envelopeLost: Weakening = ({ model }, random, old) => {
  const name = random.pick(["requestedBy", "operator"]) as string;
  const entry = { id: "asker", path: `$.${name}`, category: "user.name", subject: "employee", action: "replace" };
  const source = rulesOf(model)[0]?.source ?? [];
  const written = { ...entry, source, why: "Who asked for the export" };
  old.model.envelope = { ...old.model.envelope, rules: [...(old.model.envelope?.rules ?? []), written] };
  return { names: ["asker"], proof: "left" };
};

const DETECTOR = {
  id: "member-number",
  category: "user.unique_id",
  pattern: "M[0-9]{6}|N[0-9]{4}",
  match: ["M000000"],
  no_match: ["M00"],
};

function withDetector(old: Draft, now: Draft, other: object | undefined): Weakened {
  old.model.detectors = [DETECTOR];
  if (other !== undefined) now.model.detectors = [{ ...DETECTOR, ...other }];
  return { names: [DETECTOR.id], proof: { said: "fewer texts are found by it" } };
}

const detectorLost: Weakening = (now, _, old) => withDetector(old, now, undefined);

const detectorNarrowed: Weakening = (now, random, old) =>
  withDetector(old, now, { pattern: random.pick(["M[0-9]{6}", "M[0-9]{6}|N[1-9]{4}", "M0[0-9]{5}|N[0-9]{4}"]) });

const checksumAsked: Weakening = (now, _, old) => withDetector(old, now, { validator: "luhn" });

const contextAsked: Weakening = (now, _, old) =>
  withDetector(old, now, { context: ["member"], within: 20, match: ["member M000000"] });

/** Both at once. */
const otherWords: Weakening = (now, random, old) => {
  const found = otherCategory(now, random, old);
  const [id] = found?.names ?? [];
  if (found === undefined || id === undefined || segmentsOf(entryIn(now.model, id).path).length < 2) return undefined;
  entryIn(now.model, id).subject = entryIn(now.model, id).subject === "customer" ? "employee" : "customer";
  return found;
};

export const HEADS: Readonly<Record<string, Weakening>> = {
  "another category": otherCategory,
  "free text made an id": contentToId,
  "an id made an account": idToName,
  "another subject, or none": otherSubject,
  "another category and subject": otherWords,
  "a region removed": regionLost,
  "a root of records removed": rootLost,
  "a root of records deeper": rootDeeper,
  "an entry of the envelope dropped": envelopeLost,
  "a detector removed": detectorLost,
  "a detector's pattern narrowed": detectorNarrowed,
  "a checksum demanded": checksumAsked,
  "a context demanded": contextAsked,
};
