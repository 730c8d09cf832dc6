import { expression } from "../../libraries/expression.ts";

// Marks belong to the letters they stand on; a lone surrogate or an unassigned character may be part of anything.
const meaningful = expression(String.raw`[\p{L}\p{N}\p{M}\p{Co}\p{Cs}\p{Cn}]`, "u");

const ASCII_SIZE = 128;
/** Most characters are among these, and then no expression need be asked. */
const ascii = Uint8Array.from({ length: ASCII_SIZE }, (_, code) =>
  Number(/[0-9A-Za-z]/.test(String.fromCharCode(code))),
);

/** Whether a character may be part of what an action has to hide. */
export function isMeaningful(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < ASCII_SIZE ? ascii[code] === 1 : meaningful().test(character);
}
