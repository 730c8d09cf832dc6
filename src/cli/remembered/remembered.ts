/**
 * What earlier runs have made of rule files and policies, so that the next one need not parse them again.
 *
 * The room `remembered` keeps checked forms in a folder of the user's own, by what the files say, not by where they are. It may not
 * take what somebody else can have written, nor stop a run, nor say anything: where something is wrong, the file itself is parsed.
 * Beside the rule files it writes nothing: what lies there comes with a checkout, from anyone who can write to the repository.
 */
import { join } from "node:path";
import { RuleError } from "../../errors/errors.ts";
import { VERSION } from "../../report/version.ts";
import { sha256Of } from "../../rules/packs/sha256.ts";
import type { CheckedFile, Memory, Remembered } from "../../rules/remembered.ts";
import { BUILD } from "./build.ts";
import { nameOf, type Origin, read, render } from "./form.ts";
import { ownFolder, readOwn, writeOwn } from "./own-folder.ts";
import { areUnchanged, parsersNow } from "./parsers.ts";

/** UTF-16 units. What is larger is parsed each time. */
const LARGEST = 5 * 1024 * 1024;

const RULES = "rules";
const POLICIES = "policies";

export const remembered: Remembered = { rules: memoryOf(RULES), policies: memoryOf(POLICIES) };

function memoryOf<T>(kind: string): Memory<T> {
  return {
    recall: (bytes) => recall<T>(originOf(kind, bytes)).catch(() => undefined),
    keep: (bytes, checked) => keep(originOf(kind, bytes), checked).catch(() => {}),
  };
}

function originOf(kind: string, bytes: Uint8Array): Origin {
  return { kind, by: `scrubjay ${VERSION}, build ${BUILD}, Node ${process.version}`, sha256: sha256Of(bytes) };
}

/** As it was kept: the digest says that it is nothing else. */
async function recall<T>(origin: Origin): Promise<T | undefined> {
  const text = await readOwn(nameOf(origin));
  const made = text === undefined ? undefined : read(text, origin);
  return made !== undefined && (await areUnchanged(made.parsers)) ? (made.checked as T) : undefined;
}

async function keep(origin: Origin, checked: unknown): Promise<void> {
  const text = render(origin, { parsers: await parsersNow(), checked });
  if (text.length <= LARGEST) await writeOwn(nameOf(origin), text);
}

/**
 * What a run would take must be what a reviewer reads. Whoever changes what is remembered can compute its digest, too.
 *
 * @param checked what the bytes of a rule file come to; undefined where they are wrong.
 * @returns the file where something else is remembered of them; undefined where there is none.
 */
export function wronglyRemembered(bytes: Uint8Array, checked: CheckedFile | undefined): Promise<string | undefined> {
  return otherThan(originOf(RULES, bytes), checked);
}

async function otherThan(origin: Origin, checked: unknown): Promise<string | undefined> {
  const found = await recall(origin).catch(() => undefined);
  if (found === undefined || JSON.stringify(found) === JSON.stringify(checked)) return undefined;
  return join(ownFolder(), nameOf(origin));
}

/** What is said of such a file. */
export const CHANGED =
  "would be taken by a run for what its file says, and says something else: somebody has changed it";
export const MEND = "delete it";

/** For a reviewer's command: the policy is parsed, and it is an error where a run would take something else. */
export const compared: Pick<Remembered, "policies"> = {
  policies: {
    recall: async () => undefined,
    keep: async (bytes, policy) => {
      const file = await otherThan(originOf(POLICIES, bytes), policy);
      if (file !== undefined) throw new RuleError("changed-pack", `${file} ${CHANGED}; ${MEND}`);
    },
  },
};
