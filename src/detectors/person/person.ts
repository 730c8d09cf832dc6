/**
 * Names of people that the words around them give away: greetings, introductions, honorifics, signatures, labels.
 *
 * The room `person` looks for cues first, and reads names only beside them. Nothing here is a name for its form alone, and no list of
 * names is loaded but for runs that ask for one.
 */
import type { Detector, DetectorKind, DetectorSettings } from "../detector.ts";
import { EVIDENCE } from "../evidence.ts";
import { namesOfAsia } from "./asia/asia.ts";
import { asianCues } from "./asia/cues.ts";
import { personCues } from "./cues.ts";
import { namesOfEurope } from "./europe/europe.ts";
import { united } from "./united.ts";

const id = "person-name";
const category = "user.name";

const byContext: Detector = {
  id,
  category,
  needs: EVIDENCE.NAMES,
  cues: [personCues, asianCues],
  find: united([namesOfEurope, namesOfAsia]),
};

export const personName: DetectorKind = Object.freeze({ id, category, make });

function make({ names = "context" }: DetectorSettings): Detector | undefined {
  return names === "off" ? undefined : byContext;
}
