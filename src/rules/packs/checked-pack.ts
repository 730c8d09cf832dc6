/**
 * A shipped pack as the build checked it, beside the YAML that it was made from: read without the parsers, in a millisecond.
 * Its digest covers both, so that a run never takes rules that nobody can read in the YAML.
 *
 * The room `packs` says which rules may be trusted: shipped, approved, or handed in as plain data. It may not parse rule files, and
 * takes nothing whose shape or digest is wrong.
 */
import { RuleError } from "../../errors/errors.ts";
import type { RulePack } from "../model.ts";
import { rightPack } from "./given.ts";
import { sha256Of } from "./sha256.ts";

/** Rises when the shape of `RulePack` changes, so that a file of another version is not read. */
const VERSION = "2";
const VERSION_IN = /^\{"format":"checked-rules\/(\d+)",/;
const SHA256_IN = /^\{[^{}]*?,"sha256":"([0-9a-f]{64})",/;
const PACK_KEY = ',"pack":';

export interface CheckedPack {
  /** SHA-256 of the rule file's bytes, hexadecimal. */
  readonly sha256: string;
  readonly pack: RulePack;
}

/** The text of the checked file, which is read only if it is byte for byte as written here. */
export function renderChecked({ sha256, pack }: CheckedPack): string {
  return textOf(sha256, JSON.stringify(pack));
}

function textOf(sha256: string, pack: string): string {
  const digest = sha256Of(`${sha256}\n${pack}`);
  return `{"format":"checked-rules/${VERSION}","sha256":"${sha256}","digest":"${digest}"${PACK_KEY}${pack}}\n`;
}

/**
 * The pack, frozen; undefined where the text is of another version, or was made from another rule file.
 *
 * @param file what the error calls the checked file.
 * @throws RuleError `changed-pack` where the text is not what a build wrote.
 */
export function readChecked(text: string, sha256: string, file: string): RulePack | undefined {
  const [, version] = VERSION_IN.exec(text) ?? [];
  if (version !== undefined && version !== VERSION) return undefined;
  const [, madeOf = ""] = SHA256_IN.exec(text) ?? [];
  const pack = text.slice(text.indexOf(PACK_KEY) + PACK_KEY.length, -"}\n".length);
  if (text !== textOf(madeOf, pack)) throw changedPack(file);
  return madeOf === sha256 ? rightPack(JSON.parse(pack)) : undefined;
}

/** What is installed is not what was built: by damage, or on purpose. In doubt nothing runs. */
function changedPack(file: string): RuleError {
  return new RuleError("changed-pack", `${file} ${CHANGED}; ${MEND}`);
}

/** What messages say of a checked file. */
export const CHANGED = "is not what the build made of the rule file beside it: it was changed, or is damaged";
export const MEND = "install scrubjay again (in its repository: npm run build)";
