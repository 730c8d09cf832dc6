/** The first version of the normalisation, for those whose hashes have to join with older ones: `hash: { normalization: 1 }`. */
import type { ActionContext } from "../action.ts";
import { EMAIL, isPhone } from "../keyed-context.ts";
import { foldDigits } from "./digits.ts";
import { E164, e164 } from "./e164.ts";

type Normalization = Pick<ActionContext, "category" | "regions" | "phones">;

/** Of addresses, white space around them goes, and case and width; of phone numbers, all but E.164. */
export function firstNormalization({ category, regions, phones }: Normalization): (text: string) => string {
  if (category === EMAIL) return (text) => text.trim().normalize("NFKC").toLowerCase();
  if (!isPhone(category)) return (text) => text;
  const sorted = [...regions].sort();
  return (text) => {
    if (E164.test(text)) return text;
    if (phones === undefined) throw new Error("phone numbers are normalised, and their metadata has not been loaded");
    return e164(foldDigits(text).trim(), sorted, phones) ?? text;
  };
}
