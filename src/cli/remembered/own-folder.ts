/** A folder of the user's own, for files that may be lost at any time. */
import { randomBytes } from "node:crypto";
import { constants, type Stats } from "node:fs";
import { lstat, mkdir, open, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";
import { systemCode } from "../../errors/system-error.ts";

const NAME = "scrubjay";

/** Past this, the oldest go. */
export const MOST_FILES = 200;
/** Ours, and those that a run which was killed had begun. */
const OUR_NAMES = /^[0-9a-f]{64}\.json(?:\.[0-9a-f]{12}\.tmp)?$/;

const GROUP_OR_OTHERS_WRITE = 0o022;
const OF_THE_USER_ALONE = { folder: 0o700, file: 0o600 };

/**
 * Where it is: in the user's folder for caches, as the XDG Base Directory Specification has it, by which a path that is not
 * absolute does not count.
 */
export function ownFolder(): string {
  const { XDG_CACHE_HOME: given = "" } = process.env;
  return join(isAbsolute(given) ? given : join(homedir(), ".cache"), NAME);
}

/** Without owners, as on Windows, nobody knows whose a file is. */
function isOwn({ uid }: Stats): boolean {
  return uid === process.geteuid?.();
}

/** What somebody else can write, or has, is not trusted: not even root's, so that all have one rule. */
function isSafe(stats: Stats): boolean {
  return isOwn(stats) && (stats.mode & GROUP_OR_OTHERS_WRITE) === 0;
}

/** The text of a file there; undefined where it cannot be trusted. @throws what the system says, as where there is none */
export async function readOwn(name: string): Promise<string | undefined> {
  const folder = ownFolder();
  return (await isSafeFolder(folder)) ? readSafe(join(folder, name)) : undefined;
}

async function isSafeFolder(folder: string): Promise<boolean> {
  const stats = await lstat(folder);
  return stats.isDirectory() && isSafe(stats);
}

/** What is looked at is what is read: the file is not opened twice, and no link is followed. */
async function readSafe(file: string): Promise<string | undefined> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stats = await handle.stat();
    return stats.isFile() && isSafe(stats) ? await handle.readFile("utf8") : undefined;
  } finally {
    await handle.close();
  }
}

/** Writes a file there, whole or not at all; not where the folder cannot be trusted. @throws what the system says */
export async function writeOwn(name: string, text: string): Promise<void> {
  const folder = ownFolder();
  await make(folder);
  if (!(await isSafeFolder(folder))) return;
  await replace(join(folder, name), text);
  await removeOldest(folder);
}

/**
 * Makes the folder, and the one for caches, but only inside of one of the user's own: root with the home of somebody else
 * would leave there what its owner can never use.
 */
async function make(folder: string): Promise<void> {
  for (const one of [dirname(folder), folder]) {
    if (!(await isThere(one)) && isOwn(await stat(dirname(one)))) {
      // Not with `recursive`: where none can be made, as in /proc, Node 20 never comes back from that.
      await mkdir(one, OF_THE_USER_ALONE.folder).catch(unlessThere);
    }
  }
}

/** Another run may have made it in between. */
function unlessThere(error: unknown): void {
  if (systemCode(error) !== "EEXIST") throw error;
}

async function isThere(folder: string): Promise<boolean> {
  try {
    await stat(folder);
    return true;
  } catch (error) {
    if (systemCode(error) === "ENOENT") return false;
    throw error;
  }
}

async function replace(file: string, text: string): Promise<void> {
  const begun = `${file}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    await writeFile(begun, text, { flag: "wx", mode: OF_THE_USER_ALONE.file });
    await rename(begun, file);
  } catch (error) {
    await rm(begun, { force: true });
    throw error;
  }
}

async function removeOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => OUR_NAMES.test(name));
  if (names.length <= MOST_FILES) return;
  const files = await Promise.all(names.map((name) => withTime(join(folder, name))));
  const newestFirst = files.sort((a, b) => b.time - a.time);
  await Promise.all(newestFirst.slice(MOST_FILES).map(({ file }) => rm(file, { force: true })));
}

/** Of a file that another run has just removed, the time does not matter. */
async function withTime(file: string): Promise<{ file: string; time: number }> {
  const stats = await lstat(file).catch(() => undefined);
  return { file, time: stats?.mtimeMs ?? 0 };
}
