/** The commands, as data: what each takes, what the help says of it, and where it is. `rules` has a table of its own. */
import { UsageError } from "../../errors/errors.ts";
import type { Arguments } from "./arguments.ts";
import { hint } from "./hint.ts";
import { OPTIONS, type Option, optionsNamed } from "./options-table.ts";
import { SCAN_OPTIONS } from "./scan-table.ts";

export interface Command {
  readonly name: string;
  readonly about: string;
  /** What may stand behind the name, e.g. `[files..]`. */
  readonly words: string;
  readonly options: readonly Option[];
  /** Two, for the help. */
  readonly examples: readonly string[];
  /** What exit code 1 means, where the command has it. */
  readonly exit1?: string;
  /** Imported where it is asked for: what a command needs takes its time to load. */
  readonly load: () => Promise<(given: Arguments) => Promise<number>>;
}

const FILES = "[files..]";

const REVEAL_OPTIONS = [
  ...optionsNamed("key", "purpose"),
  ...optionsNamed("rules", "policy").map((option) => ({
    ...option,
    ...(option.name === "rules" && { about: "rules of the run that redacted, to find what encrypt-format wrote" }),
  })),
  ...optionsNamed("include", "output", "format", "max-value-bytes", "max-depth", "progress", "quiet"),
];

const VERIFY_OPTIONS: readonly Option[] = [
  ...optionsNamed("rules", "policy", "unlisted", "regions", "detect").map((option) => ({
    ...option,
    group: "As in the run",
  })),
  ...optionsNamed("include", "require-input", "format", "any-shape", "max-value-bytes", "max-depth").map((option) => ({
    ...option,
    ...(option.name === "max-value-bytes" && {
      about: "largest value that is read; a larger one counts as something left (K, M, G)",
    }),
  })),
  {
    name: "as",
    kind: "text",
    value: "FORMAT",
    choices: ["text", "json", "csv"],
    otherwise: "text",
    group: "How it is said",
    about: "how the answer is said",
  },
  ...optionsNamed("progress", "quiet").map((option) => ({
    ...option,
    ...(option.name === "quiet" && { about: "no progress; text only where something is left" }),
  })),
];

const KEY_OPTIONS = [
  ...optionsNamed("output").map((option) => ({ ...option, value: "FILE", about: "a new file, for its owner to read" })),
  ...optionsNamed("quiet").map((option) => ({ ...option, about: "the key's id is not said" })),
];

export const COMMANDS: readonly Command[] = Object.freeze<Command[]>([
  {
    name: "redact",
    about: "takes personal data out of JSON: JSON in, redacted JSON out",
    words: FILES,
    options: OPTIONS,
    examples: [
      "$0 redact -r kore-ai/call-details export.json -o redacted.json  # by its rules",
      "zcat log.gz | $0 redact --unlisted replace --format ndjson      # every value of every line",
    ],
    exit1: "with --verify: something is left in the output; -o wrote no file",
    load: async () => (await import("../commands/redact.ts")).redactCommand,
  },
  {
    name: "scan",
    about: "finds personal data without changing anything: a table of places and counts, never a value",
    words: FILES,
    options: SCAN_OPTIONS,
    examples: [
      "$0 scan export.json --regions US,IN --draft-rules acme/calls.pii.yaml",
      "zcat log.gz | $0 scan -r kore-ai/call-details --format ndjson --fail",
    ],
    exit1: "with --fail: something was found, or could not be looked at",
    load: async () => (await import("../commands/scan.ts")).scanCommand,
  },
  {
    name: "verify",
    about: "reads an output again, with another parser and another finder, and says where something is left",
    words: FILES,
    options: VERIFY_OPTIONS,
    examples: [
      "$0 verify -r kore-ai/call-details redacted.json              # with the options of the run",
      "$0 redact --regions US log.json | $0 verify --regions US --as json",
    ],
    exit1: "a phone number or an e-mail address is left, or a value was too large to be read",
    load: async () => (await import("../commands/verify.ts")).verifyCommand,
  },
  {
    name: "reveal",
    about: "brings back what tokenize and encrypt-format wrote, for who holds the key",
    words: FILES,
    options: REVEAL_OPTIONS,
    examples: [
      "$0 reveal --key team.key redacted.json -o revealed.json                        # tokens, by their shape",
      "$0 reveal --key env:TEAM_KEY -r ./our-rules redacted.json --purpose fraud > a.json  # formats too",
    ],
    load: async () => (await import("../commands/reveal.ts")).revealCommand,
  },
  {
    name: "key",
    about: "makes a key: scrubjay key new",
    words: "new",
    options: KEY_OPTIONS,
    examples: ["$0 key new -o team.key           # for nobody else to read", "export TEAM_KEY=$($0 key new)"],
    load: async () => (await import("../commands/key.ts")).keyCommand,
  },
]);

/** Answered by rules/command.ts. */
export const RULES = Object.freeze({
  name: "rules",
  about: "shows, checks, tests and compares rule files: what a reviewer asks of them",
  example: "$0 rules check ./our-rules --strict  # what a reviewer asks of rule files",
});

/** @throws UsageError `unknown-command` */
export function commandNamed(name: string): Command {
  const found = COMMANDS.find((command) => command.name === name);
  if (found !== undefined) return found;
  const names = [...COMMANDS, RULES].map((command) => command.name);
  throw new UsageError("unknown-command", `unknown command "${name}"; ${hint(name, names)}`);
}
