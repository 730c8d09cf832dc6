/** Imported for its effect: makes the phone metadata ready for the keyed actions of every run of the process. */
import { setLoadedPhones } from "./loaded.ts";
import { loadPhoneParser } from "./phone-parser.ts";

setLoadedPhones(await loadPhoneParser());
