/** By format, what stands around the documents of an input. */
import type { FormatName } from "../options/format.ts";
import { Documents } from "./documents.ts";
import type { MakeFraming } from "./framing.ts";
import { Patches } from "./patches.ts";

const documents: MakeFraming = (core, compiled) => new Documents(core, compiled);

export const FRAMINGS: Readonly<Record<FormatName, MakeFraming>> = Object.freeze({
  auto: documents,
  json: documents,
  ndjson: documents,
  patch: (core, compiled) => new Patches(core, compiled),
});
