/** A street with its number, as tokens, before what follows it is read. */

export interface Row {
  readonly first: number;
  /** Behind the last token. */
  readonly last: number;
  /** Whether it is one wherever it stands; else something around it has to say so. */
  readonly sure: boolean;
  /** Whether a small word in front, such as `at`, says too little. */
  readonly isOpen?: boolean;
}

export const FEW_WORDS = 6;
