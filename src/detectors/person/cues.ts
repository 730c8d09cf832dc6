/** Words near which the names of people stand. */
import type { Cues } from "../cues/cue.ts";

export const personCues: Cues = Object.freeze({ names: [], leads: [], follows: [], common: [] });
