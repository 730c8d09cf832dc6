/**
 * What is invented for the categories that have a form of their own.
 *
 * The room `invented` makes people, addresses and numbers that are nobody's. It draws only from what a key decides, never by
 * chance, and lists only common words and numbers that plans reserve for fiction.
 */
import type { Draw } from "./draw.ts";
import { INVENTED, type Inventory, scriptOf } from "./names.ts";

/** Invents a value in place of `text`. */
export type Inventor = (text: string, draw: Draw, regions: readonly string[]) => string;

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];
const ADDRESS_LETTERS = 8;
const LARGEST_HOUSE = 200n;

/** RFC 5737: networks for documentation. */
const IPV4_NETWORKS = ["192.0.2", "198.51.100", "203.0.113"];

const of = (text: string, regions: readonly string[]): Inventory => INVENTED[scriptOf(text, regions)];

const firstName: Inventor = (text, draw, regions) => inCaseOf(text, draw.one(of(text, regions).first));
const lastName: Inventor = (text, draw, regions) => inCaseOf(text, draw.one(of(text, regions).last));

/** A full name; of one word in Latin letters, a first name. */
const fullName: Inventor = (text, draw, regions) => {
  const { first, last, between } = of(text, regions);
  const [given, family] = [draw.one(first), draw.one(last)];
  if (between === "") return /\s/.test(text) ? `${family} ${given}` : `${family}${given}`;
  return inCaseOf(text, /\s/.test(text) ? `${given}${between}${family}` : given);
};

/** RFC 2606 keeps example.org for this; the letters keep the addresses of two people apart. */
const email: Inventor = (_text, draw) => {
  const { first, last } = INVENTED.latin;
  const letters = Array.from({ length: ADDRESS_LETTERS }, () => draw.one(LETTERS)).join("");
  return `${draw.one(first)}.${draw.one(last)}.${letters}@example.org`.toLowerCase();
};

const house = (draw: Draw) => String(1n + draw.below(LARGEST_HOUSE));

const street: Inventor = (text, draw, regions) => {
  const { streets, between } = of(text, regions);
  return between === "" ? `${draw.one(streets)}${house(draw)}` : `${house(draw)} ${draw.one(streets)} Street`;
};
const city: Inventor = (text, draw, regions) => draw.one(of(text, regions).cities);
const state: Inventor = (text, draw, regions) => draw.one(of(text, regions).states);
const address: Inventor = (text, draw, regions) =>
  of(text, regions).between === ""
    ? `${state(text, draw, regions)}${city(text, draw, regions)}${street(text, draw, regions)}`
    : `${street(text, draw, regions)}, ${city(text, draw, regions)}`;

/** RFC 5737 and RFC 3849: addresses for documentation. */
const ipAddress: Inventor = (text, draw) => {
  if (!text.includes(":")) return `${draw.one(IPV4_NETWORKS)}.${draw.below(256n)}`;
  const groups = Array.from({ length: 6 }, () => (1n + draw.below(65_535n)).toString(16));
  return `2001:db8:${groups.join(":")}`;
};

/** The longest prefix of the category comes first. */
const INVENTORS: readonly (readonly [category: string, inventor: Inventor])[] = Object.freeze([
  ["user.name.first", firstName],
  ["user.name.last", lastName],
  ["user.name", fullName],
  ["user.contact.email", email],
  ["user.contact.address.city", city],
  ["user.contact.address.state", state],
  ["user.contact.address.street", street],
  ["user.contact.address", address],
  ["user.device.ip_address", ipAddress],
]);

/** Parts of an address for which nothing is invented: a postal code keeps its layout, a country is left to the label. */
const NOT_INVENTED = ["user.contact.address.postal_code", "user.contact.address.country"];

/** undefined where a category has no form of its own. */
export function inventorOf(category: string | null): Inventor | undefined {
  if (category === null || NOT_INVENTED.includes(category)) return undefined;
  return INVENTORS.find(([prefix]) => category === prefix || category.startsWith(`${prefix}.`))?.[1];
}

function inCaseOf(text: string, invented: string): string {
  if (text === text.toLowerCase()) return invented.toLowerCase();
  return text.length > 1 && text === text.toUpperCase() ? invented.toUpperCase() : invented;
}
