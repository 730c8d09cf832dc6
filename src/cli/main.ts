#!/usr/bin/env node
/** The bin. `--version` is answered before anything is imported that it does not need. */
import { VERSION } from "../report/version.ts";

const args = process.argv.slice(2);
// Older ones have no such function, and most of what follows would not load there.
const isOld = typeof process.getBuiltinModule !== "function";
if (isOld) {
  process.stderr.write(`scrubjay: it needs Node 20.19 or newer; this is Node ${process.versions.node}\n`);
  process.exitCode = 2;
} else if (args[0] === "--version") {
  try {
    // Not imported: the import would read every member of the module, and load Node's streams with that.
    process.getBuiltinModule("node:fs").writeSync(1, `${VERSION}\n`);
  } catch {
    // A closed pipe is success.
  }
} else {
  // An internal error, as run.ts has it, until the run has ended: one that nothing keeps alive, and that never ends, is no success.
  process.exitCode = 70;
  import("./run.ts").then(async ({ run }) => {
    process.exitCode = await run(args);
  });
}
