import fc from "fast-check";
import type { SlowAction } from "../action.ts";

type Mask = {
  readonly keep_first?: number;
  readonly keep_last?: number;
  readonly keep_separators?: boolean;
  readonly char?: string;
};

const one = {
  keep_first: fc.nat(8),
  keep_last: fc.nat(8),
  keep_separators: fc.boolean(),
  char: fc.constantFrom("#", "•", "*"),
};

export const action: SlowAction = {
  strength: 50,
  makesLabels: true,
  options: fc.option(fc.record(one, { requiredKeys: [] }), { nil: undefined, freq: 2 }),
  cases: [
    {
      options: { keep_last: 4 },
      category: "user.name",
      before: ["12-345-67", "12-34"],
      after: ["**-**5-67", "**-**"],
    },
  ],
  text: (text, options) => masked(text, options),
  number: () => 0,
};

/** Kept ends are together at most half, none below 6 characters; a mask that is there already counts as one. */
function masked(text: string, { keep_first = 0, keep_last = 0, keep_separators = true, char = "*" }: Mask): string {
  const isHidden = (one: string) =>
    !keep_separators || one === char || /[\p{L}\p{N}\p{M}\p{Co}\p{Cs}\p{Cn}]/u.test(one);
  const total = [...text].filter(isHidden).length;
  const most = total < 6 ? 0 : Math.floor(total / 2);
  const last = Math.min(keep_last, most);
  const first = Math.min(keep_first, most - last);
  let seen = 0;
  return [...text]
    .map((one) => {
      if (!isHidden(one)) return one;
      seen++;
      return seen <= first || seen > total - last ? one : char;
    })
    .join("");
}
