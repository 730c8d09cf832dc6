/** Asks the system to show an address in the reader's browser. */
import { spawn } from "node:child_process";

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = Object.freeze({
  darwin: ["open"],
  // No shell: `start` is one of cmd's own words, and this is not.
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
});

/** Whether it could be asked. */
export function openInBrowser(address: string): Promise<boolean> {
  const [program = "", ...args] = OPENERS[process.platform] ?? ["xdg-open"];
  const child = spawn(program, [...args, address], { stdio: "ignore", detached: true });
  child.unref();
  return new Promise((resolve) => {
    child.once("spawn", () => resolve(true));
    child.once("error", () => resolve(false));
  });
}
