/**
 * Temporary files of outputs: their names say whose they are, so that a later run onto the same output finds what a killed
 * run has left. It may hold values, and nobody else would look for it.
 */
import { createHash, randomBytes } from "node:crypto";
import { readFileSync, readlinkSync, unlinkSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { systemCode } from "../../errors/system-error.ts";
import { say } from "../messages.ts";

const RANDOM_BYTES = 6;
const DIGITS = 8;
/** Of the output's name, which may be as long as a name can be, a digest; the place; the process; something random. */
const NAME = /^\.scrubjay-([0-9a-f]{8})-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{12}\.tmp$/;

/** A process, and where its number means something. */
export interface Owner {
  /** Of the machine since it was started, and of the numbers of its processes; undefined where that cannot be known. */
  readonly place: string | undefined;
  readonly pid: number;
}

export function temporaryFor(target: string, owner: Owner = thisProcess()): string {
  const parts = [digestOf(basename(target)), placeOf(owner), owner.pid, randomBytes(RANDOM_BYTES).toString("hex")];
  return join(dirname(target), `.scrubjay-${parts.join("-")}.tmp`);
}

/** Has `clearLeftovers` name only what is in the folder of `target` now. */
export async function lookForLeftovers(target: string): Promise<void> {
  await leftIn(dirname(target));
}

/** Names on stderr what earlier runs onto `target` have left, and removes what no process can be writing. */
export async function clearLeftovers(target: string, owner: Owner = thisProcess()): Promise<void> {
  const digest = digestOf(basename(target));
  for (const name of (await leftIn(dirname(target))).filter((left) => NAME.exec(left)?.[1] === digest)) {
    const file = join(dirname(target), name);
    if (!isDead(name, owner))
      say(`${file}: a run that still writes, or was killed, has left this; remove it if none runs`);
    else if (removed(file)) say(`${file}: a run that was killed had left this; it is removed`);
    else say(`${file}: a run that was killed has left this, and it cannot be removed`);
  }
}

/** Each folder is looked at once: a run may write many files to it. */
const looked = new Map<string, Promise<readonly string[]>>();

function leftIn(folder: string): Promise<readonly string[]> {
  const known = looked.get(folder);
  if (known !== undefined) return known;
  const names = readdir(folder).then(
    (all) => all.filter((name) => NAME.test(name)),
    () => [],
  );
  looked.set(folder, names);
  return names;
}

/** Only where the number means the same process: another machine, or a container, may use it for another one. */
function isDead(name: string, owner: Owner): boolean {
  const [, , place, pid] = NAME.exec(name) ?? [];
  if (owner.place === undefined || place !== placeOf(owner)) return false;
  try {
    // Signal 0 asks whether there is such a process.
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return systemCode(error) === "ESRCH";
  }
}

function removed(file: string): boolean {
  try {
    unlinkSync(file);
    return true;
  } catch (error) {
    return systemCode(error) === "ENOENT";
  }
}

function placeOf({ place }: Owner): string {
  return digestOf(place ?? "");
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, DIGITS);
}

let ownPlace: { readonly place: string | undefined } | undefined;

function thisProcess(): Owner {
  ownPlace ??= { place: placeHere() };
  return { ...ownPlace, pid: process.pid };
}

/** Linux alone says both: which start of which machine this is, and whose processes are counted here. */
function placeHere(): string | undefined {
  try {
    const start = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${start} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return undefined;
  }
}
