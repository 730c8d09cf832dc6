/**
 * Which of the files of a user a run has read: other machines, and other folders to be in, have longer or shorter names for them. Two
 * names may mean one file if the one ends in the other, folder by folder; names of which each has a folder that the other one has not
 * mean two files, however alike these are.
 */

interface Named {
  readonly name: string;
}

/** The file, or why it is none. */
export function fileMeant<File extends Named>(name: string, files: readonly File[]): File | string {
  const exact = files.find((file) => file.name === name);
  if (exact !== undefined) return exact;
  const steps = stepsOf(name);
  const alike = files.map((file) => ({ file, length: commonEnd(stepsOf(file.name), steps) }));
  const ending = alike.filter(({ file, length }) => length === Math.min(stepsOf(file.name).length, steps.length));
  const most = Math.max(0, ...ending.map(({ length }) => length));
  const [first, second] = ending.filter(({ length }) => length === most);
  if (first === undefined) return "is none of the files of --of";
  if (second !== undefined) return `may be ${first.file.name} or ${second.file.name}; run it by a longer name`;
  return first.file;
}

function stepsOf(name: string): string[] {
  return name.split(/[\\/]+/).filter((step) => step !== "" && step !== ".");
}

/** How many steps are the same, from the last one on. */
function commonEnd(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length);
  for (let i = 1; i <= most; i++) if (a.at(-i) !== b.at(-i)) return i - 1;
  return most;
}
