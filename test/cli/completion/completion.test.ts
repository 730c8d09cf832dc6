/** The scripts at work in the shells that are there: bash surely, zsh and fish where somebody installed them. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it, test } from "vitest";
import { allCommands } from "../../../src/cli/commands/table.ts";
import { bashScript } from "../../../src/cli/completion/bash.ts";
import { described } from "../../../src/cli/completion/described.ts";
import { fishScript } from "../../../src/cli/completion/fish.ts";
import { zshScript } from "../../../src/cli/completion/zsh.ts";
import { listPacks } from "../../../src/rules/shipped.ts";
import { scrubjay } from "../program.ts";

const places = described(await allCommands(), await listPacks());
const scripts = { bash: bashScript(places), zsh: zshScript(places), fish: fishScript(places) };
type Shell = keyof typeof scripts;

const base = mkdtempSync(join(tmpdir(), "scrubjay-completion-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));
mkdirSync(join(base, "work/acme"), { recursive: true });
for (const file of ["our.pii.yaml", "data.json", "acme/calls.pii.yaml"]) writeFileSync(join(base, "work", file), "");
for (const [shell, script] of Object.entries(scripts)) writeFileSync(join(base, shell), script);

const words = (file: string) => fileURLToPath(new URL(file, import.meta.url));

function run(command: string, args: readonly string[]): string {
  const env = {
    ...process.env,
    HOME: base,
    TERM: "xterm",
    XDG_CONFIG_HOME: base,
    XDG_DATA_HOME: base,
    XDG_CACHE_HOME: base,
  };
  return execFileSync(command, args, { cwd: join(base, "work"), env, encoding: "utf8", timeout: 30_000 });
}

/** Lines as far as they are typed, and what is offered there. */
const LINES: readonly (readonly [line: string, words: readonly string[]])[] = [
  ["scrubjay re", ["redact", "report", "reveal"]],
  ["scrubjay rules sh", ["show"]],
  ["scrubjay rules show --as ", ["csv", "html", "json", "text"]],
  ["scrubjay rules show --as=ht", ["html"]],
  ["scrubjay rules list --as ", ["csv", "json", "text"]],
  ["scrubjay rules show --a", ["--as"]],
  ["scrubjay rules check --", ["--as", "--help", "--output", "--strict", "--version"]],
  ["scrubjay redact -r kore", ["kore-ai", "kore-ai/call-details"]],
  ["scrubjay redact --rules ac", ["acme"]],
  ["scrubjay redact -r our", ["our.pii.yaml"]],
  ["scrubjay redact -r kore-ai -p m", ["mask"]],
  ["scrubjay redact -p ", ["acme", "analytics", "mask", "our.pii.yaml", "pseudonymous", "replace", "strict"]],
  ["scrubjay redact -r kore-ai --dry-run da", ["data.json"]],
  ["scrubjay rules explain our", ["our.pii.yaml"]],
  ["scrubjay rules diff kore-ai/call-details m", ["mask"]],
  ["scrubjay rules approve our.pii.yaml -o ", ["acme"]],
  ["scrubjay help ru", ["rules"]],
  ["scrubjay help rules sh", ["show"]],
  ["scrubjay completion ", ["bash", "fish", "zsh"]],
  ["scrubjay key ", ["new"]],
  ["scrubjay redact --jobs ", []],
];

/** What a shell offers at the end of each line. */
const OFFERS: Readonly<Record<Shell, () => string[][]>> = {
  // --as=html is three words there.
  bash: () =>
    LINES.map(([line]) =>
      run("bash", [words("bash-words.bash"), join(base, "bash"), ...line.replace("=", " = ").split(" ")]).split("\n"),
    ),
  zsh: () => {
    const shown = run("zsh", ["-f", words("zsh-words.zsh"), join(base, "zsh"), ...LINES.map(([line]) => line)]);
    return shown.split("<end>\n").map((one) => [...one.matchAll(/^<(.*)>$/gm)].map(([, word]) => word as string));
  },
  fish: () =>
    LINES.map(([line]) => {
      const offers = run("fish", ["--no-config", "-c", `source ${join(base, "fish")}; complete -C '${line}'`]);
      return offers.split("\n").map((offer) => (offer.split("\t")[0] ?? "").replace(/^--[a-z]+=/, ""));
    }),
};

function unique(offers: readonly string[]): string[] {
  const names = offers.map((word) => word.replace(/\/$/, "")).filter((word) => word !== "");
  return [...new Set(names)].sort();
}

function whyNot(shell: Shell): string {
  try {
    run(shell, ["--version"]);
    return "";
  } catch {
    return ` (not run: there is no ${shell})`;
  }
}

describe.each(["bash", "zsh", "fish"] as const)("%s", (shell) => {
  const why = whyNot(shell);

  it.skipIf(why !== "" && shell !== "bash")(`offers what may stand there${why}`, () => {
    const offers = OFFERS[shell]().map(unique);
    // fish offers every file where rule files may stand.
    const expected = LINES.map(([line, words]) => [
      line,
      shell === "fish" && words.includes("our.pii.yaml") && line.endsWith(" ") ? [...words, "data.json"].sort() : words,
    ]);
    expect(LINES.map(([line], i) => [line, offers[i]])).toEqual(expected);
  });
});

describe("names of files", () => {
  const name = "x$(touch ran); *.pii.yaml";
  const script = (compopt: string) => `
    . ${join(base, "bash")}
    asked=
    compopt() { ${compopt}; }
    COMP_WORDS=(scrubjay redact -r x) COMP_CWORD=3
    _scrubjay
    printf '%s\n' "$asked" "\${COMPREPLY[@]}"`;
  const offered = (compopt: string) => {
    const folder = mkdtempSync(join(base, "named-"));
    writeFileSync(join(folder, name), "");
    return execFileSync("bash", ["-c", script(compopt)], { cwd: folder, encoding: "utf8" }).split("\n");
  };

  it("are readline's to quote in bash, and quoted where it cannot", () => {
    expect(offered('asked+="$*,"')).toEqual(["+o default,-o filenames,-o filenames,", name, ""]);
    expect(offered("return 1")).toEqual(["", "x\\$\\(touch\\ ran\\)\\;\\ \\*.pii.yaml", ""]);
  });
});

test.each(["bash", "zsh", "fish"] as const)(
  "scrubjay completion %s prints the script, which starts no program",
  async (shell) => {
    const { exit, stdout, stderr } = await scrubjay(["completion", shell]);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
    expect(stdout).toBe(scripts[shell]);
    expect(stdout.replace(/^#.*/gm, "")).not.toMatch(/\$\(scrubjay|\(scrubjay|\bnode\b/);
  },
);

test.each([
  [[], /completion takes the name of one shell: bash, zsh, fish/],
  [["bash", "zsh"], /completion takes the name of one shell/],
  [["bsh"], /unknown shell "bsh"; did you mean "bash"\?/],
  [["powershell"], /unknown shell "powershell"; known: bash, zsh, fish/],
])("completion %j is wrong usage", async (args, message) => {
  const { exit, stdout, stderr } = await scrubjay(["completion", ...args]);
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
  expect(stderr).toMatch(message);
});
