/**
 * Numbers and addresses of e-mail as they are said, as transcripts have them: `two oh two, triple five`, `ana dot example at
 * example dot com`.
 *
 * The room `spoken` turns words into what would be written, and asks others what that is. Nothing here is taken for a number
 * because of one word: a run of seven digits, a word in front or a plan says so.
 */
import type { DetectorKind } from "../detector.ts";
import { EVIDENCE } from "../evidence.ts";
import { spokenCues } from "./cues.ts";
import { saidEmails } from "./email.ts";
import { MEANINGS, PHONE } from "./meaning.ts";
import { numberFinder } from "./number.ts";

export { spokenCues };

export const spokenNumber: DetectorKind = Object.freeze({
  id: "spoken-number",
  category: PHONE,
  also: MEANINGS,
  make: (settings) => {
    const find = numberFinder(settings);
    return {
      id: "spoken-number",
      category: PHONE,
      needs: EVIDENCE.SPOKEN,
      cues: [spokenCues],
      leavesIds: true,
      find: (text, _evidence, named = 0) => find(text, named),
    };
  },
} satisfies DetectorKind);

const EMAIL = "user.contact.email";

export const spokenEmail: DetectorKind = Object.freeze({
  id: "spoken-email",
  category: EMAIL,
  make: () => ({
    id: "spoken-email",
    category: EMAIL,
    needs: EVIDENCE.SPOKEN,
    cues: [spokenCues],
    find: saidEmails,
  }),
} satisfies DetectorKind);
