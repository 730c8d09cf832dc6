import { isIPv4, isIPv6 } from "node:net";
import fc from "fast-check";
import type { SlowAction } from "../action.ts";
import { monthOf, yearOf } from "../forms/dates.ts";

type To = { readonly to?: string | number };

export const action: SlowAction = {
  strength: 30,
  makesLabels: true,
  options: fc.constantFrom("year", "month", "/24", "/48", 1, 3, 6).map((to) => ({ to })),
  cases: [
    { options: { to: "month" }, category: "user", before: "2026-03-17", after: "2026-03" },
    { options: { to: "year" }, category: "user", before: "2026-03-17", after: "2026" },
    {
      options: { to: "/24" },
      category: "user",
      before: ["192.0.2.17", "2001:db8::5"],
      after: ["192.0.2.0", "2001:db8::"],
    },
    { options: { to: 3 }, category: "user", before: ["90210", 90210, "90"], after: ["902", 90200, "[USER]"] },
  ],
  text: (text, options, { label }) => truncated(text.trim(), options) ?? label,
  number: (text, options) => Number(truncatedNumber(text, options) ?? 0),
};

function truncated(text: string, { to }: To): string | undefined {
  if (to === "year") return yearOf(text);
  if (to === "month") return monthOf(text);
  if (typeof to === "string") return networkOf(text);
  const characters = [...text];
  return characters.length > (to as number) ? characters.slice(0, to).join("").trimEnd() || undefined : undefined;
}

/** `year` or `month` of a stamp or a basic date; so many first digits of a whole number. */
function truncatedNumber(text: string, { to }: To): string | undefined {
  if (to === "year") return /^\d+$/.test(text) ? yearOf(text) : undefined;
  if (to === "month") return /^\d+$/.test(text) ? monthOf(text) : undefined;
  if (typeof to === "string") return undefined;
  const count = to as number;
  const [, sign, digits] = /^(-?)([1-9]\d*)$/.exec(text) ?? [];
  if (digits === undefined || digits.length <= count || /^0*$/.test(digits.slice(count))) return undefined;
  return `${sign}${digits.slice(0, count)}${"0".repeat(digits.length - count)}`;
}

/** /24 of IPv4, /48 of IPv6. */
function networkOf(text: string): string | undefined {
  if (isIPv4(text)) return text.replace(/\d+$/, "0");
  if (!isIPv6(text) || text.includes("%") || text.includes(".")) return undefined;
  const [head = "", tail] = text.split("::");
  const [front, back] = [head, tail ?? ""].map((part) => part.split(":").filter(Boolean)) as [string[], string[]];
  const groups = [...front, ...Array<string>(8 - front.length - back.length).fill("0"), ...back].slice(0, 3);
  const written = groups.map((group) => group.toLowerCase().replace(/^0+(?=.)/, "")).join(":");
  return `${written.replace(/(^|:)0(:0)*$/, "")}::`;
}
