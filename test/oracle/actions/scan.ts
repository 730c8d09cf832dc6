/** text.ts knows what detectors find; what it cannot look into becomes the label. */
import { LABEL, type SlowAction } from "../action.ts";

export const action: SlowAction = {
  strength: 10,
  makesLabels: true,
  cases: [
    { category: "user", before: ["mail ann@example.com", 1], after: ["mail [EMAIL]", 1] },
    { category: "user", before: '{"a":["(202) 555-0104"]}', after: '{"a":["[PHONE]"]}' },
  ],
  ...LABEL,
};
