import { LABEL, type SlowAction } from "../action.ts";

export const action: SlowAction = {
  strength: 100,
  makesLabels: true,
  cases: [{ category: "user.contact.email", before: ["a", 7, true, null, ""], after: ["[EMAIL]", 0, false, null, ""] }],
  ...LABEL,
};
