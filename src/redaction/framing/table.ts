/** By format, what stands around the documents of an input. */
import type { FormatName } from "../options/format.ts";
import { Documents } from "./documents.ts";
import { EventStream } from "./event-stream.ts";
import type { MakeFraming } from "./framing.ts";
import { Patches } from "./patches.ts";
import { Recognized } from "./recognized.ts";

const documents: MakeFraming = (core, compiled) => new Documents(core, compiled);

export const FRAMINGS: Readonly<Record<FormatName, MakeFraming>> = Object.freeze({
  auto: (core, compiled) => new Recognized(core, compiled),
  json: documents,
  ndjson: documents,
  sse: (core, compiled) => new EventStream(core, compiled),
  patch: (core, compiled) => new Patches(core, compiled),
});
