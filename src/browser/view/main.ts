/**
 * The page: an export goes in, rules are chosen, and what came of it is shown side by side.
 *
 * The room `view` makes the document, and asks the worker. It may not redact, may not keep anything, and has no way to send: it
 * names nothing that loads or stores.
 */
import { fill, make } from "./elements.ts";
import { hadBy, readGiven, workerStarter } from "./given.ts";
import { InputPart, type Given as Taken } from "./input.ts";
import { Link } from "./link.ts";
import { NOTHING_CHOSEN, Outcome } from "./outcome.ts";
import { RulesPart } from "./rules.ts";

/** Whose sample is tried, where no pack is chosen. */
const TRIED = "kore-ai/call-details";

const given = readGiven();
const link = new Link(workerStarter(), hadBy(given));
const rules = new RulesPart(given, link, () => void run());
const outcome = new Outcome(() => cancel("Cancelled.", () => void run()));
const input = new InputPart({ takeExport, takeNothing, takeRules: (name, text) => rules.open(name, text), sample });

let taken: Taken | undefined;
/** How many runs have been asked for: the answer to an earlier one is late. */
let runs = 0;

function sample(): Taken {
  const id = rules.pack ?? TRIED;
  const text = given.packs[id]?.sample ?? "";
  return { name: `${id.replace("/", "-")}.sample.json`, blob: new Blob([text]) };
}

async function takeExport(chosen: Taken, isTyped: boolean): Promise<void> {
  taken = chosen;
  runs += 1;
  const focus = document.activeElement;
  const answer = await link.ask({ do: "fit", input: chosen.blob });
  if (taken !== chosen) return;
  rules.showFits(answer.is === "fits" ? answer.packs : []);
  await run();
  // Whoever asked for the run from elsewhere, and waits there, reads on where it has come out.
  if (taken === chosen && !isTyped && document.activeElement === focus) outcome.focus();
}

function takeNothing(): void {
  if (taken === undefined) return;
  taken = undefined;
  cancel(NOTHING_CHOSEN);
}

async function run(): Promise<void> {
  runs += 1;
  const [mine, chosen, settings] = [runs, taken, rules.settings];
  if (chosen === undefined) return;
  if (settings === undefined) return outcome.stop("The rule file is not right yet.");
  outcome.begin(chosen.name);
  const [started, began] = [new Date(), performance.now()];
  const answer = await link.ask({ do: "redact", input: chosen.blob, settings }, (progress) => {
    if (mine === runs) outcome.progress(progress);
  });
  if (mine !== runs) return;
  const milliseconds = performance.now() - began;
  if (answer.is === "done") await outcome.done(answer, { name: chosen.name, started, milliseconds }, link);
  if (answer.is === "failed") outcome.fail(answer);
}

function cancel(said: string, again?: () => void): void {
  runs += 1;
  link.restart();
  outcome.stop(said, again);
}

function licences(): HTMLElement {
  const texts = Object.entries(given.licences).map(([name, text]) => [make("h3", {}, name), make("pre", {}, text)]);
  return make("details", { class: "licences" }, make("summary", {}, "Licences"), ...texts.flat());
}

const lead = make(
  "p",
  {},
  make("strong", {}, "Nothing leaves this page."),
  " It reads the file you choose, redacts it in this browser, and shows what was taken, by which rule, and what stays. It loads nothing and sends nothing; close it, and nothing is left but what you have saved.",
);
const main = document.getElementById("main") as HTMLElement;
fill(
  main,
  make("h1", {}, "See what a rule pack takes out"),
  lead,
  make("div", { class: "asked" }, input.element, rules.element),
  outcome.element,
  make("footer", { class: "quiet" }, `scrubjay ${given.version}`, licences()),
);
