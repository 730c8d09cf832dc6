/** All that is known of an action: one object, in a file of its own; table.ts lists them. */
import { mapOf, oneOf, type Shape } from "../input/shape.ts";
import { quote, type Reader } from "../rules/file/checking.ts";
import { nounOf } from "../rules/file/tree.ts";
import type { Action, ActionContext } from "./action.ts";

export type Direction = "WEAKER" | "STRONGER" | "DIFFERENT";

/** Draft-07. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** What an action does, as plain data: all of it where the action has no options. */
export interface PlainSpec<Name extends string = string> {
  readonly name: Name;
}

export interface ActionKind<Spec extends PlainSpec> extends Facts, Options<Spec> {
  readonly name: Spec["name"];
  /**
   * Whether it can have written this in place of some value: a string's content, or a number as it is written. Absent where
   * nothing that it writes looks like personal data, or all of it does. `verify` asks this, so it shares no code with `make`.
   */
  mayHaveWritten?(text: string, spec: Spec): boolean;
  /** The character that it writes in place of others, where it leaves some of a value. */
  filling?(spec: Spec): string;
  /** @throws Error where the context lacks what the action needs. */
  make(spec: Spec, context: ActionContext): Action;
}

interface Facts {
  /** It needs a key. */
  readonly keyed: boolean;
  /** `scrubjay reveal` gives back what it took. */
  readonly reversible: boolean;
  /** Under it names become labels, as `[NAME]`; under others, what the action makes of them. */
  readonly keysAreLabels: boolean;
  /** It takes the matched node itself, a container with all it holds. */
  readonly takes: "remove" | "null" | undefined;
  /** What it writes looks like the real thing, so `verify` passes over it: in place of whole values, and of hits in a text. */
  readonly standIn: { readonly ofValues: boolean; readonly ofHits: boolean };
}

/** How rule files write its options, and what is wrong with others. */
interface Options<Spec> {
  /** What its name alone means; undefined where it means nothing without options. */
  readonly plain: Spec | undefined;
  /** How a rule file writes it: the fix for wrong options. */
  readonly example: string;
  /** Of a spec that a program hands in. */
  readonly isSpec: Shape;
  /** The spec that the options say. */
  readonly read: Reader<Spec>;
  /** The options that differ from the usual ones, as a rule file writes them. */
  texts(spec: Spec): readonly string[];
  /** Which way a change of the options goes; undefined where nothing changes. */
  compare(before: Spec, after: Spec): Direction | undefined;
}

export function actionKind<Spec extends PlainSpec>(kind: ActionKind<Spec>): ActionKind<Spec> {
  return Object.freeze(kind);
}

/** What holds of most actions. */
export const USUAL: Facts = Object.freeze({
  keyed: false,
  reversible: false,
  keysAreLabels: true,
  takes: undefined,
  standIn: Object.freeze({ ofValues: false, ofHits: false }),
});

/** And of most that need a key. */
export const USUAL_KEYED: Facts = Object.freeze({ ...USUAL, keyed: true, keysAreLabels: false });

/** Of an action that has no options. */
export function noOptions<Name extends string>(name: Name): Options<PlainSpec<Name>> & PlainSpec<Name> {
  const plain = Object.freeze({ name });
  return {
    name,
    plain,
    example: `action: ${name}`,
    isSpec: mapOf({ name: oneOf(name) }),
    read: (node, checking) => {
      if (node.kind === "map" && node.members.length === 0) return plain;
      const message = `${quote(name)} has no options, and here is ${nounOf(node)}`;
      checking.problems.error("wrong-option", node.start, message, `action: ${name}`);
      return undefined;
    },
    texts: () => [],
    compare: () => undefined,
  };
}
