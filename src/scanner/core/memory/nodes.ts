// What the walk knows of a place in the document: a node of the tree of paths. The host makes the nodes, one
// for every path that really occurs, and answers here only when a child is asked for the first time.

/** Byte offsets into a node. The host writes the same fields (../node-layout.ts). */
export namespace Node {
  /** The action on a scalar here, an Action; 0 where the value stays. */
  export const ACTION: usize = 0;
  export const FLAGS: usize = 4;
  /** The dictionary of known member names. */
  export const NAMES: usize = 8;
  /** The child for any other name, 0: ask. */
  export const OTHER: usize = 12;
  /** The child for any element at `INDEXED` or behind, 0: ask. */
  export const ELEMENT: usize = 16;
  export const INDEXED: usize = 20;
  /** The last run that came here; the counts are its counts (visits.ts). */
  export const RUN: usize = 24;
  /** Of a candidate, which is never counted: the dictionary of the member names that its filters look at. */
  export const WATCHES: usize = 32;
  /** Of a candidate: the nodes that it turns out to be, by what its watches saw. */
  export const VARIANTS: usize = 36;
  /** Scalars (or containers taken whole) decided here, and those of them whose bytes changed; f64. */
  export const COUNT: usize = 32;
  export const CHANGED: usize = 40;
  /** A guess: the member that came first in the last object here; the one that came behind this one. */
  export const FIRST: usize = 48;
  export const NEXT: usize = 52;
  /** The name that leads here, for the guess; size 0 where there is none. */
  export const NAME: usize = 56;
  export const NAME_SIZE: usize = 60;
}

export namespace Flag {
  /** The node is a record. */
  export const RECORD: u32 = 1;
  /** A member or element of it may be removed. */
  export const MAY_REMOVE: u32 = 2;
  /** Taken whole: removed, or replaced by null. */
  export const REMOVE: u32 = 4;
  export const NULL: u32 = 8;
  /** Which node it is depends on filters: on strings and names of members (watched), or on what the host says. */
  export const WATCHED: u32 = 16;
  export const JUDGED: u32 = 32;
  /** The name that leads here is replaced; its own bytes decide by what. */
  export const KEYS: u32 = 64;
  export const EXAMINED_KEY: u32 = 256;
  /** With KEYS: the name that leads here is looked at only if it has evidence. */
  export const SCANNED_KEY: u32 = 512;
  /** Its value says something of others in its record: the host hears of it, whatever becomes of it. */
  export const TELLS: u32 = 1024;
  /** New names below it are not worth asking for: OTHER stands for all that NAMES does not have. */
  export const CLOSED: u32 = 128;
}

/** Byte offsets into an action: pointer and size of what replaces a string, a number, a boolean; 0: ask the host. */
export namespace Action {
  export const STRING: usize = 0;
  export const NUMBER: usize = 8;
  export const BOOLEAN: usize = 16;
  /** So much further on: what replaces a string or number that is too large to examine. */
  export const OVERSIZE: usize = 24;
  /** Not 0: a string or number is looked at only if it has some of this evidence (evidence.ts), and else stays. */
  export const NEEDS: usize = 40;
  /** Not 0: strings and numbers become keyed hashes (hash.ts) under these pads, of the text that HASHED_AS says. */
  export const PADS: usize = 44;
  export const HASHED_AS: usize = 48;
  /** The dictionary of values that stay, quotes and all; 0 where there are none. */
  export const KEPT: usize = 52;
  /** What its values have to do with others of their record: bits of Part. */
  export const PART: usize = 56;
}

export namespace Part {
  /** They are looked for in texts of the record. */
  export const NOTED: u32 = 1;
  /** What becomes of them is decided when the record has ended. */
  export const WAITS: u32 = 2;
  /** What is noted is looked for in them: the host is asked about strings without evidence, too. */
  export const SEEKS: u32 = 4;
}

/** Byte offsets into a watch: its place in the code of a candidate, and the literals it tells apart. */
export namespace Watch {
  export const FACTOR: usize = 0;
  export const BIT: usize = 4;
  /** A dictionary from literals to 2, 3, …; 0: any value is 1. */
  export const LITERALS: usize = 8;
}

/** A child of `node` by name (`size` bytes at `name`, escapes undone), or by index if `name` is 0. */
@external("host", "child")
export declare function askChild(node: usize, name: usize, size: u32, index: f64): usize;

/** Which node a watched candidate is, given the code of what its watches saw. */
@external("host", "variant")
export declare function askVariant(node: usize, code: u32): usize;

/** Which node a candidate is, given its bytes. */
@external("host", "judge")
export declare function askJudge(node: usize, start: usize, size: u32): usize;

/** Which node a candidate is that is too large to hold. */
@external("host", "presume")
export declare function askPresume(node: usize): usize;
