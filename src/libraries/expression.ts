/**
 * An expression that Node reads at its first use. As a literal it would be read twice when the file is loaded, also
 * inside of a function that is never called, and of one with many classes of Unicode that takes half a millisecond.
 */
export function expression(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source, flags);
    return made;
  };
}
