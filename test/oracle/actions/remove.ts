/** slow-redact.ts takes the node itself. */
import { LABEL, type SlowAction } from "../action.ts";

export const action: SlowAction = {
  strength: 120,
  makesLabels: true,
  cases: [{ category: "user.name", before: [1], after: undefined }],
  ...LABEL,
};
