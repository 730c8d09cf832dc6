// A core is used for one input after another. What it was made for stays: nodes, actions, keys, the sizes of a run, and the
// memory of its buffers; all else is as it was before the first byte, also after an error, or a throw out of the host.
import { resetBuffers } from "../memory/buffers";
import { resetHashes } from "../splices/hash";
import { clearNoted } from "../splices/noted";
import { resetMarks } from "../splices/marks";
import { resetPlace } from "../splices/place";
import { Records, resetRecords } from "../splices/records";
import { resetRemoval } from "../splices/removal";
import { resetRequests } from "../splices/requests";
import { resetSplices } from "../splices/splices";
import { resetFailure } from "../structure/failure";
import { resetStructure } from "../structure/structure";
import { resetTaken } from "./containers";
import { resetStops } from "../splices/stops";
import { resetText } from "../text/door";
import { resetLeads } from "./lead";
import { resetLongKeys } from "./long-keys";
import { resetLook } from "./look";
import { resetSteps } from "./steps";
import { resetTokens } from "./tokens";
import { resetUnits } from "./units";
import { resetValues, Values } from "./values";
import { keepVisits, resetVisits, restoreVisits } from "./visits";

export function reset(): void {
  resetPart();
  resetVisits();
  Kept.records = 0;
  Kept.tooLarge = 0;
  restoreCounts();
}

/** Of what has been counted, so much is right whatever comes. */
class Kept {
  static records: f64 = 0;
  static tooLarge: f64 = 0;
}

/** What has been counted so far stays, whatever becomes of the next part. */
export function keepCounts(): void {
  keepVisits();
  Kept.records = Records.count;
  Kept.tooLarge = Values.tooLarge;
}

/** What has been counted since then was of a part that comes to nothing. */
export function restoreCounts(): void {
  restoreVisits();
  Records.count = Kept.records;
  Values.tooLarge = Kept.tooLarge;
}

/** Another part of the input begins that stands by itself; what has been counted goes on. */
export function resetPart(): void {
  const records = Records.count;
  const tooLarge = Values.tooLarge;
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
  resetLeads();
  resetLongKeys();
  resetLook();
  resetSplices();
  resetRequests();
  resetHashes();
  clearNoted();
  resetText();
  resetStops();
  resetMarks();
  resetSteps();
  Records.count = records;
  Values.tooLarge = tooLarge;
}
