/** The ways in which a number is written, by what the plan of its region says and by what people make of it. */
import type { PhoneNumber } from "libphonenumber-js/max";

/** Prefixes that plans have given up and people have not, and those of carriers: no plan says them. */
const OLD: Readonly<Record<string, readonly string[]>> = {
  MX: ["01 ", "044 ", "045 ", "+52 1 "],
  BR: ["0 15 ", "0xx"],
};

export interface Written {
  readonly form: string;
  readonly text: string;
}

/** Once each: where two forms are the same text, the first one has it. */
export function formsOf(number: PhoneNumber): Written[] {
  const national = number.formatNational();
  const digits = national.replace(/[^0-9]/g, "");
  const { nationalNumber, countryCallingCode: code } = number;
  const forms: Written[] = [
    { form: "+, grouped", text: number.formatInternational() },
    { form: "+, bare", text: number.number },
    { form: "00", text: `00${code} ${nationalNumber}` },
    { form: "code without +", text: number.formatInternational().slice(1) },
    { form: "national", text: national },
    { form: "national, bare", text: digits },
    { form: "national, spaces", text: national.replace(/[^0-9]+/g, " ").trim() },
    { form: "national, dashes", text: joined(national, "-") },
    { form: "national, dots", text: joined(national, ".") },
    { form: "without trunk, bare", text: nationalNumber },
  ];
  for (const prefix of OLD[number.country ?? ""] ?? []) {
    forms.push({ form: `old prefix ${prefix.trim()}`, text: prefix + nationalNumber });
  }
  return forms.filter(({ text }, i) => forms.findIndex((other) => other.text === text) === i);
}

function joined(national: string, separator: string): string {
  return national
    .replace(/[^0-9]+/g, " ")
    .trim()
    .replace(/ /g, separator);
}
