/** The shapes of rule packs and policies as plain data (model.ts): they may have been through JSON. */
import { ACTIONS } from "../../actions/table.ts";
import { VALIDATORS } from "../../detectors/own/custom.ts";
import { either, isFlag, isNull, isText, listOf, mapOf, oneOf, type Shape, wholeFrom } from "../../input/shape.ts";
import { IRegexpSearch } from "../../paths/i-regexp-search.ts";
import { APPROVAL_STATES, UNLISTED } from "../model.ts";
import { REGIONS } from "../taxonomy/regions.ts";
import { isPathPattern, isRelativePath } from "./path-shape.ts";

const isTextOrNull = either(isText, isNull);
const isUnlisted = oneOf(...UNLISTED);

const isAction = either(...Object.values(ACTIONS).map(({ isSpec }) => isSpec));

const COMMON = {
  id: isText,
  path: isPathPattern,
  envelope: isFlag,
  category: isTextOrNull,
  subject: isTextOrNull,
  keys: isFlag,
};
const areValues = listOf(either(isText, Number.isFinite, isFlag), 1);

const isEntry = either(
  mapOf({ kind: oneOf("rule"), ...COMMON, action: isAction }, { alsoInText: isFlag }),
  mapOf({ kind: oneOf("rule"), ...COMMON, action: ACTIONS.scan.isSpec, joined: isRelativePath }),
  mapOf({ kind: oneOf("keep"), ...COMMON, action: isNull }, { values: areValues, alsoInText: isFlag }),
);

const isPattern: Shape = (given) => {
  if (typeof given !== "string") return false;
  try {
    return !new IRegexpSearch(given).matchesEmpty;
  } catch {
    return false;
  }
};

const isDetector = mapOf({
  id: isText,
  category: isText,
  pattern: isPattern,
  context: listOf(isText),
  within: wholeFrom(0),
  validator: oneOf(...VALIDATORS),
});

const isApproval = mapOf(
  {
    state: oneOf(...APPROVAL_STATES),
    shipped: isFlag,
    by: isTextOrNull,
    date: isTextOrNull,
    until: isTextOrNull,
  },
  { digest: isText, approved: isTextOrNull },
);

export const isPack = mapOf(
  {
    id: isText,
    version: isText,
    unlisted: isUnlisted,
    regions: listOf(oneOf(...REGIONS)),
    records: listOf(isPathPattern),
    entries: listOf(isEntry),
  },
  { shiftBy: isText, detectors: listOf(isDetector), approval: isApproval },
);

export const isPolicy = mapOf({
  id: isText,
  version: isText,
  unlisted: either(isNull, isUnlisted),
  categories: listOf(mapOf({ category: isText, subject: isTextOrNull, action: isAction })),
  rules: listOf(mapOf({ id: isText, action: isAction })),
});
