/** Changes after which nothing is redacted less, by kind. */
import { STRONGER } from "./harmless/stronger.ts";
import { WRITING } from "./harmless/writing.ts";

export const HARMLESS = { ...WRITING, ...STRONGER };

/** What tries to hide a weakening: it touches no entry. */
export const NOISE = WRITING;
