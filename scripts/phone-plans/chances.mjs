// How many of all rows of so many digits a region takes for numbers, counted on its steps.

const DIGITS = Array.from({ length: 10 }, (_, digit) => digit);
/** So many digits the rows have that are counted. */
export const SHORTEST = 6;
export const LONGEST = 15;
/** Shares are written in parts of this. */
export const PARTS = 10_000;

/** Bits of what a state says (verdict-steps.mjs). */
const KINDS = { valid: 2, bare: 4 };

/**
 * Of each home of `steps`, in order, by length: the shares of valid rows and of bare ones, each of all rows, and of those that
 * do not begin with a zero.
 */
export function chancesOf({ states, homes }) {
  const counts = Object.values(KINDS).map((bit) => rowCounts(states, bit));
  return homes.map((home) => {
    const sizes = [];
    for (let size = SHORTEST; size <= LONGEST; size++) {
      const shares = counts.flatMap((all) => sharesOf(all, home, states[home].next[0], size));
      if (shares.some((share) => share > 0)) sizes.push({ size, shares });
    }
    return sizes;
  });
}

function sharesOf(counts, home, afterZero, size) {
  const all = counts[size][home];
  const others = all - counts[size - 1][afterZero];
  return [all / 10 ** size, others / (9 * 10 ** (size - 1))].map((share) => Math.round(share * PARTS));
}

/** By size and state: how many rows lead on to a state that says so. */
function rowCounts(states, bit) {
  const counts = [states.map(({ says }) => ((says & bit) === 0 ? 0 : 1))];
  for (let size = 1; size <= LONGEST; size++) {
    const shorter = counts[size - 1];
    counts.push(states.map(({ next }) => DIGITS.reduce((sum, digit) => sum + shorter[next[digit]], 0)));
  }
  return counts;
}

/** By plan, `;` between: `10:2ss,34b 11:9z,b3,1,2`: the digits, and the shares in the base 36, empty for 0. Two of them: bare rows are as the valid ones. */
export function chancesText(plans) {
  return plans.map((sizes) => sizes.map(({ size, shares }) => `${size}:${sharesText(shares)}`).join(" ")).join(";");
}

function sharesText([validOfAll, validOfOthers, bareOfAll, bareOfOthers]) {
  const valid = [validOfAll, validOfOthers].map(shareText);
  const bare = [bareOfAll, bareOfOthers].map(shareText);
  return (`${valid}` === `${bare}` ? valid : [...valid, ...bare]).join();
}

function shareText(share) {
  return share === 0 ? "" : share.toString(36);
}
