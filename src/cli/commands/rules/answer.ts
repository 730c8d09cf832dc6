/** What a command of `scrubjay rules` finds, before it is written anywhere. */
import { EXIT } from "../../failure.ts";

export interface Answer {
  /** "" for nothing. */
  readonly text: string;
  readonly exit: number;
  /** The files it was made from: the output is none of them. */
  readonly inputs: readonly string[];
  /** What `--output` asks for is done: the text is for stdout. */
  readonly isSaved?: boolean;
}

/** What was asked, read from the arguments. */
export interface Question {
  /** The words behind the command's name. */
  readonly words: readonly string[];
  /** By the option's long name. */
  readonly text: (name: string) => string | undefined;
  readonly list: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
  /** How it is to be said. */
  readonly as: string;
}

export type AnswerTo = (question: Question) => Promise<Answer>;

/** Exit code 1 says that the answer is no. */
export function exitOf(yes: boolean): number {
  return yes ? EXIT.DONE : EXIT.NO;
}
