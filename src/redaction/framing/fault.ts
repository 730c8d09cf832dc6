/** Where a fault of an input is, as it may be printed. */
import { InputError, type InputPlace } from "../../errors/errors.ts";
import { pointerOf } from "../../matcher/labels.ts";
import type { PathTree } from "../../matcher/tree.ts";
import type { Failure } from "../../scanner/scanner.ts";

export function placeOfFault(tree: PathTree, { offset, line, column, levels, pointer }: Failure): InputPlace {
  const steps = () => levels.map(({ node, index }) => (index < 0 ? tree.at(node).label : index));
  return { offset, line, column, pointer: pointer ?? pointerOf(steps()) };
}

export function inputError(tree: PathTree, failure: Failure): InputError {
  return new InputError(failure.code, failure.message, placeOfFault(tree, failure));
}
