/** What transcripts put between the words of a number: remarks in brackets, and who speaks. */

/** First words of a remark: `[pause]`, `<silence>`, `(background noise)`. */
export const REMARKS = new Set(
  `pause pauses pausing silence silent crosstalk inaudible unintelligible unclear indiscernible noise background cough coughs coughing
  laughter laughs laughing sigh sighs breath breathing music beep beeps typing overlapping overlap static hold foreign sound`.split(
    /\s+/,
  ),
);

/** In front of a colon: the parties of a call. */
export const SPEAKERS = new Set(
  `agent caller customer client speaker rep representative operator advisor adviser user member patient guest host bot assistant
  kunde kundin anrufer mitarbeiter cliente agente appelant conseiller`.split(/\s+/),
);
