/**
 * Lists of words of verify's own check for names.
 *
 * The room `lists` holds words, written for this check alone; nothing here decides, and nothing is taken from the tables of the detectors, which the check must be able to contradict.
 */

/** A function that gives the words as a set, which is made at its first use. */
export function listOf(text: string): () => ReadonlySet<string> {
  let made: ReadonlySet<string> | undefined;
  return () => {
    made ??= new Set(text.split(/\s+/).filter(Boolean));
    return made;
  };
}
