/** `scrubjay rules approve`: writes into a rule file who approved it. */

import { chmod, readFile, realpath, stat, writeFile } from "node:fs/promises";
import { basename, join, sep } from "node:path";
import { UsageError } from "../../../errors/errors.ts";
import { printable } from "../../../errors/printable.ts";
import { type ApprovedBy, approvedText } from "../../../review/approve.ts";
import { yearAfter } from "../../../review/draft/new-file.ts";
import { isDate, lastDay, MOST_YEARS } from "../../../rules/check/dates.ts";
import { fieldsFileOf, readIfThere, sampleFileOf } from "../../../rules/load.ts";
import { approvalText } from "../../../rules/packs/approval-text.ts";
import { shippedRoot } from "../../../rules/shipped.ts";
import type { Arguments } from "../../arguments/arguments.ts";
import { GROUP, shared } from "../../arguments/options.ts";
import { FileError, failing } from "../../failure.ts";
import { identityOfFile } from "../../io/identity.ts";
import { watchSignals } from "../../io/interruption.ts";
import { makeFolders } from "../../io/make-folders.ts";
import { saveText } from "../../io/write-answer.ts";
import type { Command } from "../command.ts";
import { type Answer, answering, exitOf } from "./answer.ts";
import { exactly, QUESTION } from "./options.ts";
import { type GoodPack, readOnePack } from "./read-packs.ts";

export const approve: Command = {
  name: "rules approve",
  words: "PACK|FILE",
  count: exactly(1),
  brief: "writes into a rule file who approved it",
  about: "writes into a rule file who approved it, with a digest of what was approved",
  options: [
    {
      name: "by",
      kind: "text",
      brief: "who examined the file and approves it",
      value: "NAME",
      group: QUESTION,
      about: "who examined the file and approves it",
    },
    {
      name: "until",
      kind: "text",
      brief: "the last day on which that holds; else a year",
      value: "DATE",
      otherwise: "a year from today",
      group: QUESTION,
      about: "the last day on which that holds",
    },
    shared("output", {
      value: "DIR",
      brief: "folder for a copy; else the file itself",
      otherwise: "the file itself",
      group: GROUP.SHOWN,
      about: "folder for a copy with its fields file and sample; a pack that comes with scrubjay needs it",
    }),
  ],
  examples: [
    '$0 rules approve acme/sessions.pii.yaml --by "Ana Example, DPO"',
    '$0 rules approve kore-ai/call-details --by "Ana Example, DPO" --until 2027-06-30 -o ./our-rules',
  ],
  run: answering(find),
};

/** Changes a file where it is, or writes a copy; a shipped pack is never changed. */
async function find({ words, text }: Arguments): Promise<Answer> {
  const approved = approvedBy(text("by"), text("until"));
  const folder = text("output");
  if (folder === "-") throw new UsageError("no-folder", "rules approve -o takes a folder");
  const found = await readOnePack(words[0] ?? "", { asShipped: true });
  const { pack } = found.reviewed;
  if (found.source.path === undefined) {
    throw new UsageError(
      "bad-git-name",
      `${printable(found.file)}: an approval is written into a file on the disk: name that`,
    );
  }
  if (folder === undefined && (await isInstalled(found))) {
    throw new UsageError("no-folder", `${pack.id} comes with scrubjay and stays as it is: give -o DIR for your copy`);
  }
  const content = approvedText(found.reviewed, approved, found.fieldsBytes);
  watchSignals();
  const written = folder === undefined ? await inPlace(found, content) : await copied(found, content, folder);
  const approval = approvalText({ state: "approved", shipped: false, ...approved });
  const answer = `${pack.id} ${pack.version}: ${approval}\nwritten to ${printable(written)}\n`;
  return { text: answer, exit: exitOf(true), inputs: found.inputs, isSaved: true };
}

/** Also where it is named by its path. */
async function isInstalled({ inputs: [path = ""] }: GoodPack): Promise<boolean> {
  return (await realpath(path)).startsWith(`${await realpath(await shippedRoot())}${sep}`);
}

function approvedBy(by: string | undefined, until: string | undefined): ApprovedBy {
  const date = new Date().toISOString().slice(0, 10);
  if (by === undefined || by.trim() === "")
    throw new UsageError("no-reviewer", "rules approve needs --by NAME: who approves");
  if (by !== printable(by)) throw new UsageError("no-reviewer", "--by: a name has no characters that cannot be seen");
  if (until !== undefined && !isDate(until)) throw new UsageError("wrong-date", "--until is a date, as in 2027-08-01");
  if (until !== undefined && until < date) throw new UsageError("wrong-date", "--until: this day has passed");
  if (until !== undefined && until > lastDay(date)) {
    const most = `an approval holds for ${MOST_YEARS} years at most, today until ${lastDay(date)}`;
    throw new UsageError("wrong-date", `--until: ${most}`);
  }
  return { by: by.trim(), date, until: until ?? yearAfter(date) };
}

async function inPlace({ file, inputs, reviewed }: GoodPack, content: string): Promise<string> {
  const [path = file] = inputs;
  const { mode } = await stat(path);
  const before = await readFile(path, "utf8");
  const mark = before.startsWith("\uFEFF") ? "\uFEFF" : "";
  if (before !== mark + reviewed.text) throw new FileError(`${file}: changed while it was read`);
  await saveText(path, mark + content);
  await chmod(path, mode);
  return file;
}

/** The rule file comes last: without its fields file it is not what was approved. */
async function copied({ inputs, fieldsBytes }: GoodPack, content: string, folder: string): Promise<string> {
  const [path = ""] = inputs;
  const sampleFile = sampleFileOf(path);
  const beside = [
    [fieldsFileOf(path), fieldsBytes],
    [sampleFile, await readIfThere(sampleFile)],
  ] as const;
  const there = (file: string) => join(folder, basename(file));
  const files = beside.flatMap(([file, bytes]) => (bytes === undefined ? [] : [{ file: there(file), bytes }]));
  for (const file of [...files.map((one) => one.file), there(fieldsFileOf(path)), there(path)]) await checkNew(file);
  await makeFolders(folder).catch(failing(folder, "cannot be written"));
  for (const { file, bytes } of files) {
    await writeFile(file, bytes, { flag: "wx" }).catch(failing(file, "cannot be written"));
  }
  await saveText(there(path), content);
  return there(path);
}

/** Somebody's work may be in it. */
async function checkNew(file: string): Promise<void> {
  if ((await identityOfFile(file)) === undefined) return;
  throw new UsageError("file-exists", `${file} is there already: approve it there, or name another folder`);
}
