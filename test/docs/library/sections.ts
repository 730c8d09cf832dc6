/** What the reference says of each name: a section of a page, with links to the types that it names. */
import { kindOf, type PublicName, publicNames, typesBehind } from "../public-names.ts";
import { codesOf } from "./codes.ts";
import { CLOSED, CODE_LISTS, HEADINGS, REFERENCE } from "./pages.ts";
import { ENTRANCES, type Entrance } from "./types.ts";

const byEntrance = new Map(ENTRANCES.map((entrance) => [entrance, publicNames([entrance])]));

/** The first entrance that has a name says what it is. */
export const byName: ReadonlyMap<string, PublicName> = new Map(
  [...byEntrance.values()].reverse().flatMap((names) => names.map((one) => [one.name, one])),
);

/** The types that public names name and no entrance has, by the page that comes first to them. */
const behind = new Map<string, readonly PublicName[]>();
const placed = new Set<string>();
for (const [file, names] of Object.entries(REFERENCE)) {
  const own = names.flatMap((name) => byName.get(name) ?? []);
  const found = typesBehind(own, CLOSED).filter(({ name }) => !placed.has(name));
  for (const { name } of found) placed.add(name);
  behind.set(file, found);
}

const pageOf = new Map(
  Object.entries(REFERENCE).flatMap(([file, names]) =>
    [...names, ...(behind.get(file) ?? []).map(({ name }) => name)].map((name) => [name, file] as const),
  ),
);

/** As the code hosts make them of headings. */
function anchorOf(name: string): string {
  return (HEADINGS[name] ?? name)
    .toLowerCase()
    .replace(/[^\w -]/g, "")
    .replaceAll(" ", "-");
}

/** From a page of the folder; to the page itself where the name stands on it. */
function linkTo(name: string, from: string): string {
  const page = pageOf.get(name);
  if (page === undefined) throw new Error(`${name} stands on no page`);
  return `[\`${name}\`](${page === from ? "" : page}#${anchorOf(name)})`;
}

/** All sections of a page. */
export function sectionsOf(file: string): string {
  const names = (REFERENCE[file] ?? []).map((name) => byName.get(name) ?? unknown(name));
  const types = behind.get(file) ?? [];
  const parts = [...names.map((one) => section(one, file))];
  if (types.length > 0) parts.push("## Types that these name", "No entrance has them: read them off what names them.");
  return [...parts, ...types.map((one) => section(one, file))].join("\n\n");
}

function unknown(name: string): never {
  throw new Error(`no entrance has ${name}`);
}

function section(one: PublicName, file: string): string {
  const { name, about, shown, types } = one;
  const from = entrancesOf(name).filter((entrance) => entrance !== "scrubjay");
  const isElsewhere = from.length > 0 && !entrancesOf(name).includes("scrubjay");
  const parts = [
    `### ${HEADINGS[name] ?? name}`,
    isElsewhere ? `From ${from.map((entrance) => `\`${entrance}\``).join(", ")}.` : "",
    withErrors(about, file),
    insideOf(name, shown.text),
    types.length === 0 || CLOSED.has(name) ? "" : `See ${types.map((type) => linkTo(type, file)).join(", ")}.`,
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** The classes of errors that it throws lead to what is said of them. */
function withErrors(about: string, file: string): string {
  return about.replace(/^\*\*Throws\*\* .*$/gm, (line) =>
    line.replace(/\b(?:Usage|Rule|Input)Error\b/g, (error) => linkTo(error, file)),
  );
}

function insideOf(name: string, text: string): string {
  const lists = CODE_LISTS.filter(({ type }) => type === name);
  if (lists.length > 0) return lists.map(({ about, file, list }) => codeTable(about, file, list)).join("\n\n");
  return CLOSED.has(name) ? "Its insides may change: hand it on as it is." : `\`\`\`ts declaration\n${text}\n\`\`\``;
}

function codeTable(about: string, file: string, list: string): string {
  const rows = codesOf(file, list).map(({ code, meaning }) => `| \`${code}\` | ${meaning.replaceAll("|", "\\|")} |`);
  return [...(about === "" ? [] : [about, ""]), "| code | it means |", "|---|---|", ...rows].join("\n");
}

const CALLED: Readonly<Record<Entrance, string>> = {
  index: "scrubjay",
  "stream-json": "scrubjay/stream-json",
  web: "scrubjay/web",
  names: "scrubjay/names",
};

function entrancesOf(name: string): string[] {
  const having = ENTRANCES.filter((entrance) => byEntrance.get(entrance)?.some((one) => one.name === name));
  return having.map((entrance) => CALLED[entrance]);
}

/** A table of all public names, page by page. */
export function indexTable(): string {
  const rows = Object.values(REFERENCE)
    .flat()
    .map((name) => {
      const one = byName.get(name) ?? unknown(name);
      const from = entrancesOf(name).map((entrance) => `\`${entrance}\``);
      return `| ${linkTo(name, "README.md")} | ${kindOf(one)} | ${from.join(", ")} | ${one.inShort.replaceAll("|", "\\|")} |`;
    });
  return ["| name | what | from | in short |", "|---|---|---|---|", ...rows].join("\n");
}
