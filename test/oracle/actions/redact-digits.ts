import type { SlowAction } from "../action.ts";

export const action: SlowAction = {
  strength: 45,
  makesLabels: true,
  cases: [
    { category: "user.unique_id", before: ["AB-12 034", "AB", "0-0", 7], after: ["AB-00 000", "[ID]", "[ID]", 0] },
  ],
  text: (text, _options, { label }) => {
    const written = [...text].map((one) => (/^\p{Nd}$/u.test(one) ? "0" : one)).join("");
    return written === text ? label : written;
  },
  number: () => 0,
};
