/** Steps of JSON Pointers (RFC 6901), as they stand in a JSON string. */

/** The step to a member; a lone surrogate of its name stands as an escape. */
export function stepTo(name: string): string {
  const token = name.replaceAll("~", "~0").replaceAll("/", "~1");
  return `/${JSON.stringify(token).slice(1, -1)}`;
}
