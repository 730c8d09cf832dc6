const PAUSE_MS = 2;

/** A little time for the other end of a descriptor that does not block (EAGAIN). */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PAUSE_MS);
  });
}
