/** What changed in the fields file: by it a reviewer sees which documented fields no entry decides, and what the vendor says of them. */
import { counted } from "../../../errors/counted.ts";
import type { Field } from "../../fields.ts";
import type { ReviewedPack } from "../../reviewed-pack.ts";
import { type Change, changeOf, guardChange, wordingChange } from "../change.ts";

/** So many rows with the same change have a line each. */
const MOST_LINES = 5;

export function diffFields({ fields: was }: ReviewedPack, { fields: is }: ReviewedPack): Change[] {
  const texts = { before: was ? counted(was.length, "field") : null, after: is ? counted(is.length, "field") : null };
  // Where the whole file is new or gone, one line is enough.
  if (is === undefined) {
    return was === undefined ? [] : [guardChange(null, "fields file removed: no coverage can fall short now", texts)];
  }
  if (was === undefined) return [wordingChange(null, "fields file added", texts)];
  const shared = pathsOf(was).filter((path) => is.some((field) => field.path === path));
  return [
    ...was.filter(({ path }) => !shared.includes(path)).map((field) => rowChange(field, "removed")),
    ...is.filter(({ path }) => !shared.includes(path)).map((field) => rowChange(field, "added")),
    ...shared.flatMap((path) => typeChanges(at(was, path), at(is, path))),
    ...merged(shared.flatMap((path) => sayings(at(was, path), at(is, path)))),
  ];
}

function pathsOf(fields: readonly Field[]): string[] {
  return [...new Set(fields.map(({ path }) => path))];
}

function at(fields: readonly Field[], path: string): Field[] {
  return fields.filter((field) => field.path === path);
}

function rowChange({ path: place, type }: Field, what: "removed" | "added"): Change {
  if (what === "added") return { ...wordingChange(null, "documented field added", { after: type }), place };
  return { ...guardChange(null, "documented field removed", { before: type }), place };
}

/** One more type is one more shape; a type that goes, or becomes another, is a shape that nobody looks at any more. */
function typeChanges(was: readonly Field[], is: readonly Field[]): Change[] {
  const typesOf = (fields: readonly Field[]) => fields.map(({ type }) => type).sort();
  const [before, after] = [typesOf(was), typesOf(is)];
  if (before.join() === after.join()) return [];
  const texts = { before: before.join(", "), after: after.join(", ") };
  const isMore = before.every((type) => after.includes(type));
  const change = isMore ? wordingChange : guardChange;
  return [{ ...change(null, `type of the documented field`, texts), place: was[0]?.path ?? null }];
}

/** What the rows say: the vendor's own word on the field, where it is documented, and a note. */
function sayings(was: readonly Field[], is: readonly Field[]): Change[] {
  return is.flatMap((now) => {
    const old = was.find(({ type }) => type === now.type) ?? was[0];
    if (old === undefined) return [];
    const place = now.path;
    const [before, after] = [old.vendorDeclared, now.vendorDeclared];
    const texts = (one: string, other: string) => ({ before: one || null, after: other || null });
    return [
      ...(before === after ? [] : [{ ...declared(before, after), ...texts(before, after), place }]),
      ...(["source", "note"] as const).flatMap((key): Change[] => {
        if (old[key] === now[key]) return [];
        return [{ ...wordingChange(null, `${key} of the documented field`, texts(old[key], now[key])), place }];
      }),
    ];
  });
}

function declared(before: string, after: string): Change {
  if (before === "") return wordingChange(null, "what the vendor says of the field (vendor_declared), added");
  const how = after === "" ? "erased" : "changed";
  return guardChange(null, `what the vendor says of the field (vendor_declared), ${how}`);
}

/** Many rows with the same change share one line, which lists all of their places. */
function merged(changes: readonly Change[]): Change[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = JSON.stringify([change.what, change.before, change.after]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [change]);
    else group.push(change);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group;
    if (first === undefined || group.length <= MOST_LINES) return group;
    return [changeOf({ ...first, also: others.flatMap(({ place }) => place ?? []) })];
  });
}
