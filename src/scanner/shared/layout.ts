/**
 * Where the fields of the structures stand, in bytes, that the core and its host both read: `SIZE` is that of the whole.
 *
 * The room `shared` holds what both sides have to agree on, each thing once: scripts/build-core.mjs makes of every file here
 * one that the core is compiled with, with the same names. Only constants may stand here, and nothing may be imported.
 */

/** What the walk knows of a place in the document: a node of the path tree. The host makes one for every path that occurs. */
export const NODE = Object.freeze({
  /** The action on a scalar here, an ACTION; 0 where the value stays. */
  ACTION: 0,
  /** Bits of FLAG. */
  FLAGS: 4,
  /** The dictionary of known member names. */
  NAMES: 8,
  /** The child for any other name; 0: ask. */
  OTHER: 12,
  /** The child for any element from INDEXED on; 0: ask. */
  ELEMENT: 16,
  INDEXED: 20,
  /** The last run that came here; the counts are its counts. */
  RUN: 24,
  /** Of a candidate, which is never counted: the dictionary of the member names that its filters look at. */
  WATCHES: 32,
  /** Of a candidate: the nodes that it turns out to be, by what its watches saw. */
  VARIANTS: 36,
  /** Scalars (or containers taken whole) decided here, and those of them whose bytes changed; numbers of 8 bytes. */
  COUNT: 32,
  CHANGED: 40,
  /** Guesses: the member that came first in the last object here; the one that came after this one. */
  FIRST: 48,
  NEXT: 52,
  /** The guesses before these. */
  EARLIER_FIRST: 56,
  EARLIER_NEXT: 60,
  /** Not 0: one name leads here, from one node. */
  ALONE: 64,
  /** The lead that a member had last: what stood between the end of the value before it, or its bracket, and its own value. */
  LEAD_FORM: 68,
  /** The dictionary of labels that have stood beside it: which node it then is. */
  PAIRS: 72,
  LEAD: 80,
  SIZE: 112,
});

/** What replaces a string, a number, a boolean: each a TEXT whose pointer is 0 where the host is asked. */
export const ACTION = Object.freeze({
  STRING: 0,
  NUMBER: 8,
  BOOLEAN: 16,
  /** What replaces a string or number that is too large to examine. */
  OVERSIZE_STRING: 24,
  OVERSIZE_NUMBER: 32,
  /** Not 0: a string or number is looked at only if it has some of this evidence, and else stays. */
  NEEDS: 40,
  /** Not 0: strings and numbers become keyed hashes under these pads, of the text that HASHED_AS says. */
  PADS: 44,
  HASHED_AS: 48,
  /** The dictionary of values that stay, quotes and all; 0 where there are none. */
  KEPT: 52,
  /** What its values have to do with others of their record: bits of PART. */
  PART: 56,
  /** One of ROLE; 0: its values are of no pair. */
  ROLE: 60,
  /** Not 0: the core may find and replace by itself (core/text). */
  FINDS: 64,
  /** With FINDS: what the name of the member says of its values. */
  NAMED: 68,
  /** With PART.PIECE: so many levels up the container stands of whose text its values are pieces. */
  LEVELS: 72,
  SIZE: 76,
});

/** A text in the core's memory. */
export const TEXT = Object.freeze({ START: 0, BYTES: 4 });

/** So many bytes after a text may be read along with it. */
export const TEXT_SLACK = 8;

/** A member name that the filters of a candidate look at: its place in the code of the candidate (WATCHED). */
export const WATCH = Object.freeze({
  FACTOR: 0,
  BIT: 4,
  /** A dictionary from literals to digits of the code; 0: any value is WATCHED.OTHER. */
  LITERALS: 8,
  SIZE: 12,
});

/** A range of the input, and the text that stands there instead; the pointer is 0 until the host has said which. */
export const SPLICE = Object.freeze({ START: 0, END: 4, TEXT: 8, TEXT_SIZE: 12, SIZE: 16 });

/** Where a splice begins, or a member that is removed, and at which node; how much goes, a MARKED. */
export const MARK = Object.freeze({ START: 0, NODE: 4, WHAT: 8, SIZE: 12 });

/** A splice whose text the host supplies. */
export const REQUEST = Object.freeze({
  SPLICE: 0,
  NODE: 4,
  /** Of a key: the number and the depth of its object, and whether all of the key is there. 0 for a value. */
  OBJECT: 8,
  DEPTH: 12,
  WHOLE: 16,
  /** The innermost record that it stands in; 0: none. */
  RECORD: 20,
  /** Of a value: bits of EVIDENCE and SEEN, and of PART. */
  EVIDENCE: 24,
  PART: 28,
  /** Of a piece: the number of the container of its text, as of a record; 0: that is not there. */
  GROUP: 32,
  SIZE: 36,
});

/** What the host looks through after a walk, in one place: each look of the host into the core costs. */
export const AFTER_WALK = Object.freeze({
  INPUT: 0,
  SPLICES: 4,
  REQUESTS: 8,
  REQUEST_COUNT: 12,
  NOTED: 16,
  NOTED_COUNT: 20,
  ENDINGS: 24,
  ENDING_COUNT: 28,
  SIZE: 32,
});

/** A noted value; END is START for a container, or a value that is too large. */
export const NOTED = Object.freeze({ NODE: 0, RECORD: 4, START: 8, END: 12, SIZE: 16 });

/** Where a record ended, or a container whose texts are one. */
export const ENDING = Object.freeze({ RECORD: 0, END: 4, SIZE: 8 });

/** An outer container on the stack; ORDINAL is a number of 8 bytes. */
export const FRAME = Object.freeze({ NODE: 0, IN_ARRAY: 4, ORDINAL: 8, SIZE: 16 });

/** What has come of the input so far, in one place. Records and too large values are numbers of 8 bytes. */
export const SUMMARY = Object.freeze({
  INPUT_END: 0,
  OUTPUT: 4,
  VISITED: 8,
  VISITED_COUNT: 12,
  RECORDS: 16,
  TOO_LARGE: 24,
  SIZE: 32,
});
