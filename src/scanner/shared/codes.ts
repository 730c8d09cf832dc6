/** The numbers and bits that the core and its host exchange. */

/** What a node asks of the walk; bits. */
export const FLAG = Object.freeze({
  /** The node is a record. */
  RECORD: 1,
  /** A member or element of it may be removed. */
  MAY_REMOVE: 2,
  /** Taken whole: removed, or replaced by null. */
  REMOVE: 4,
  NULL: 8,
  /** Which node it is depends on filters: on strings and names of members (watched), or on what the host says. */
  WATCHED: 16,
  JUDGED: 32,
  /** The name that leads here is replaced; with EXAMINED_KEY its own bytes decide by what. */
  KEYS: 64,
  /** New names below it are not worth asking for: OTHER stands for all that NAMES does not have. */
  CLOSED: 128,
  EXAMINED_KEY: 256,
  /** With KEYS: the name that leads here is looked at only if it has evidence. */
  SCANNED_KEY: 512,
  /** Others of the record depend on its value: the host notes it, whatever becomes of it. */
  NOTED: 1024,
  /** The host is also shown what holds nothing (null and ""), and the first byte of a container. */
  SHOWN: 2048,
  /** Its texts are pieces of one text, or it is such a piece: see REQUEST.GROUP. */
  JOINS: 4096,
});

/** What values have to do with others of their record; bits. */
export const PART = Object.freeze({
  /** Known values: looked for in texts of the record. */
  KNOWN: 1,
  /** What becomes of them is decided when the record has ended. */
  WAITS: 2,
  /** Known values are looked for in them: the host is asked about strings without evidence, too. */
  SEEKS: 4,
  /** They are pieces of a text: the host is asked about all strings and numbers, when the container of the text has ended. */
  PIECE: 8,
});

/** What the core adds to the evidence of a string: nothing (0), or these bits. */
export const SEEN = Object.freeze({
  /** The evidence is complete: nobody has to look again. Without any: detectors find nothing. */
  COMPLETE: 1 << 24,
  /** With COMPLETE: folding leaves the text as it is. */
  UNFOLDED: 1 << 25,
  /** With COMPLETE: detectors find nothing, for what is encoded says nothing that they look for. */
  QUIET: 1 << 26,
});

/** What a member is in a pair, `{"name": …, "value": …}`: it says what the other is, or the other says what it is. */
export const ROLE = Object.freeze({ LABEL: 1, VALUE: 2 });
/** Bytes: longer labels say nothing. */
export const LONGEST_LABEL = 64;
/** So many labels of an object are remembered, the last ones. */
export const MOST_LABELS = 4;
/** Labels in front of the last one that have so many digits are ids, which say nothing. */
export const DIGITS_OF_IDS = 5;
/** In place of an index: the child is asked for that a label says the value is. */
export const PAIR = -2;

/** The digits of a candidate's code: what the value of a watched name is. The literals count on from LITERAL. */
export const WATCHED = Object.freeze({ ABSENT: 0, OTHER: 1, LITERAL: 2 });

/** How documents follow each other. */
export const FORMATS = Object.freeze({ auto: 0, json: 1, ndjson: 2 });

/** How a step or a walk ended. */
export const OUTCOME = Object.freeze({
  /** All that is there has been walked. */
  MORE: 0,
  FAILED: 1,
  /** There are many splices: the output is to be taken before the walk goes on. */
  FULL: 2,
});

/** What a message comes to, in place of the size of its output. */
export const MESSAGE = Object.freeze({
  /** The host has to answer first. */
  ASKS: -1,
  /** It is wrong, or has too many splices for one walk. */
  NOT_THIS_WAY: -2,
});

/** No position. */
export const NONE = 0xffffffff;
/** A position in data that is gone. */
export const EARLIER = 0xfffffffe;

/** What can be wrong with an input; NONE: nothing. */
export const FAILURE = Object.freeze({
  NONE: 0,
  UNEXPECTED_CHARACTER: 1,
  UNEXPECTED_END: 2,
  BAD_NUMBER: 3,
  BAD_LITERAL: 4,
  BAD_ESCAPE: 5,
  CONTROL_CHARACTER: 6,
  BAD_UTF8: 7,
  TOO_DEEP: 8,
  EXTRA_CONTENT: 9,
  MISSING_SPACE: 10,
  EMPTY_INPUT: 11,
  LINE_BREAK_IN_RECORD: 12,
  GAP_TOO_LONG: 13,
});

/** What a mark stands at: a value, a name, or a member or element that goes as a whole. */
export const MARKED = Object.freeze({ VALUE: 0, NAME: 1, WHOLE: 2 });
