/** `-h`: what one screen of a terminal holds, and where the rest is. */
import type { Option } from "../arguments/options.ts";
import { type Command, RULES } from "../commands/command.ts";
import { columns, type Row, type Screen, shellLines, wrapped } from "./layout.ts";
import { briefNoteOn } from "./names.ts";

const WIDTH = 80;

/** Of a command. */
export function briefHelp({ name, about, words, options, examples }: Command, screen: Screen): string {
  const shown = options.filter(({ brief }) => brief !== undefined);
  const note = briefNoteOn(words);
  return screenText(screen, {
    usage: `scrubjay ${name} [options] ${words}`.trimEnd(),
    about: [`${name}: ${about}.`, ...(note === "" ? [] : [note])],
    heading: shown.length < options.length ? "Most used:" : "Options:",
    rows: shown.map((option) => [written(option), option.brief ?? ""]),
    examples,
    rest: `All options, defaults and exit codes: scrubjay ${name} --help`,
  });
}

/** Of the program, or of the commands that stand under a word. */
export function briefHelpOfGroup(commands: readonly Command[], group: string | undefined, screen: Screen): string {
  const before = group === undefined ? "" : `${group} `;
  const names = commands.filter(({ name }) => name.startsWith(before) && !name.slice(before.length).includes(" "));
  const rows = names.map((one): Row => [one.name.slice(before.length), one.brief ?? one.about]);
  const ofProgram = group === undefined;
  return screenText(screen, {
    usage: `scrubjay ${before}<command> [options] ${ofProgram ? "[files..]" : "[names..]"}`,
    about: [ofProgram ? "Removes personal data from JSON exports of contact-centre platforms." : `${RULES.about}.`],
    heading: "Commands:",
    rows: ofProgram ? [...rows, [RULES.name, RULES.brief]] : rows,
    examples: ofProgram
      ? ["$0 rules which export.json", "$0 redact -r kore-ai/call-details export.json -o redacted.json"]
      : ["$0 rules show kore-ai/call-details", "$0 rules check ./our-rules --strict"],
    rest: `Of one command: scrubjay ${before}<command> -h. Everything: scrubjay ${before}--help`,
  });
}

interface Parts {
  readonly usage: string;
  readonly about: readonly string[];
  readonly heading: string;
  readonly rows: readonly Row[];
  readonly examples: readonly string[];
  readonly rest: string;
}

function screenText({ paint, width: room = WIDTH }: Screen, parts: Parts): string {
  const width = Math.min(WIDTH, room);
  const { usage, about, heading, rows, examples, rest } = parts;
  const list = rows.length === 0 ? [] : [paint("heading", heading), ...columns(rows, width), ""];
  return [
    ...wrapped(usage, width),
    "",
    ...about.flatMap((line) => wrapped(line, width)),
    "",
    ...list,
    paint("heading", "Examples:"),
    ...examples.flatMap((example) => shellLines(example, width)),
    "",
    ...wrapped(rest, width),
  ].join("\n");
}

/** `-r, --rules PACK|FILE` */
export function written({ name, letter, value }: Option): string {
  const names = letter === undefined ? `    --${name}` : `-${letter}, --${name}`;
  return value === undefined ? names : `${names} ${value}`;
}
