import { describe, expect, it, test } from "vitest";
import { hasColours } from "../../../src/cli/terminal/colours.ts";
import { inColours, plainly } from "../../../src/errors/paint.ts";
import { fact, type Page } from "../../../src/pages/page.ts";
import { render } from "../../../src/pages/render.ts";
import { folderWith, ruleFile, scrubjay } from "../program.ts";

const ESCAPE = "\u001b";

describe("colours are wanted", () => {
  test.each([
    [{}, true, true],
    [{}, false, false],
    [{ TERM: "dumb" }, true, false],
    [{ NO_COLOR: "1" }, true, false],
    [{ NO_COLOR: "0" }, true, false],
    [{ NO_COLOR: "" }, true, true],
    [{ FORCE_COLOR: "0" }, true, false],
    [{ FORCE_COLOR: "false" }, true, false],
    [{ FORCE_COLOR: "" }, false, true],
    [{ FORCE_COLOR: "1" }, false, true],
    [{ FORCE_COLOR: "2" }, false, true],
    [{ FORCE_COLOR: "3" }, false, true],
    [{ FORCE_COLOR: "true" }, false, true],
    [{ FORCE_COLOR: "1", NO_COLOR: "1", TERM: "dumb" }, false, true],
    [{ FORCE_COLOR: "0", NO_COLOR: "" }, true, false],
  ])("%j, at a terminal: %s, colours: %s", (env, terminal, wanted) => {
    expect(hasColours(env, () => terminal)).toBe(wanted);
  });
});

const PAGE: Page = {
  title: "Check",
  sections: [
    {
      heading: "What",
      facts: [fact("left", "nothing", "good"), fact("read", "1 record")],
      table: {
        columns: ["place", "why"],
        rows: [
          { cells: ["$.a", "is left"], tone: "bad" },
          { cells: ["$.bb", "looks odd"], tone: "note" },
          { cells: ["$.c", "is well"], tone: "plain" },
        ],
      },
    },
  ],
};
const shown = { page: PAGE, data: {}, table: { columns: [], rows: [] } };

describe("a page", () => {
  it("has the same words with colours and without", () => {
    const painted = render({ as: "text", paint: inColours }, shown);
    const codes = new RegExp(`${ESCAPE}\\[\\d+m`, "g");
    expect(painted.replace(codes, "")).toBe(render({ as: "text", paint: plainly }, shown));
    expect(painted.match(codes)).toHaveLength(10);
  });

  it("shows what a heading, a row and a fact mean", () => {
    const painted = render({ as: "text", paint: inColours }, shown);
    expect(painted).toContain(inColours("heading", "Check"));
    expect(painted).toContain(inColours("error", "$.a    is left"));
    expect(painted).toContain(inColours("warning", "$.bb   looks odd"));
    expect(painted).toContain(inColours("good", "nothing"));
  });

  it.each(["json", "csv", "html"])("has no colours as %s", (as) => {
    expect(render({ as, paint: inColours }, shown)).not.toContain(ESCAPE);
  });
});

const FORCED = { FORCE_COLOR: "1" };

describe("the program", () => {
  it("paints answers, warnings and errors where colours are forced, and nothing else", async () => {
    const cwd = await folderWith({ "a.json": '{"b": "x@example.com"}', "my.pii.yaml": ruleFile() });
    const run = (...args: string[]) => scrubjay(args, { cwd, env: FORCED });
    expect((await run("scan", "a.json")).stdout).toContain(`${ESCAPE}[1mScan of 1 input`);
    expect((await run("scan", "a.json")).stderr).toContain(`scrubjay: ${ESCAPE}[33mwarning:${ESCAPE}[39m no regions`);
    expect((await run("redct")).stderr).toMatch(/^\S+scrubjay:\S+ unknown command "redct"/);
    expect((await run("redct")).stderr).toContain(`${ESCAPE}[31mscrubjay:${ESCAPE}[39m`);
    expect((await run("redact", "--unlisted", "keep", "a.json")).stdout).toBe('{"b": "x@example.com"}');
    for (const as of ["json", "csv"]) expect((await run("scan", "a.json", "--as", as)).stdout).not.toContain(ESCAPE);
    await run("rules", "show", "my.pii.yaml", "-o", "shown.txt");
    const { readFile } = await import("node:fs/promises");
    expect(await readFile(`${cwd}/shown.txt`, "utf8")).not.toContain(ESCAPE);
  });

  it("shows the problems of a rule file in their colours", async () => {
    const cwd = await folderWith({
      "wrong.pii.yaml": ruleFile().replace("category: user.contact.email", "categry: x"),
    });
    const { stderr } = await scrubjay(["redact", "-r", "wrong.pii.yaml", "a.json"], { cwd, env: FORCED });
    expect(stderr).toMatch(new RegExp(`^${ESCAPE}\\[31mwrong\\.pii\\.yaml:9:5: .*\\(error\\)${ESCAPE}\\[39m$`, "m"));
    const { stdout } = await scrubjay(["rules", "check", "wrong.pii.yaml"], { cwd, env: FORCED });
    expect(stdout).toContain(`${ESCAPE}[31mwrong.pii.yaml:9:5: `);
    expect((await scrubjay(["rules", "check", "wrong.pii.yaml"], { cwd })).stdout).not.toContain(ESCAPE);
  });
});
