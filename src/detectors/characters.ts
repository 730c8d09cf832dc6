/** The characters that several detectors ask for, by their code units; OPENING and CLOSING are round brackets. */

export const BLANK = 0x20;
export const OPENING = 0x28;
export const CLOSING = 0x29;
export const DASH = 0x2d;
export const DOT = 0x2e;
export const ZERO = 0x30;
