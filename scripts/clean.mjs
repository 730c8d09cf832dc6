// Removes what a build writes, so that no file of an earlier one is shipped.
import { rm } from "node:fs/promises";

await rm(new URL("../dist", import.meta.url), { recursive: true, force: true });
