/**
 * What the page and its worker say to each other.
 *
 * The room `browser` is the page that runs the product: `worker` redacts in a worker and knows no document; `view` shows and asks, and
 * knows no engine. They meet here alone. Nothing in the room may send anything anywhere, or keep it after the page is closed.
 */
import type { InputPlace, Problem } from "../errors/errors.ts";
import type { Report } from "../report/report.ts";

/** A shipped pack by its id, or the text of a rule file; undefined: only the detectors. */
export type RulesGiven = { readonly pack: string } | { readonly text: string; readonly name: string } | undefined;

export interface Settings {
  readonly rules: RulesGiven;
  /** A built-in policy by its name. */
  readonly policy?: string | undefined;
  readonly unlisted?: "scan" | "replace" | "keep" | undefined;
  readonly regions?: readonly string[] | undefined;
}

/** From the page. `ask` comes back with the answer. */
export type Order =
  /** What the page has, before any other order: shipped packs by id, each as the JSON of a rule set; why an entry (`vendor/resource/entry`) is there; a key. */
  | {
      readonly do: "have";
      readonly packs: Readonly<Record<string, string>>;
      readonly whys?: Readonly<Record<string, string>> | undefined;
      /** 32 random bytes, for actions that take a key. */
      readonly key: Uint8Array;
    }
  /** Is the text a right rule file? */
  | { readonly do: "check"; readonly ask: number; readonly text: string; readonly name: string }
  /** Which packs fit the input? Reads its first records only. */
  | { readonly do: "fit"; readonly ask: number; readonly input: Blob }
  /** Redacts; what ran before is broken off. */
  | { readonly do: "redact"; readonly ask: number; readonly input: Blob; readonly settings: Settings }
  /** One part of the input, side by side with what became of it. */
  | { readonly do: "part"; readonly ask: number; readonly at: number }
  /** The first value that stands at a place of the report. */
  | ({ readonly do: "place"; readonly ask: number } & PlaceAsked)
  /** The first change after `from` (before it, with `back`) that the filter lets through; -1 stands in front of all. */
  | {
      readonly do: "next";
      readonly ask: number;
      readonly from: number;
      readonly back: boolean;
      readonly filter: Filter;
    };

export interface PlaceAsked {
  /** As the report prints it. */
  readonly path: string;
  /** The entry that decides there, `vendor/resource/entry`; undefined: none does. */
  readonly entry: string | undefined;
}

export interface FoundRow {
  readonly part: number;
  /** Of the part. */
  readonly row: number;
}

/** Indices into `Done.rules` and `Done.places`; undefined: any. */
export interface Filter {
  readonly rules?: readonly number[] | undefined;
  readonly places?: readonly number[] | undefined;
}

/** From the worker. */
export type Answer =
  | {
      readonly is: "checked";
      readonly ask: number;
      readonly problems: readonly Problem[];
      readonly id: string | undefined;
    }
  | { readonly is: "fits"; readonly ask: number; readonly packs: readonly PackFit[] }
  /** Bytes of the input that have been read, several times a second. */
  | {
      readonly is: "progress";
      readonly ask: number;
      readonly read: number;
      readonly of: number;
      readonly changes: number;
    }
  | ({ readonly is: "done"; readonly ask: number } & Done)
  | { readonly is: "part"; readonly ask: number; readonly part: Part }
  | {
      readonly is: "next";
      readonly ask: number;
      readonly found: { readonly change: number; readonly part: number } | undefined;
    }
  | { readonly is: "place"; readonly ask: number; readonly found: FoundRow | undefined }
  /** Rules, options or the input are wrong; no message holds a value. Nothing of the output is given out. */
  | {
      readonly is: "failed";
      readonly ask: number;
      readonly code: string;
      readonly message: string;
      readonly problems: readonly Problem[];
      readonly place: InputPlace | undefined;
      /** What the input is, in a sentence, where it does not begin as JSON does. */
      readonly notJson?: string | undefined;
    };

export interface PackFit {
  readonly pack: string;
  /** Of the places of the input, how many the pack names. */
  readonly named: number;
  readonly places: number;
}

/** What came of a run. */
export interface Done {
  readonly report: Report;
  /** The whole output, to be saved. */
  readonly output: Blob;
  readonly changes: number;
  readonly parts: number;
  /** What decided changes: entries of rule files, and detectors where no entry has a say. */
  readonly rules: readonly RuleOfRun[];
  /** Where changes are, in all records together. */
  readonly places: readonly PlaceOfRun[];
  /** What stayed because a keep says so, most first. */
  readonly kept: readonly KeptOfRun[];
}

/** Values at one place that one keep kept. */
export interface KeptOfRun {
  /** `vendor/resource/entry`. */
  readonly id: string;
  readonly path: string;
  readonly why: string | undefined;
  /** Values. */
  readonly count: number;
}

export interface RuleOfRun {
  /** `vendor/resource/entry`; undefined: no entry decides, and detectors looked there. */
  readonly id: string | undefined;
  readonly action: string;
  readonly category: string | undefined;
  readonly subject: string | undefined;
  readonly why: string | undefined;
  /** Changes. */
  readonly count: number;
}

export interface PlaceOfRun {
  /** As reports print it: `$.data[*].note`. */
  readonly path: string;
  readonly count: number;
  /** Indices of the rules that changed something here. */
  readonly rules: readonly number[];
}

/** A part of the input, laid out: one member or element a row, as the documents lie, and the same rows of the output. */
export interface Part {
  readonly at: number;
  /** Bytes of the input, `to` excluded. */
  readonly from: number;
  readonly to: number;
  readonly rows: readonly Row[];
}

export interface Row {
  /** How many containers stand around it. */
  readonly depth: number;
  readonly before: readonly Piece[];
  /** Empty: the row went. */
  readonly after: readonly Piece[];
}

/** Text as it is written, escapes and all. Of a long one the middle is left out: `cut` characters behind `text`. */
export interface Piece {
  readonly text: string;
  readonly cut?: number | undefined;
  /** A value, a name, or a removed member: its number among all changes of the run, from 0; absent: it stays as it is. A change may be several pieces. */
  readonly change?: number | undefined;
  readonly rule?: number | undefined;
  readonly place?: number | undefined;
  /** Ids of the detectors that found it, where detectors did. */
  readonly detectors?: readonly string[] | undefined;
}
