/** What a glob stands for: files that the user meant, and folders, which are read whole. */
import { FileError } from "../../failure.ts";
import { type Input, type Inputs, joined, type Meant } from "../input.ts";
import { inputMatched } from "./folder.ts";
import { belowGlob, expandGlob } from "./glob.ts";
import { withSlashes } from "./pattern.ts";

/** @throws FileError where nothing matches; UsageError `bad-glob` */
export async function inputsMatched(given: string, meant: Meant): Promise<Inputs> {
  const glob = withSlashes(given);
  const { names, notRead } = await expandGlob(glob);
  if (names.length + notRead.length === 0) throw new FileError(`${given}: no file matches`);
  const found: Inputs[] = [];
  for (const name of names) found.push(mirrored(await inputMatched(name, meant), belowGlob(glob, name)));
  return joined([...found, { inputs: [], notRead, skipped: 0 }]);
}

/** `below`: where what was matched stands below the glob's fixed part. */
function mirrored(found: Inputs, below: string | undefined): Inputs {
  const place = (input: Input) => [below, input.below].filter((part) => part !== undefined && part !== "").join("/");
  if (below === undefined) return found;
  return { ...found, inputs: found.inputs.map((input) => ({ ...input, below: place(input) })) };
}
