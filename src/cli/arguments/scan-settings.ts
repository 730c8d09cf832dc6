/** The options of `scan`, checked before any work. */
import { basename, dirname, resolve } from "node:path";
import { UsageError } from "../../errors/errors.ts";
import { checkPackId } from "../../review/draft/new-file.ts";
import { identityOfFile } from "../io/identity.ts";
import type { Arguments } from "./arguments.ts";
import { checkSettings, type RedactSettings } from "./settings.ts";

export interface Draft {
  readonly file: string;
  /** Of the rule file that is written. */
  readonly id: string;
}

export interface ScanSettings
  extends Pick<
    RedactSettings,
    "files" | "rules" | "output" | "progress" | "quiet" | "include" | "requireInput" | "anyShape"
  > {
  /** What the library is asked for. */
  readonly options: RedactSettings["options"];
  readonly as: string;
  readonly fail: boolean;
  readonly draft: Draft | undefined;
}

/** @throws UsageError */
export async function checkScanSettings(given: Arguments): Promise<ScanSettings> {
  const { options, ...settings } = checkSettings(given);
  const as = given.texts.get("as")?.[0] ?? "text";
  const fail = given.flags.get("fail") ?? false;
  return { ...settings, options, as, fail, draft: await draftOf(given) };
}

async function draftOf({ texts }: Arguments): Promise<Draft | undefined> {
  const file = texts.get("draft-rules")?.[0];
  const id = texts.get("id")?.[0];
  if (file === undefined) {
    if (id !== undefined) throw new UsageError("no-draft", "--id is for the file of --draft-rules: give that too");
    return undefined;
  }
  if (!/\.ya?ml$/.test(file)) throw new UsageError("no-file", "--draft-rules needs the name of a .pii.yaml file");
  // Somebody's work may be in it.
  if ((await identityOfFile(file)) !== undefined) {
    throw new UsageError("file-exists", `${file} is there already; name another file, or remove it first`);
  }
  const draft = { file, id: id ?? idByName(file) };
  checkPackId(draft.id);
  return draft;
}

/** `acme/calls` for `rules/Acme/calls.pii.yaml`. */
function idByName(file: string): string {
  const [vendor, resource] = [basename(dirname(resolve(file))), basename(file)].map(wordOf);
  if (vendor && resource) return `${vendor}/${resource}`;
  throw new UsageError("no-id", `the names of ${file} make no id: give --id VENDOR/RESOURCE`);
}

function wordOf(name: string): string {
  const [stem = ""] = name.toLowerCase().split(/(?:\.pii)?\.ya?ml$/);
  return stem.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
