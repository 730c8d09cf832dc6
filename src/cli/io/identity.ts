/** Whether a name means a file, and whether two names mean one. */
import { type BigIntStats, fstat } from "node:fs";
import { stat } from "node:fs/promises";

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
