/** Changes after which something is redacted less, or guarded less, by kind. */
import type { Weakening } from "./change.ts";
import { NOISE } from "./harmless.ts";
import { ACTIONS } from "./weakenings/actions.ts";
import { GUARDS } from "./weakenings/guards.ts";
import { HEADS } from "./weakenings/heads.ts";
import { PATHS } from "./weakenings/paths.ts";

const PLAIN: Readonly<Record<string, Weakening>> = { ...PATHS, ...ACTIONS, ...HEADS, ...GUARDS };

/** Among two or three other changes, which are harmless. */
function hidden(kinds: Readonly<Record<string, Weakening>>): Weakening {
  return (now, random, old) => {
    const found = random.pick(Object.values(kinds))?.(now, random, old);
    for (let i = random.below(2); i < 3; i++) random.pick(Object.values(NOISE))?.(now, random, old);
    return found;
  };
}

/** Two at once: both must be told, and the second one is looked for here. */
const second: Weakening = (now, random, old) => {
  const kinds = Object.values(PATHS);
  const one = random.pick(kinds)?.(now, random, old);
  const two = one && random.pick(Object.values(ACTIONS))?.(now, random, old);
  return two;
};

export const WEAKENINGS: Readonly<Record<string, Weakening>> = {
  ...PLAIN,
  "a path hidden in noise": hidden(PATHS),
  "an action hidden in noise": hidden(ACTIONS),
  "words hidden in noise": hidden(HEADS),
  "two at once": second,
};
