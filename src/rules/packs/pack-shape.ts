/** The shapes of rule packs and policies as plain data (model.ts): what has been through JSON is as good as what was loaded. */
import { VALIDATORS } from "../../detectors/own/custom.ts";
import { IRegexpSearch } from "../../paths/i-regexp-search.ts";
import { ACTION_NAMES, APPROVAL_STATES, isMaskCharacter, UNLISTED } from "../model.ts";
import { REGIONS } from "../taxonomy/regions.ts";
import { isPathPattern } from "./path-shape.ts";
import { either, isFlag, isNull, isText, listOf, mapOf, oneOf, type Shape, wholeFrom } from "./shape.ts";

const isTextOrNull = either(isText, isNull);
const isUnlisted = oneOf(...UNLISTED);

const isMask = mapOf({
  keepFirst: wholeFrom(0),
  keepLast: wholeFrom(0),
  keepSeparators: isFlag,
  char: (given) => typeof given === "string" && isMaskCharacter(given),
});

const isRising: Shape = (given) =>
  (given as readonly number[]).every((edge, i, all) => i === 0 || edge > (all[i - 1] ?? edge));
const areEdges: Shape = (given) => listOf(Number.isFinite, 2)(given) && isRising(given);
const areBuckets = either(mapOf({ width: wholeFrom(2) }), mapOf({ edges: areEdges }));
const isTruncateTo = either(oneOf("month", "/24", "/48"), wholeFrom(1));
/** Where a rule has no `by`, its values are replaced. */
const isShift = mapOf({ days: wholeFrom(1) }, { by: isText });

const WITH_OPTIONS = ["mask", "truncate", "bucket", "hash", "shift-date"];
const isPlainName = oneOf(...ACTION_NAMES.filter((name) => !WITH_OPTIONS.includes(name)));

function actionWith(shift: Shape): Shape {
  return either(
    mapOf({ name: isPlainName }),
    mapOf({ name: oneOf("mask") }, { mask: isMask }),
    mapOf({ name: oneOf("hash") }, { hash: mapOf({ normalize: isFlag }) }),
    mapOf({ name: oneOf("truncate"), truncate: isTruncateTo }),
    mapOf({ name: oneOf("bucket"), bucket: areBuckets }),
    mapOf({ name: oneOf("shift-date"), shift }),
  );
}

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
  mapOf({ kind: oneOf("rule"), ...COMMON, action: actionWith(isShift) }, { alsoInText: isFlag }),
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

const isApproval = mapOf({
  state: oneOf(...APPROVAL_STATES),
  shipped: isFlag,
  by: isTextOrNull,
  date: isTextOrNull,
  until: isTextOrNull,
});

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

const isPolicyAction = actionWith(isShift);

export const isPolicy = mapOf({
  id: isText,
  version: isText,
  unlisted: either(isNull, isUnlisted),
  categories: listOf(mapOf({ category: isText, subject: isTextOrNull, action: isPolicyAction })),
  rules: listOf(mapOf({ id: isText, action: isPolicyAction })),
});
