/** Percent-encoded text, as URLs have it (RFC 3986, section 2.1). */
import { EVIDENCE } from "../../detectors/evidence.ts";
import { addBytes, writtenBytes } from "./bytes.ts";
import type { EncodedPart, Encoding } from "./encoding.ts";

const ROW = /(?:%[0-9A-Fa-f]{2})+/g;
/** All but RFC 3986, section 2.3, and what labels such as `[EMAIL]` and masks are made of. */
const WRITTEN_OTHERWISE = /[^0-9A-Za-z._~[\]*-]+/gu;

export const percent: Encoding = Object.freeze({
  needs: EVIDENCE.PERCENT,

  parts(text: string): readonly EncodedPart[] {
    const parts: EncodedPart[] = [];
    for (const { 0: row, index } of text.matchAll(ROW)) addBytes(row, index, parts);
    return parts;
  },

  written(text: string): string {
    return text.replace(WRITTEN_OTHERWISE, (part) => writtenBytes(part, "%"));
  },
});
