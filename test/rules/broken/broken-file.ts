/** A rule file with one defect, and the errors that it is refused with: `code line:column`. */
export type BrokenFile = readonly [name: string, text: string, errors: readonly string[]];
