/** The rows of a rule file, put together as people sign them: by entry, by whose data it is and of which category, by reason. */
import type { ShownRow } from "../../review/show.ts";
import type { ShownEntry } from "../../review/shown-entry.ts";

/** An entry with all places that it decides. */
export interface EntryGroup {
  readonly entry: ShownEntry;
  /** Any of its rows: what happens is the same in all. */
  readonly row: ShownRow;
  readonly places: readonly ShownPlace[];
}

export interface ShownPlace {
  readonly path: string;
  /** Empty for all cases. */
  readonly when: readonly string[];
}

export function byEntry(rows: readonly ShownRow[]): EntryGroup[] {
  const groups = new Map<string, { entry: ShownEntry; row: ShownRow; places: Map<string, ShownPlace> }>();
  for (const row of rows) {
    const { entry, path, when } = row;
    if (entry === null) continue;
    const group = groups.get(entry.id) ?? { entry, row, places: new Map() };
    // A field that is documented with two types is one place.
    group.places.set(JSON.stringify([path, when]), { path, when });
    groups.set(entry.id, group);
  }
  return [...groups.values()].map(({ places, ...group }) => ({ ...group, places: [...places.values()] }));
}

/** In the order of the keys. */
export function groupedBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): (readonly [key: string, items: readonly Item[]])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
