/** Whether a choice of detectors (`detect`) leaves something that a run without it would find. */

/** Modes in which all is found that is found without them. A test holds them against what the option does. */
const AS_MUCH: readonly string[] = ["phone=possible", "person-name=context", "person-name=dictionary"];

export function findsLess(detect: string): boolean {
  return detect.split(",").some((word) => !AS_MUCH.includes(word.trim()));
}
