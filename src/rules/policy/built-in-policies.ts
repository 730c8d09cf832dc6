/** The policies that come with this package, as data; rules/policies/ has them as files, and a test compares the two. */
import { ACTIONS, type ActionSpec } from "../../actions/table.ts";
import type { Policy, PolicyLine } from "../model.ts";

type Plain = "replace" | "mask" | "hash" | "null" | "scan";

function line(category: string, action: Plain | ActionSpec): PolicyLine {
  const spec = typeof action === "string" ? (ACTIONS[action].plain as ActionSpec) : action;
  return { category, subject: null, action: spec };
}

function everything(name: Plain): PolicyLine[] {
  return [line("system", name), line("user", name)];
}

function policy(id: string, parts: Partial<Policy>): Policy {
  return Object.freeze({ id, version: "1.0.0", unlisted: null, categories: [], rules: [], ...parts });
}

const HASH_AS_TEXT: ActionSpec = { name: "hash", hash: { as: "text" } };

/** The usual groups of surveys; nobody over 75 is told from others. */
const AGES: ActionSpec = { name: "bucket", bucket: { edges: [0, 18, 25, 35, 45, 55, 65, 75] } };

export const BUILT_IN_POLICIES: readonly Policy[] = Object.freeze([
  policy("replace", { version: "1.0.1", categories: everything("replace") }),
  policy("mask", { version: "1.0.1", categories: everything("mask") }),
  policy("pseudonymous", {
    version: "2.0.0",
    categories: [
      ...everything("hash"),
      line("user.contact.phone_number", HASH_AS_TEXT),
      line("user.content", "replace"),
      line("user.demographic", "replace"),
      line("user.location", "replace"),
    ],
  }),
  policy("analytics", {
    unlisted: "replace",
    categories: [
      ...everything("replace"),
      line("user.contact.address.postal_code", { name: "truncate", truncate: 3 }),
      line("user.contact.email", "hash"),
      line("user.contact.phone_number", HASH_AS_TEXT),
      line("user.content.private", "scan"),
      line("user.demographic.age_range", AGES),
      line("user.demographic.date_of_birth", { name: "truncate", truncate: "month" }),
      line("user.device.ip_address", { name: "truncate", truncate: "/24" }),
      line("user.unique_id", HASH_AS_TEXT),
    ],
  }),
  policy("strict", {
    version: "1.1.1",
    unlisted: "replace",
    categories: [...everything("replace"), line("user.unique_id", "null")],
  }),
]);

export const POLICY_NAMES: readonly string[] = Object.freeze(BUILT_IN_POLICIES.map(({ id }) => id));
