/** pino: what is in the file when the process has ended. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Logger, symbols } from "pino";
import { describe, expect, it } from "vitest";
import { recipeOf } from "./recipe.ts";
import { CALL, EVENT_STREAMS, PERSONAL, personalIn } from "./samples.ts";

const recipe = recipeOf("docs/recipes/pino.md");

type MakeLog = (file: string) => Logger;

interface Line {
  readonly level: number;
  readonly msg?: string;
  readonly code?: string;
  readonly [name: string]: unknown;
}

const call = JSON.parse(CALL.replace("9007199254740993", "7"));
const REDACTED_CALL = { caller: "[PHONE]", agent: { name: "[NAME]" }, note: "[NAME] wrote to [EMAIL]", id: 7 };

function linesIn(file: string): Line[] {
  const text = readFileSync(join(recipe.folder, file), "utf8");
  expect(personalIn(text)).toBe(undefined);
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

/** Runs a program whose `log` writes into `file`, in a process of its own. */
async function run(file: string, module: string, name: string, program: string) {
  const source = `import { ${name} } from "./${module}"; const log = ${name}(${JSON.stringify(file)}); ${program}`;
  writeFileSync(join(recipe.folder, `${file}.mjs`), source);
  const child = spawn(process.execPath, [`${file}.mjs`], { cwd: recipe.folder, stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  child.stdout.on("data", (bytes) => {
    printed += bytes;
  });
  child.stderr.on("data", (bytes) => {
    printed += bytes;
  });
  const [exit] = await once(child, "close");
  return { exit, printed, lines: existsSync(join(recipe.folder, file)) ? linesIn(file) : [] };
}

const THOUSAND = `for (let i = 0; i < 1000; i++) log.info({ call: ${JSON.stringify(call)}, i }, "${PERSONAL[1]} called");`;

describe("in the logger's thread", () => {
  it("redacts members, names of members, numbers, messages and errors", async () => {
    const { redactedLog } = await recipe.load<{ redactedLog: MakeLog }>("redact-log.js");
    const log = redactedLog("own.log");
    const before = Date.now();
    log.info({ call, [PERSONAL[2]]: 12025550123 }, `${PERSONAL[1]} called`);
    log.child({ from: PERSONAL[2] }).error(new Error(`no answer from ${PERSONAL[2]}`));

    const [first, second] = linesIn("own.log");
    expect(first).toMatchObject({ level: 30, call: REDACTED_CALL, "[EMAIL]": 0, msg: "[NAME] called" });
    expect(first?.time).toBeGreaterThanOrEqual(before);
    expect(second).toMatchObject({ from: "[EMAIL]", err: { message: "no answer from [EMAIL]" } });
  });

  it("leaves out a line that cannot be redacted, and goes on", async () => {
    const { redactedLog } = await recipe.load<{ redactedLog: MakeLog }>("redact-log.js");
    const log = redactedLog("wrong.log");
    log.info({ half: `\ud800 ${PERSONAL[1]}` }, "half a pair");
    log.info({ deep: JSON.parse(`${"[".repeat(2000)}"${PERSONAL[2]}"${"]".repeat(2000)}`) }, "deep");
    log.info("after");

    const lines = linesIn("wrong.log").map(({ level, msg, code }) => [level, msg, code]);
    expect(lines).toEqual([
      [50, "a log line was left out", "not-redacted"],
      [50, "a log line was left out", "too-deep"],
      [30, "after", undefined],
    ]);
  });

  it("leaves out what is no line of pino's, such as an event stream", async () => {
    const { redactedLog } = await recipe.load<{ redactedLog: MakeLog }>("redact-log.js");
    const log = redactedLog("events.log");
    const { write } = (log as unknown as Record<symbol, { write(line: string): void }>)[symbols.streamSym] ?? {};
    for (const text of EVENT_STREAMS) write?.(text);
    expect(linesIn("events.log").map(({ code }) => code)).toEqual(["unexpected-character", "unexpected-character"]);
  });

  it.each([
    ["its end", "", 0],
    ["process.exit()", "process.exit(3);", 3],
  ])("has written all at %s", async (_when, last, code) => {
    const { exit, printed, lines } = await run(`own-${code}.log`, "redact-log.js", "redactedLog", THOUSAND + last);
    expect([exit, printed, lines.length, lines[999]?.call]).toEqual([code, "", 1000, REDACTED_CALL]);
  });
});

describe("in a thread of its own", () => {
  it.each([
    ["its end", "", 0],
    ["process.exit()", "process.exit(3);", 3],
  ])("has redacted and written all at %s", async (_when, last, code) => {
    const { exit, printed, lines } = await run(`thread-${code}.log`, "log.js", "threadedLog", THOUSAND + last);
    expect([exit, printed, lines.length]).toEqual([code, "", 1000]);
    expect(lines[999]).toMatchObject({ level: 30, call: REDACTED_CALL, i: 999, msg: "[NAME] called" });
  });

  it("writes what is nested deeply", async () => {
    const program = `log.info({ deep: JSON.parse("[".repeat(2000) + '"${PERSONAL[2]}"' + "]".repeat(2000)) });`;
    const { exit, printed, lines } = await run("deep.log", "log.js", "threadedLog", program);
    expect([exit, printed, lines.length]).toEqual([0, "", 1]);
  });

  /** Logs, writes a text past the logger, and would go on logging for half a minute: a thread may be slow to begin. */
  const writing = (first: string, text: string) =>
    `import { symbols } from "pino"; ${first} log[symbols.streamSym].write(${JSON.stringify(text)});
      for (let i = 1; i < 600; i++) setTimeout(() => log.info("later"), 50 * i);`;

  it("ends with a line that is wrong, and says where", async () => {
    const program = writing('log.info("before");', `{"msg": "${PERSONAL[1]}\n`);
    const { exit, printed, lines } = await run("end.log", "log.js", "threadedLog", program);
    expect([exit, lines.map(({ msg }) => msg), personalIn(printed)]).toEqual([1, ["before"], undefined]);
    expect(printed).toContain("InputError");
    expect(printed).toContain("line 2");
  });

  it.each([...EVENT_STREAMS.entries()])("ends with event stream %i, of which nothing is written", async (i, text) => {
    const { exit, printed, lines } = await run(`events-${i}.log`, "log.js", "threadedLog", writing("", text));
    expect([exit, lines, personalIn(printed)]).toEqual([1, [], undefined]);
    expect(printed).toContain("InputError");
  });
});
