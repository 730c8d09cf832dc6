/** The first letter of codes, and then the second one of each. */
const BY_LETTER = [
  "ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRSTUWY",
  "HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA",
  "REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS YET ZAMW",
];

/** The 249 officially assigned codes of ISO 3166-1 alpha-2. "UK" and "EU" are reserved, not assigned. */
export const REGIONS: readonly string[] = Object.freeze(
  BY_LETTER.flatMap((line) => line.split(" ")).flatMap(([first = "", ...others]) =>
    others.map((other) => first + other),
  ),
);

/** What is often written instead of a region's code. */
const WRITTEN_FOR: Readonly<Record<string, string>> = Object.freeze({ UK: "GB", EL: "GR" });

/** The code that is meant by a wrong one, where there is no doubt. */
export function regionMeant(word: string): string | undefined {
  const upper = word.toUpperCase();
  if (REGIONS.includes(upper)) return upper;
  return Object.hasOwn(WRITTEN_FOR, upper) ? WRITTEN_FOR[upper] : undefined;
}
