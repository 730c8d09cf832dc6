/** What `npm run suites` was asked for; scripts/suites.mjs hands it on. */
export interface Asked {
  readonly parts: readonly string[];
  /** A folder of cases in place of the shared ones. */
  readonly folder?: string;
  /** A file of outcomes to compare with. */
  readonly against?: string;
  /** Where to write the outcomes. */
  readonly write?: string;
  /** Sentences in which names are marked. */
  readonly folder?: string;
  /** Whether docs/detectors.md gets the table. */
  readonly docs?: boolean;
}

const given = process.env.SCRUBJAY_MEASURE;

export const asked: Asked | undefined = given === undefined ? undefined : (JSON.parse(given) as Asked);
