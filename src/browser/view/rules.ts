/** By which rules: a shipped pack, a rule file of one's own, or none; and the options of the run. */
import type { PackFit, RulesGiven, Settings } from "../protocol.ts";
import { Editor } from "./editor.ts";
import { fill, labelled, make, section } from "./elements.ts";
import { fitText, isFitting } from "./fitting.ts";
import type { Given } from "./given.ts";
import type { Link } from "./link.ts";

const NONE = "none";
const OWN = "own";
const UNLISTED: readonly (readonly [value: string, text: string])[] = [
  ["", "as the rules say, or scan"],
  ["scan", "scan: detectors look"],
  ["replace", "replace: all go"],
  ["keep", "keep: all stay"],
];

export class RulesPart {
  readonly element: HTMLElement;
  readonly #given: Given;
  readonly #link: Link;
  readonly #changed: () => void;
  readonly #select = make("select", { id: "rules" });
  readonly #about = make("p", { class: "quiet", role: "status", id: "fit" });
  readonly #editor: Editor;
  readonly #policy: HTMLSelectElement;
  readonly #unlisted: HTMLSelectElement;
  readonly #regions = make("input", { type: "text", id: "regions", placeholder: "CN, JP", autocomplete: "off" });
  /** The reader has chosen: nothing is chosen any more without being asked. */
  #isChosen = false;
  #isOwnRight = false;
  #fits: readonly PackFit[] | undefined;

  /** @param changed is called when a run would come out otherwise. */
  constructor(given: Given, link: Link, changed: () => void) {
    this.#given = given;
    this.#link = link;
    this.#changed = changed;
    this.#editor = new Editor(() => void this.#check());
    this.#policy = choice("policy", [
      ["", "each rule's own action"],
      ...given.policies.map((name) => [name, name] as const),
    ]);
    this.#unlisted = choice("unlisted", UNLISTED);
    this.#list([]);
    this.#select.value = NONE;
    this.#showEditor();
    this.element = section("2. The rules", { class: "card" }, ...this.#controls());
    this.#listen();
  }

  /** The chosen pack, where one is. */
  get pack(): string | undefined {
    return this.#value.includes("/") ? this.#value : undefined;
  }

  /** undefined: nothing can run, because a rule file is wrong. */
  get settings(): Settings | undefined {
    if (this.#value === OWN && !this.#isOwnRight) return undefined;
    const regions = this.#regions.value.split(/[\s,]+/).filter((code) => code !== "");
    return {
      rules: this.#rules,
      policy: this.#policy.value === "" ? undefined : this.#policy.value,
      unlisted: this.#unlisted.value === "" ? undefined : (this.#unlisted.value as Settings["unlisted"]),
      regions: regions.length === 0 ? undefined : regions.map((code) => code.toUpperCase()),
    };
  }

  open(name: string, text: string): void {
    this.#choose(OWN);
    this.#editor.open(name, text);
  }

  /** The best first, which is chosen if it fits, unless the reader has chosen. */
  showFits(fits: readonly PackFit[]): void {
    this.#fits = fits;
    const before = this.#value;
    const [best] = fits;
    // A pack that was chosen for another export is not meant for this one.
    this.#isChosen &&= !before.includes("/") || fits.some((fit) => fit.pack === before && isFitting(fit));
    this.#list(fits);
    const unasked = best !== undefined && isFitting(best) ? best.pack : NONE;
    this.#select.value = this.#isChosen ? before : unasked;
    this.#showEditor();
  }

  #list(fits: readonly PackFit[]): void {
    const groups = [fitGroup(fits), otherGroup(), ...vendorGroups(Object.keys(this.#given.packs), fits)];
    fill(this.#select, ...groups);
  }

  get #value(): string {
    return this.#select.value === "" ? NONE : this.#select.value;
  }

  get #rules(): RulesGiven {
    if (this.#value === NONE) return undefined;
    if (this.#value === OWN) return { text: this.#editor.text, name: this.#editor.name };
    return { pack: this.#value };
  }

  #controls(): HTMLElement[] {
    const options = make(
      "details",
      {},
      make("summary", {}, "Options"),
      labelled("Policy: what to do by category", this.#policy),
      labelled("Values that no rule names", this.#unlisted),
      labelled("Further regions, whose numbers and ids are found", this.#regions),
    );
    return [labelled("Rule pack", this.#select), this.#about, this.#editor.element, options];
  }

  #listen(): void {
    this.#select.addEventListener("change", () => this.#choose(this.#select.value));
    for (const control of [this.#policy, this.#unlisted, this.#regions]) {
      control.addEventListener("change", this.#changed);
    }
  }

  #choose(value: string): void {
    this.#isChosen = true;
    this.#select.value = value;
    this.#showEditor();
    if (value === OWN) void this.#check();
    else this.#changed();
  }

  /** Of shipped packs nothing is said beside a rule file of the reader's own. */
  #showEditor(): void {
    const isOwn = this.#value === OWN;
    this.#editor.element.hidden = !isOwn;
    fill(this.#about, isOwn ? undefined : fitText(this.#fits, this.pack));
  }

  async #check(): Promise<void> {
    const { text, name } = this.#editor;
    const answer = await this.#link.ask({ do: "check", text, name });
    if (text !== this.#editor.text || (answer.is !== "checked" && answer.is !== "failed")) return;
    this.#isOwnRight = answer.is === "checked" && answer.id !== undefined;
    this.#editor.show(answer.problems, answer.is === "checked" ? answer.id : undefined);
    this.#changed();
  }
}

function choice(id: string, options: readonly (readonly [value: string, text: string])[]): HTMLSelectElement {
  return make("select", { id }, ...options.map(([value, text]) => make("option", { value }, text)));
}

function group(label: string, options: readonly HTMLElement[]): HTMLElement | undefined {
  return options.length === 0 ? undefined : make("optgroup", { label }, ...options);
}

function fitGroup(fits: readonly PackFit[]): HTMLElement | undefined {
  const texts = fits.map(({ pack, named, places }) => {
    return make("option", { value: pack }, `${pack} (${named} of ${places} places)`);
  });
  return group(fits.some(isFitting) ? "Fit this export" : "Name some of its places", texts);
}

function otherGroup(): HTMLElement | undefined {
  return group("Without a pack", [
    make("option", { value: NONE }, "no rules: detectors only"),
    make("option", { value: OWN }, "a rule file of your own"),
  ]);
}

function vendorGroups(ids: readonly string[], fits: readonly PackFit[]): (HTMLElement | undefined)[] {
  const others = ids.filter((id) => !fits.some(({ pack }) => pack === id));
  const vendors = new Set(others.map(vendorOf));
  return [...vendors].map((vendor) => {
    const names = others.filter((id) => vendorOf(id) === vendor);
    return group(
      vendor,
      names.map((id) => make("option", { value: id }, id)),
    );
  });
}

function vendorOf(id: string): string {
  return id.slice(0, id.indexOf("/"));
}
