/** The detectors of one run: the built-in ones, then those of its rule files. */

import type { Detector, DetectorKind, DetectorSettings } from "../detectors/detector.ts";
import { customDetector, type DetectorSpec } from "../detectors/own/custom.ts";
import { compileDetectors, type TextDetectors } from "./detect.ts";

/** A rule file, as far as its detectors go. */
interface Pack {
  readonly id: string;
  readonly detectors?: readonly DetectorSpec[];
}

export interface RunDetectors {
  readonly kinds: readonly DetectorKind[];
  readonly packs: readonly Pack[];
  readonly settings: DetectorSettings;
}

export function detectorsOfRun({ kinds, packs, settings }: RunDetectors): TextDetectors {
  return compileDetectors(kinds, settings, packs.flatMap(ownDetectors));
}

/** Named as entries are, `vendor/resource/id`: files may use the same id, and none takes a built-in one's. */
function ownDetectors({ id, detectors = [] }: Pack): Detector[] {
  return detectors.map((spec) => customDetector({ ...spec, id: `${id}/${spec.id}` }));
}

/** What is found in a run, by the name that reports have for it. */
export function categoriesOf({ kinds, packs }: Omit<RunDetectors, "settings">): ReadonlyMap<string, string> {
  const own = packs.flatMap(({ id, detectors = [] }) => detectors.map((spec) => [`${id}/${spec.id}`, spec] as const));
  return new Map(
    [...kinds.map((kind) => [kind.id, kind] as const), ...own].map(([id, { category }]) => [id, category]),
  );
}
