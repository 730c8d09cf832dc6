/** `scrubjay page`: the page that runs the product in a browser, served on this machine, or as a file. */
import { UsageError } from "../../errors/errors.ts";
import type { Arguments } from "../arguments/arguments.ts";
import { GROUP, shared } from "../arguments/options.ts";
import { EXIT } from "../failure.ts";
import { watchSignals } from "../io/interruption.ts";
import { writeText } from "../io/output-writer.ts";
import { writeAnswer } from "../io/write-answer.ts";
import { warn } from "../messages.ts";
import { openInBrowser } from "../served/opener.ts";
import { pageText } from "../served/page-file.ts";
import { serve } from "../served/served.ts";
import type { Command } from "./command.ts";

const MOST_PORT = 65_535;

export const page: Command = {
  name: "page",
  about:
    "shows in a browser what rules do to an export: before and after side by side, and nothing leaves this machine",
  words: "",
  count: { least: 0, most: 0 },
  options: [
    {
      name: "port",
      kind: "text",
      value: "N",
      otherwise: "any that is free",
      group: GROUP.PLACES,
      about: "port of 127.0.0.1 at which it is served",
      brief: "port of 127.0.0.1",
    },
    {
      name: "open",
      kind: "flag",
      group: GROUP.PLACES,
      about: "show it in the browser at once",
      brief: "show it in the browser at once",
    },
    shared("output", {
      value: "FILE",
      otherwise: "served until Ctrl+C",
      about: "write the page as one file, which a browser opens from disk, and serve nothing",
    }),
  ],
  examples: [
    "$0 page --open              # at an address of this machine, until Ctrl+C",
    "$0 page -o scrubjay.html    # one file, to be opened from disk",
  ],
  run,
};

/** @throws UsageError, FileError */
async function run({ text, flag }: Arguments): Promise<number> {
  const [output, port] = [text("output"), portOf(text("port"))];
  if (output !== undefined && (port !== undefined || flag("open"))) {
    throw new UsageError("not-served", "-o writes a file and serves nothing: it does not go with --port and --open");
  }
  const html = await pageText();
  watchSignals();
  if (output !== undefined) await writeAnswer(html, output);
  else await served(html, { port: port ?? 0, isOpened: flag("open") });
  return EXIT.DONE;
}

/** A signal is how it is meant to end. */
async function served(html: string, { port, isOpened }: { readonly port: number; readonly isOpened: boolean }) {
  const { address, ended } = await serve(html, port);
  await writeText(`Page at ${address} (Ctrl+C ends it)\n`);
  if (isOpened && !(await openInBrowser(address))) warn("no browser could be opened: open the address yourself", false);
  await ended;
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[0-9]{1,5}$/.test(text) && Number(text) <= MOST_PORT) return Number(text);
  throw new UsageError("bad-number", `--port: expected a whole number, up to ${MOST_PORT}, not "${text}"`);
}
