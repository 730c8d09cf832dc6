/** Where the fields of the core's structures stand, in bytes, and its numbers for things; as in core/nodes.ts. */

export const NODE = Object.freeze({
  ACTION: 0,
  FLAGS: 4,
  NAMES: 8,
  OTHER: 12,
  ELEMENT: 16,
  INDEXED: 20,
  RUN: 24,
  WATCHES: 32,
  VARIANTS: 36,
  COUNT: 32,
  CHANGED: 40,
  NAME: 56,
  NAME_SIZE: 60,
  SIZE: 64,
});

export const FLAG = Object.freeze({
  RECORD: 1,
  MAY_REMOVE: 2,
  REMOVE: 4,
  NULL: 8,
  WATCHED: 16,
  JUDGED: 32,
  KEYS: 64,
  CLOSED: 128,
  EXAMINED_KEY: 256,
  SCANNED_KEY: 512,
  TELLS: 1024,
});

export const ACTION = Object.freeze({
  STRING: 0,
  NUMBER: 8,
  BOOLEAN: 16,
  OVERSIZE_STRING: 24,
  OVERSIZE_NUMBER: 32,
  NEEDS: 40,
  PADS: 44,
  HASHED_AS: 48,
  KEPT: 52,
  PART: 56,
  SIZE: 60,
});

/** What values have to do with others of their record: bits; as in core/nodes.ts. */
export const PART = Object.freeze({ NOTED: 1, WAITS: 2, SEEKS: 4 });

/** What the core says beside the evidence of a string: nothing (0), or these bits; as in core/evidence.ts. */
export const SEEN = Object.freeze({
  /** The evidence is all there is to say: nobody has to look again. By itself: detectors find nothing. */
  TOLD: 1 << 16,
  /** Beside TOLD: folding leaves the text as it is. */
  UNFOLDED: 1 << 17,
});

/** What text of a value is hashed; as in core/hash.ts. */
export const HASHED_AS = Object.freeze({ exact: 0, address: 1, e164: 2 });

export const WATCH = Object.freeze({ FACTOR: 0, BIT: 4, LITERALS: 8, SIZE: 12 });

export const SPLICE = Object.freeze({ START: 0, END: 4, TEXT: 8, TEXT_SIZE: 12, SIZE: 16 });

export const REQUEST = Object.freeze({
  SPLICE: 0,
  NODE: 4,
  OBJECT: 8,
  DEPTH: 12,
  WHOLE: 16,
  RECORD: 20,
  EVIDENCE: 24,
  PART: 28,
  SIZE: 32,
});

/** What the host is asked and told after a walk; as in core/asked.ts. */
export const ASKED = Object.freeze({
  INPUT: 0,
  SPLICES: 4,
  REQUESTS: 8,
  REQUEST_COUNT: 12,
  TOLD: 16,
  TOLD_COUNT: 20,
  ENDINGS: 24,
  ENDING_COUNT: 28,
});

/** A value that tells something of its record; as in core/told.ts. */
export const TOLD = Object.freeze({ NODE: 0, RECORD: 4, START: 8, END: 12, SIZE: 16 });

/** Where a record ended; as in core/records.ts. */
export const ENDING = Object.freeze({ RECORD: 0, END: 4, SIZE: 8 });

export const FRAME = Object.freeze({ NODE: 0, IN_ARRAY: 4, ORDINAL: 8, SIZE: 16 });

/** How a walk ended; as in core/walk.ts. */
export const OUTCOME = Object.freeze({ MORE: 0, FAILED: 1, FULL: 2 });

/** What has come of the input so far; as in core/summary.ts. Records and too large values are numbers of 8 bytes. */
export const SUMMARY = Object.freeze({
  INPUT_END: 0,
  OUTPUT: 4,
  VISITED: 8,
  VISITED_COUNT: 12,
  RECORDS: 16,
  TOO_LARGE: 24,
});

/** What a message comes to, in place of the size of its output; as in core/message.ts. */
export const MESSAGE = Object.freeze({ ASKS: -1, NOT_THIS_WAY: -2 });

/** How documents follow each other; as in core/walk.ts. */
export const FORMATS = Object.freeze({ auto: 0, json: 1, ndjson: 2 });

/** No position. */
export const NONE = 0xffffffff;

/** A position in data that is gone. */
export const EARLIER = 0xfffffffe;
