/**
 * Rule files, policies and options as the oracle reads them: plain data, with each path in its parts, so that nobody's
 * parser of paths is needed. written.ts makes the texts of them that the product reads.
 */

export type Scalar = null | boolean | number | string;
export type Json = Scalar | readonly Json[] | { readonly [name: string]: Json };

/** As a rule file says it: a name, with or without options. */
export interface Action {
  readonly name: string;
  readonly options?: Options | undefined;
}

export type Options = { readonly [option: string]: string | number | boolean | readonly number[] };

export interface Selector {
  readonly kind: "name" | "index" | "filter" | "wildcard" | "slice";
  readonly text: string;
  readonly name?: string;
}

export interface Segment {
  readonly descendant: boolean;
  readonly selectors: readonly Selector[];
}

export type Path = readonly Segment[];

export interface Entry {
  readonly id: string;
  readonly path: Path;
  readonly envelope: boolean;
  /** null: a keep. */
  readonly action: Action | null;
  /** Where a policy's action stands above: the rule's own. */
  readonly own?: Action;
  /** null: a keep, which needs none. */
  readonly category: string | null;
  readonly subject?: string | undefined;
  readonly keys?: boolean;
  readonly alsoInText?: boolean;
  /** Of a keep: all that it keeps. */
  readonly values?: readonly (string | number | boolean)[] | undefined;
}

export type Unlisted = "keep" | "scan" | "replace";

export interface Pack {
  readonly id: string;
  readonly records: readonly Path[];
  /** Absent: `scan`. */
  readonly unlisted?: Unlisted | undefined;
  readonly regions: readonly string[];
  readonly shiftBy?: string;
  readonly entries: readonly Entry[];
}

export interface Policy {
  readonly id: string;
  readonly unlisted?: Unlisted | undefined;
  /** By category: one action for all, or one by subject. */
  readonly categories: { readonly [category: string]: Action | { readonly [subject: string]: Action | undefined } };
  /** By `vendor/resource/entry`. */
  readonly rules: { readonly [id: string]: Action };
}

/** What a run is asked for besides its rule files. */
export interface Asked {
  readonly policy?: Policy | undefined;
  readonly unlisted?: Unlisted | undefined;
  readonly regions: readonly string[];
  readonly key: string;
  readonly purpose?: string;
}

export function pathText(path: Path): string {
  const segments = path.map(
    ({ descendant, selectors }) => `${descendant ? ".." : ""}[${selectors.map(({ text }) => text).join(",")}]`,
  );
  return `$${segments.join("")}`;
}

export function isObject(value: Json): value is { readonly [name: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** null and "" hold nothing. */
export function holdsNothing(value: Json): boolean {
  return value === null || value === "";
}
