/** For bash, from 3.2 (of macOS) on, with or without the package bash-completion. */
import type { Flag, Place, Takes } from "./described.ts";

export function bashScript(places: readonly Place[]): string {
  const valued = new Set(
    places.flatMap(({ flags }) => flags.filter(({ takes }) => takes).flatMap(({ names }) => names)),
  );
  const deeper = places.filter(({ at }) => at !== "").map(({ at }) => quoted(at.includes(" ") ? at : ` ${at}`));
  return `# Completion of scrubjay for bash: eval "$(scrubjay completion bash)"
# Names of files as the line needs them, quoted: by readline, or here where it is too old for that.
_scrubjay_files() {
  local name byReadline=
  if compopt -o filenames 2> /dev/null; then byReadline=yes; fi
  while IFS= read -r name; do
    if [[ -z $byReadline ]]; then printf -v name %q "$name"; fi
    COMPREPLY+=("$name")
  done < <(compgen "$@" -- "$cur")
}

_scrubjay() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} at= n=0 flags= words= files= i word
  COMPREPLY=()
  # --as=html is three words to bash.
  if [[ $cur == = ]]; then
    cur=
  elif [[ $prev == = ]]; then
    prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    case $word in
      ${[...valued].join("|")})
        i=$((i + 1))
        if [[ \${COMP_WORDS[i]} == = ]]; then i=$((i + 1)); fi
        ;;
      -*) ;;
      *)
        case "$at $word" in
          ${deeper.join("|")}) at=\${at:+$at }$word ;;
          *) n=$((n + 1)) ;;
        esac
        ;;
    esac
  done
  case $at in
${places.map(placeLines).join("\n")}
  esac
  case $files in
    any) return ;;
  esac
  # Without this, bash would fall back on any file.
  compopt +o default 2> /dev/null
  if [[ $flags == *-* && $cur == -* ]]; then
    COMPREPLY=($(compgen -W "$flags" -- "$cur"))
    return
  fi
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
  case $files in
    rules)
      _scrubjay_files -f -X '!*.pii.y*ml'
      _scrubjay_files -d
      ;;
    folders) _scrubjay_files -d ;;
  esac
}
complete -o default -F _scrubjay scrubjay
`;
}

function placeLines({ at, flags, words, repeats }: Place): string {
  const valued = flags.filter(({ takes }) => takes !== undefined);
  const last = words.length - 1;
  return [
    `    ${quoted(at)})`,
    "      case $prev in",
    ...valued.map(({ names, takes }) => `        ${names.join("|")}) ${assigned(takes as Takes)} ;;`),
    "        *)",
    `          flags=${quoted(namesOf(flags).join(" "))}`,
    // What begins with a dash is no file.
    "          if [[ $cur != -* ]]; then",
    "            case $n in",
    ...words.map((takes, i) => `              ${i === last && repeats ? "*" : i}) ${assigned(takes)} ;;`),
    "              *) ;;",
    "            esac",
    "          fi",
    "          ;;",
    "      esac",
    "      ;;",
  ].join("\n");
}

function namesOf(flags: readonly Flag[]): string[] {
  return flags.flatMap(({ names }) => names);
}

function assigned({ words, files }: Takes): string {
  const names = words.map(({ name }) => name).join(" ");
  const parts = [...(names === "" ? [] : [`words=${quoted(names)}`]), ...(files === "none" ? [] : [`files=${files}`])];
  return parts.length === 0 ? ":" : parts.join(" ");
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
