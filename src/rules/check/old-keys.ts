/** Keys of earlier versions of the format: they are still read, and a warning says what to write instead. */
import type { Checking } from "../file/checking.ts";
import type { MapNode } from "../file/tree.ts";

/** Warns of keys at the top of a file that have no effect any more, or have another name now. */
export function checkOldKeys({ members }: MapNode, { problems }: Checking): void {
  const named = (name: string) => members.find(({ key }) => key === name);
  const [status, old, regions] = [named("status"), named("phone_regions"), named("regions")];
  if (status !== undefined) {
    const message =
      '"status" at the top of a file has no effect any more: the file is a draft until "reviewed" says who approved it';
    problems.wanted("ignored-key", status.keyStart, message, "remove the line");
  }
  if (old === undefined) return;
  if (regions === undefined) {
    problems.wanted("old-name", old.keyStart, '"phone_regions" is the old name of "regions"', "regions: …");
  } else {
    const { line } = problems.position(regions.keyStart);
    const message = `"phone_regions" is the old name of "regions", which already stands in line ${line}`;
    problems.error("duplicate-key", old.keyStart, message, "remove one of them");
  }
}
