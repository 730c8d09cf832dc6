/** Names and words (scripts/build-names.mjs) from the file beside the code; undefined where there is none, as in browsers. */
import { textOfFile } from "../from-file.ts";

export const namesText = (): string | undefined => textOfFile("names.txt");
