/** Codes for terminals (ECMA-48): colours stand in the midst of what is logged. */
const ESCAPE = "\u001b";
const BELL = "\u0007";
const [CONTROL, SYSTEM, STRING_END] = ["\u009b", "\u009d", "\u009c"];

/** As shells and C write the escape. */
const WRITTEN = "\\\\(?:033|e)\\[";
const COLOURS = `(?:${ESCAPE}\\[|${CONTROL}|${WRITTEN})[0-?]{0,64}[ -/]{0,4}[@-~]`;
const TITLES = `(?:${ESCAPE}\\]|${SYSTEM})[^${BELL}${ESCAPE}${STRING_END}]{0,4096}(?:${BELL}|${ESCAPE}\\\\|${STRING_END})`;
const OTHERS = `${ESCAPE}(?:[()][0-9A-B]|[=>78cM])`;

const CODE = new RegExp(`${COLOURS}|${TITLES}|${OTHERS}`, "g");
const BEGINS = new RegExp(`[${ESCAPE}${CONTROL}${SYSTEM}]|${WRITTEN}`);

export function ansi(text: string): string {
  return BEGINS.test(text) ? text.replace(CODE, "") : text;
}
