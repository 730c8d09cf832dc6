/** JSON that is the same text for the same data: names of members in order, no white space. */
export function canonicalJson(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) => (isObject(value) ? sortedMembers(value) : value));
}

/** A list whose order says nothing, as one that is the same for the same elements. */
export function inAnyOrder<Item>(items: readonly Item[]): Item[] {
  const texts = new Map(items.map((item) => [item, canonicalJson(item)]));
  return [...items].sort((a, b) => ((texts.get(a) as string) < (texts.get(b) as string) ? -1 : 1));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sortedMembers(value: object): object {
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  // Not by setting: `__proto__` would be no member.
  return Object.fromEntries(members);
}
