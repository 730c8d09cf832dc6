import type { Cues } from "../cues/cue.ts";
export const spokenCues: Cues = {};
