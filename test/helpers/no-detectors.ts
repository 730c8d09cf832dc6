/**
 * Imported for its effect by suites about rules: detectors look at every text that is scanned, and find nothing. What
 * real ones find is the matter of other suites.
 */
import { EVIDENCE } from "../../src/detectors/evidence.ts";
import { setLoadedDetectors } from "../../src/detectors/loaded.ts";

const id = "nothing";
const category = "user";
const find = () => [];

setLoadedDetectors([{ id, category, make: () => ({ id, category, needs: EVIDENCE.ANYTHING, find }) }]);
