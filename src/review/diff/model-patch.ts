/** What turns one rule file into the other, as RFC 6902. It is for tools; reviewers read the table. */
import jsonPatch, { type Operation } from "fast-json-patch";
import type { ReviewedFile } from "../../rules/reviewed.ts";

type HasModel = Pick<ReviewedFile, "model">;

/** It applies to the file as JSON data, the other form in which a rule file may be written. */
export function modelPatch(before: HasModel, after: HasModel): Operation[] {
  return jsonPatch.compare([before.model], [after.model]).map(withoutList);
}

/** The models were put into a list, as the library takes no scalars at the top. */
function withoutList(operation: Operation): Operation {
  return { ...operation, path: operation.path.replace(/^\/0/, "") };
}
