/** Paths of rule files, cut into segments as they are written. It is no parser: it knows what the shipped packs write. */

/** `$`, then a text for each segment. */
export function segmentsOf(path: string): string[] {
  const found = ["$"];
  let at = 1;
  while (at < path.length) {
    const end = path[at] === "[" ? closing(path, at) : nameEnd(path, at);
    found.push(path.slice(at, end));
    at = end;
  }
  return found;
}

function nameEnd(path: string, at: number): number {
  const rest = /^\.\.?(?:\*|[^.[\]]*)/.exec(path.slice(at))?.[0] ?? "";
  const end = at + rest.length;
  return rest === ".." ? closing(path, end) : end;
}

function closing(path: string, from: number): number {
  let quote: string | undefined;
  let depth = 0;
  for (let at = from; at < path.length; at++) {
    const character = path[at] as string;
    if (quote !== undefined) {
      if (character === "\\") at++;
      else if (character === quote) quote = undefined;
    } else if (character === "'" || character === '"') quote = character;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at + 1;
  }
  return path.length;
}

/** The names that a segment lists; none where it is of another kind. */
export function namesIn(segment: string): string[] {
  if (/^\.[^.*]/.test(segment)) return [segment.slice(1)];
  if (!/^\[\s*['"]/.test(segment)) return [];
  return [...segment.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)].map(([, one, two]) => one ?? two ?? "");
}

export function namesText(names: readonly string[]): string {
  return `[${names.map((name) => `'${name}'`).join(", ")}]`;
}

/** The inside of `[?…]`; undefined of another segment. */
export function filterIn(segment: string): string | undefined {
  return /^\[\?([\s\S]*)\]$/.exec(segment)?.[1];
}

/** What a filter compares a member with: `@.name == 'x'`. */
export function comparisons(filter: string): { member: string; operator: string; literal: string }[] {
  return [...filter.matchAll(/@\.([A-Za-z_]+) (==|!=) '([^']*)'/g)].map(([, member, operator, literal]) => ({
    member: member as string,
    operator: operator as string,
    literal: literal as string,
  }));
}

/** Puts other segments in the place of the one at `index`. */
export function replaced(path: string, index: number, ...others: readonly string[]): string {
  const segments = segmentsOf(path);
  segments.splice(index, 1, ...others);
  return segments.join("");
}

/** The indices of segments of which `fits` holds. */
export function indicesOf(path: string, fits: (segment: string) => boolean): number[] {
  return segmentsOf(path).flatMap((segment, i) => (i > 0 && fits(segment) ? [i] : []));
}
