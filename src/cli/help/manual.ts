/** The manual page, in roff with the macros of man(7). */
import { VERSION } from "../../report/version.ts";
import { COMMON_OPTIONS, type Option } from "../arguments/options.ts";
import { type Command, RULES } from "../commands/command.ts";
import { exitCodes, NO } from "./exit-codes.ts";
import { noteOn } from "./names.ts";

const ENVIRONMENT: readonly (readonly [name: string, means: string])[] = [
  ["FORCE_COLOR", "colours, also without a terminal; 0 or false: none. It goes before NO_COLOR."],
  ["NO_COLOR", "no colours, unless it is empty."],
  ["TERM", "dumb: no colours."],
  ["XDG_CACHE_HOME", "the folder below which checked forms of your own rule files are remembered; else ~/.cache."],
];

export function manualText(commands: readonly Command[]): string {
  const [first] = commands;
  const lines = [
    `.TH SCRUBJAY 1 "" "scrubjay ${VERSION}" "User Commands"`,
    ".SH NAME",
    "scrubjay \\- takes personal data out of JSON exports of contact-centre platforms",
    ".SH SYNOPSIS",
    `.B scrubjay\n.I command\n[options] [files..]`,
    ".SH DESCRIPTION",
    text("Rule files say where personal data is. scrubjay replaces it, and leaves every other byte as it was."),
    text("The input is JSON, one document or many, also compressed. Output goes to stdout, or to the file of -o."),
    ...section("EXAMPLES", (first?.examples ?? []).map(exampleLines)),
    ...section("COMMANDS", commands.map(commandLines)),
    ...section(`OPTIONS OF EVERY COMMAND`, COMMON_OPTIONS.map(optionLines)),
    ...section("EXIT STATUS", exitCodes(NO).map(item)),
    ...section("ENVIRONMENT", ENVIRONMENT.map(item)),
    text("Nothing else in the environment says what a run does; --key env:NAME reads the variable that it names."),
    ".SH SEE ALSO",
    text("The folder docs of the package: first-five-minutes.md, command-line.md, rule-files.md."),
  ];
  return `${lines.join("\n")}\n`;
}

function section(heading: string, parts: readonly string[]): string[] {
  return [`.SH ${heading}`, ...parts];
}

function commandLines({ name, words, about, options, examples, exit1 }: Command): string {
  const note = noteOn(words);
  const usage = `scrubjay ${name} [options] ${words}`.trimEnd();
  return [
    `.SS "${escaped(name.startsWith(RULES.name) ? name : usage)}"`,
    ...(name.startsWith(RULES.name) ? [`.B ${line(usage)}`, ".PP"] : []),
    text(`${about.charAt(0).toUpperCase()}${about.slice(1)}.`),
    ...(note === "" ? [] : [".PP", ...note.split("\n").map(text)]),
    ...options.map(optionLines),
    ...(exit1 === undefined ? [] : [".PP", text(`Exit status 1: ${exit1}.`)]),
    ".PP",
    "Examples:",
    ...examples.map(exampleLines),
  ].join("\n");
}

function optionLines({ name, letter, value, choices, otherwise, about }: Option): string {
  const names = [...(letter === undefined ? [] : [`-${letter}`]), `--${name}`].map((one) => `\\fB${escaped(one)}\\fR`);
  const said = [about, choices && `one of ${choices.join(", ")}`].filter((part) => part !== undefined).join("; ");
  const means = otherwise === undefined ? said : `${said} [${otherwise}]`;
  return `.TP\n${names.join(", ")}${value === undefined ? "" : ` \\fI${escaped(value)}\\fR`}\n${text(means)}`;
}

function item([name, means]: readonly [name: string, means: string]): string {
  return `.TP\n.B ${line(name)}\n${text(means)}`;
}

function exampleLines(example: string): string {
  return `.PP\n.nf\n.RS 4\n${text(example.replaceAll("$0", "scrubjay").replace(/ {2,}#/, "  #"))}\n.RE\n.fi`;
}

/** A line of text: a point or an apostrophe at its beginning would be a request. */
function text(words: string): string {
  return escaped(words).replace(/^([.'])/, "\\&$1");
}

/** What a request takes as one argument. */
function line(words: string): string {
  return `"${escaped(words).replaceAll('"', "\\(dq")}"`;
}

/** Dashes and quotes as they are typed; what is not ASCII by its number. */
function escaped(words: string): string {
  return words
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replaceAll("'", "\\(aq")
    .replaceAll("`", "\\(ga")
    .replaceAll("^", "\\(ha")
    .replaceAll("~", "\\(ti")
    .replace(
      /[^\x20-\x7e]/gu,
      (character) => `\\[u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`,
    );
}
