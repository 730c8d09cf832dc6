/** For zsh: loaded from a file called _scrubjay, or by eval after compinit. */
import type { Flag, Place, Takes, Word } from "./described.ts";

export function zshScript(places: readonly Place[]): string {
  const deeper = places.filter(({ at }) => at !== "").map(({ at }) => quoted(at.includes(" ") ? at : ` ${at}`));
  return `#compdef scrubjay
# Completion of scrubjay for zsh: eval "$(scrubjay completion zsh)", after compinit.

_scrubjay_rules() {
  local -a names=("$@")
  _alternative 'names:name:compadd -a names' 'files:file:_files -g "*.pii.y(a|)ml(-.)"'
}

${lists(places).join("\n\n")}

_scrubjay() {
  local at= context state line
  typeset -A opt_args
  while (( CURRENT > 2 )); do
    case "$at $words[2]" in
      ${deeper.join("|")})
        at="\${at:+$at }$words[2]"
        words=("$words[1]" "\${(@)words[3,-1]}")
        (( CURRENT-- ))
        ;;
      *) break ;;
    esac
  done
  case $at in
${places.map(placeLines).join("\n")}
  esac
}

if [[ $funcstack[1] == _scrubjay ]]; then
  _scrubjay "$@"
else
  compdef _scrubjay scrubjay
fi
`;
}

/** Lists of words that say what they are about: a function each. */
function lists(places: readonly Place[]): string[] {
  const found = new Map(
    places.flatMap(({ words }) => words.filter(isDescribed).map((takes) => [listName(takes), takes] as const)),
  );
  return [...found].map(([name, { what, words }]) => {
    const lines = words.map((word) => `    ${quoted(described(word))}`);
    return [`${name}() {`, "  local -a found=(", ...lines, "  )", `  _describe ${what} found`, "}"].join("\n");
  });
}

function isDescribed({ words }: Takes): boolean {
  return words.some(({ about }) => about !== "");
}

/** By its first word: no two lists begin alike. */
function listName({ what, words }: Takes): string {
  return `_scrubjay_${what}_${words[0]?.name}`;
}

function described({ name, about }: Word): string {
  return `${name.replaceAll(":", "\\:")}:${about}`;
}

function placeLines({ at, flags, words, repeats }: Place): string {
  const last = words.length - 1;
  const specs = [
    ...flags.flatMap(flagSpecs),
    ...words.map((takes, i) => quoted(`${i === last && repeats ? "*" : ""}:${plain(takes.what)}:${action(takes)}`)),
  ];
  return [
    `    ${quoted(at)})`,
    "      _arguments -S \\",
    ...specs.map((spec, i) => `        ${spec}${i < specs.length - 1 ? " \\" : ""}`),
    "      ;;",
  ].join("\n");
}

function flagSpecs({ names, about, takes, repeats }: Flag): string[] {
  const before = repeats ? "*" : `(${names.join(" ")})`;
  const value = takes === undefined ? "" : `:${plain(takes.what)}:${action(takes)}`;
  return names.map((name) => {
    const joined = takes !== undefined && name.startsWith("--") ? "=" : "";
    return quoted(`${before}${name}${joined}[${plain(about)}]${value}`);
  });
}

function action(takes: Takes): string {
  const { words, files } = takes;
  const names = words.map(({ name }) => name).join(" ");
  if (files === "any") return "_files";
  if (files === "folders") return "_files -/";
  // With a blank in front nothing is put between it and its names: _arguments has options for compadd there.
  if (files === "rules") return ` _scrubjay_rules ${names}`;
  if (isDescribed(takes)) return listName(takes);
  return names === "" ? " " : `(${names})`;
}

/** Brackets and colons have a meaning there. */
function plain(text: string): string {
  return text.replace(/[\\[\]:]/g, "\\$&");
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
