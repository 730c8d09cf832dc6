/** Whether a name means a file, and whether two names mean one. */
import { type BigIntStats, fstat } from "node:fs";
import { lstat, readlink, realpath, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, sep } from "node:path";

/** By device and inode; undefined where both ends may well be the same: a terminal, /dev/null, a socket. */
export function identityOf(status: BigIntStats): string | undefined {
  const shared = status.isCharacterDevice() || status.isSocket();
  return shared ? undefined : `${status.dev}:${status.ino}`;
}

/** undefined also where there is no such file. */
export async function identityOfFile(file: string): Promise<string | undefined> {
  try {
    return identityOf(await stat(file, { bigint: true }));
  } catch {
    return undefined;
  }
}

/** As many links one after another as Linux follows. */
const MOST_LINKS = 40;

/** Where a file stands, or will: what is not there yet may be named by a link, and stand in a folder that is none yet. */
export function placeOf(name: string, links = { left: MOST_LINKS }): Promise<string> {
  return realpath(name).catch(() => placeOfMissing(name, links));
}

async function placeOfMissing(name: string, links: { left: number }): Promise<string> {
  const folder = dirname(name);
  if (folder === name) return name;
  const place = join(await placeOf(folder, links), basename(name));
  const to = await readlink(place).catch(() => undefined);
  // One count for all of them: links may lead in circles.
  if (to === undefined || links.left-- <= 0) return place;
  // Not `join`: a `..` after a link is that of the folder which the link leads to.
  return placeOf(isAbsolute(to) ? to : `${dirname(place)}${sep}${to}`, links);
}

export function isLink(name: string): Promise<boolean> {
  return lstat(name).then(
    (status) => status.isSymbolicLink(),
    () => false,
  );
}

export function exists(name: string): Promise<boolean> {
  return stat(name).then(
    () => true,
    () => false,
  );
}

export function statusOf(fd: number): Promise<BigIntStats> {
  return new Promise((resolve, reject) => {
    fstat(fd, { bigint: true }, (error, status) => (error === null ? resolve(status) : reject(error)));
  });
}
