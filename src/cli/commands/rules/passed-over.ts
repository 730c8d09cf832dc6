/** `scrubjay rules diff` reads OLD although a run refuses it today, where what its entries do is known. */
import { counted } from "../../../errors/counted.ts";
import { printable } from "../../../errors/printable.ts";
import { say } from "../../messages.ts";

interface Earlier {
  readonly reviewed: { readonly passedOver?: number };
}

/** One line for all of OLD; none where nothing was passed over. */
export function warnOfPassedOver(name: string, earlier: readonly Earlier[]): void {
  const passedOver = earlier.reduce((sum, { reviewed }) => sum + (reviewed.passedOver ?? 0), 0);
  if (passedOver === 0) return;
  const all = `although it has ${counted(passedOver, "error")}`;
  say(`warning: OLD (${printable(name)}) is read ${all}, so that it can be compared: scrubjay rules check shows them`);
}
