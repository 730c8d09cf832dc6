/** Where Chromium is, for tests of what a browser does. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Debian's, or any that is on the path. */
export function chromiumPath(): string | undefined {
  const folders = ["/usr/bin", ...(process.env.PATH ?? "").split(delimiter)];
  const names = ["chromium", "chromium-browser", "google-chrome"];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((file) => existsSync(file));
}
