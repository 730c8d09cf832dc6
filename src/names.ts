/**
 * Lists of names for where there is no Node: `import { names } from "scrubjay/names"`, and give `{ detect: "person-name=dictionary", names }`.
 *
 * The entrance has exports and nothing else. What is not named here is nobody's to import.
 */
import { ListedNames } from "./detectors/person/dictionary/listed.ts";
import { Names } from "./detectors/person/dictionary/names.ts";
import { namesText } from "./packed/names/text.ts";

export type { Names } from "./detectors/person/dictionary/names.ts";

/** Given and family names of many countries; 0.5 MB of a gzipped bundle, which nothing reads before it is used. */
export const names: Names = /* @__PURE__ */ new Names(() => new ListedNames(namesText()));
