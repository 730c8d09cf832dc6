// A core is used for one input after another. What it was made for stays: nodes, actions, keys, the sizes of a run, and the
// memory of its buffers; all else is as it was before the first byte, also after an error, or a throw out of the host.
import { resetBuffers } from "../memory/buffers";
import { resetHashes } from "../splices/hash";
import { clearNoted } from "../splices/noted";
import { resetPlace } from "../splices/place";
import { resetRecords } from "../splices/records";
import { resetRemoval } from "../splices/removal";
import { resetRequests } from "../splices/requests";
import { resetSplices } from "../splices/splices";
import { resetFailure } from "../structure/failure";
import { resetStructure } from "../structure/structure";
import { resetTaken } from "./containers";
import { resetLongKeys } from "./long-keys";
import { resetLook } from "./look";
import { resetSteps } from "./steps";
import { resetTokens } from "./tokens";
import { resetUnits } from "./units";
import { resetValues } from "./values";
import { resetVisits } from "./visits";

export function reset(): void {
  resetBuffers();
  resetStructure();
  resetPlace();
  resetTokens();
  resetFailure();
  resetRecords();
  resetUnits();
  resetValues();
  resetTaken();
  resetRemoval();
  resetLongKeys();
  resetLook();
  resetSplices();
  resetRequests();
  resetHashes();
  clearNoted();
  resetVisits();
  resetSteps();
}
