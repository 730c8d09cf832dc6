/** For fish, from 3.0 on. */
import type { Flag, Place, Takes } from "./described.ts";

export function fishScript(places: readonly Place[]): string {
  const valued = new Set(
    places.flatMap(({ flags }) => flags.filter(({ takes }) => takes).flatMap(({ names }) => names)),
  );
  const deeper = places.filter(({ at }) => at !== "").map(({ at }) => quoted(at.includes(" ") ? at : ` ${at}`));
  return `# Completion of scrubjay for fish: scrubjay completion fish | source
function __scrubjay_at -d 'Whether so many words stand after these: AT, and COUNT or any'
    set -l at ''
    set -l count 0
    set -l skip no
    for word in (commandline -opc)[2..-1]
        if test $skip = yes
            set skip no
            continue
        end
        switch $word
            case ${[...valued].join(" ")}
                set skip yes
            case '-*'
            case '*'
                switch "$at $word"
                    case ${deeper.join(" ")}
                        set at (string trim -- "$at $word")
                    case '*'
                        set count (math $count + 1)
                end
        end
    end
    test "$at" = "$argv[1]"; and contains -- "$argv[2]" any $count
end

function __scrubjay_rules -d 'Rule files, and folders'
    __fish_complete_suffix .pii.yaml
end

complete -c scrubjay -f
${places.flatMap(placeLines).join("\n")}
`;
}

function placeLines({ at, flags, words, repeats }: Place): string[] {
  const last = words.length - 1;
  return [
    ...flags.map((flag) => `complete -c scrubjay -n ${quoted(`__scrubjay_at ${quoted(at)} any`)} ${flagText(flag)}`),
    ...words.flatMap((takes, i) => {
      const condition = quoted(`__scrubjay_at ${quoted(at)} ${i === last && repeats ? "any" : i}`);
      return wordTexts(takes).map((text) => `complete -c scrubjay -n ${condition} ${text}`);
    }),
  ];
}

function flagText({ names, about, takes }: Flag): string {
  const shown = names.map((name) => (name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  return [...shown, ...(takes === undefined ? [] : [valueText(takes)]), `-d ${quoted(about)}`].join(" ");
}

function valueText({ words, files }: Takes): string {
  const names = words.map(({ name }) => name).join(" ");
  if (files === "any") return "-r -F";
  if (files === "folders") return `-x -a ${quoted("(__fish_complete_directories)")}`;
  if (files === "rules") return `-x -a ${quoted(`${names} (__scrubjay_rules)`)}`;
  return names === "" ? "-x" : `-x -a ${quoted(names)}`;
}

function wordTexts({ words, files }: Takes): string[] {
  const listed = words.map(({ name, about }) => `-a ${name}${about === "" ? "" : ` -d ${quoted(about)}`}`);
  if (files === "any") return [...listed, "-F"];
  if (files === "rules") return [...listed, `-a ${quoted("(__scrubjay_rules)")}`];
  return files === "folders" ? [...listed, `-a ${quoted("(__fish_complete_directories)")}`] : listed;
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
