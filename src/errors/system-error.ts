/** What a message says of the error of a file system: nothing of the machine, and no path. */

/** The system's code of an error, e.g. ENOENT. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

/** `ENOENT: no such file or directory`; Node puts the call and the file after it. */
export function systemMessage(error: unknown): string {
  const [message] = (error instanceof Error && /^[A-Z0-9]+: [^,]+/.exec(error.message)) || [];
  return message ?? systemCode(error) ?? "unknown error";
}
