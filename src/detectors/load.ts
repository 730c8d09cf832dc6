/** Imported for its effect: makes the detectors ready for every run of the process. */
import { setLoadedDetectors } from "./loaded.ts";
import { DETECTORS } from "./table.ts";

setLoadedDetectors(DETECTORS);
