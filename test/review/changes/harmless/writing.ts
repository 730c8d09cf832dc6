/** The same rules, written in another way. */
import type { Harmless } from "../change.ts";
import { asYaml, entriesOf, type Model } from "../draft.ts";
import { filterIn, namesIn, namesText, segmentsOf } from "../path-text.ts";
import type { Random } from "../random.ts";

const entriesReordered: Harmless = ({ model }, random) => {
  if (model.rules !== undefined) model.rules = random.shuffled(model.rules);
  if (model.keep !== undefined) model.keep = random.shuffled(model.keep);
  model.tests = random.shuffled(model.tests);
  model.records = random.shuffled(model.records);
  return [];
};

const keysReordered: Harmless = ({ model }, random) => {
  for (const entry of entriesOf(model)) {
    const members = random.shuffled(Object.entries(entry));
    for (const [key] of members) delete (entry as unknown as Record<string, unknown>)[key];
    Object.assign(entry, Object.fromEntries(members));
  }
  return [];
};

const inBlocks: Harmless = (now) => {
  now.write = asYaml;
  return [];
};

const withComments: Harmless = (now) => {
  now.write = (model: Model) => asYaml(model).replaceAll("\n    path:", " # see above\n    path:");
  return [];
};

const reworded: Harmless = ({ model }, random) => {
  const entry = random.pick(entriesOf(model));
  if (entry === undefined) return undefined;
  entry.why = `Said anew: ${entry.why ?? "nothing before"}`;
  return [];
};

const otherTitle: Harmless = ({ model }) => {
  for (const source of Object.values(model.sources)) source.title = `${source.title}, second edition`;
  return [];
};

const versionRaised: Harmless = ({ model }) => {
  model.version = "9.0.0";
  return [];
};

const testAdded: Harmless = ({ model }) => {
  const first = model.tests[0];
  if (first === undefined) return undefined;
  model.tests.push({ ...structuredClone(first), name: "the same once more" });
  return [];
};

/** From where the first row is. */
const fieldAdded: Harmless = ({ fields = [] }) => {
  const [, source] = /^[^",]*,[^,]*,([^,]+),/.exec(fields[1] ?? "") ?? [];
  if (source === undefined) return undefined;
  fields.push(`$.brandNewField,string,${source},,`);
  return [];
};

/** Some segments of all paths that `change` knows how to write otherwise. */
function rewriting(change: (segment: string, random: Random) => string | undefined): Harmless {
  return ({ model }, random) => {
    let count = 0;
    for (const entry of entriesOf(model)) {
      const segments = segmentsOf(entry.path).map((segment, i) => {
        const other = i === 0 || random.below(3) === 0 ? undefined : change(segment, random);
        if (other !== undefined && other !== segment) count++;
        return other ?? segment;
      });
      entry.path = segments.join("");
    }
    return count === 0 ? undefined : [];
  };
}

const inBrackets = rewriting((segment) => (/^\.[^.*]/.test(segment) ? namesText(namesIn(segment)) : undefined));

const unionsReordered = rewriting((segment, random) => {
  const names = namesIn(segment);
  return names.length > 1 ? namesText(random.shuffled(names)) : undefined;
});

/** Of filters without parentheses. */
function filtering(change: (filter: string, random: Random) => string | undefined): Harmless {
  return rewriting((segment, random) => {
    const filter = filterIn(segment);
    const other = filter === undefined || /[()]/.test(filter) ? undefined : change(filter, random);
    return other === undefined ? undefined : `[?${other}]`;
  });
}

const notEqual = filtering((filter) =>
  filter.includes("!=") ? filter.replaceAll(/@\.(\w+) != ('[^']*')/g, "!(@.$1 == $2)") : undefined,
);

const deMorgan = filtering((filter) => {
  const parts = filter.split(" && ");
  return parts.length < 2 || filter.includes("||") ? undefined : `!(${parts.map((part) => `!(${part})`).join(" || ")})`;
});

const partsReordered = filtering((filter, random) => {
  const operator = [" && ", " || "].find((one) => filter.includes(one));
  return operator === undefined ? undefined : random.shuffled(filter.split(operator)).join(operator);
});

/** Where all literals are plain. */
const asPattern = filtering((filter) => {
  const parts = filter.split(" || ").map((part) => /^@\.(\w+) == '([A-Za-z0-9/ ]*)'$/.exec(part));
  const [first] = parts;
  if (first === null || first === undefined || parts.some((part) => part?.[1] !== first[1])) return undefined;
  return `match(@.${first[1]}, '${parts.map((part) => part?.[2]).join("|")}')`;
});

const unequalPattern = filtering((filter) => {
  const parts = filter.split(" && ").map((part) => /^@\.(\w+) != '([A-Za-z0-9/ ]*)'$/.exec(part));
  const [first] = parts;
  if (first === null || first === undefined || parts.some((part) => part?.[1] !== first[1])) return undefined;
  return `!match(@.${first[1]}, '${parts.map((part) => part?.[2]).join("|")}')`;
});

export const WRITING: Readonly<Record<string, Harmless>> = {
  "entries in another order": entriesReordered,
  "keys in another order": keysReordered,
  "block style, quoted": inBlocks,
  comments: withComments,
  "why reworded": reworded,
  "a source's title": otherTitle,
  "a higher version": versionRaised,
  "a test added": testAdded,
  "a field added": fieldAdded,
  "names in brackets": inBrackets,
  "unions in another order": unionsReordered,
  "!(a == b) for a != b": notEqual,
  "De Morgan": deMorgan,
  "parts of a filter in another order": partsReordered,
  "match for == and ||": asPattern,
  "!match for != and &&": unequalPattern,
};
