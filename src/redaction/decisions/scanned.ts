/** What detectors find in values and names goes: as JSON, or parsed. What they found is counted, and told to whoever listens. */
import { keepOf } from "../../matcher/across-files.ts";
import { HIDDEN_LABEL } from "../../matcher/labels.ts";
import { placeOf } from "../../matcher/tally.ts";
import type { PathTree } from "../../matcher/tree.ts";
import type { RunCounts } from "../../report/run-counts.ts";
import { applied, type Edited, UNCHANGED } from "../../text/edit.ts";
import type { TextEdits, Where } from "../../text/edits.ts";
import { JsonString, ParsedText } from "../../text/encodings/json-string.ts";
import type { HitFinding } from "../options/options.ts";
import type { RunSpecs } from "./specs.ts";

interface Parts {
  readonly texts: TextEdits;
  readonly tree: PathTree;
  readonly specs: RunSpecs;
  readonly counts: RunCounts;
  readonly onFinding: ((finding: HitFinding) => void) | undefined;
}

export class Scanned {
  readonly #with: Parts;

  constructor(parts: Parts) {
    this.#with = parts;
  }

  /** What stands in place of a string or a number, both as JSON. `place`: the node; minus the node for a name. */
  json(place: number, json: string, where: Where): string {
    if (!json.startsWith('"')) return this.#number(place, json, where);
    const string = new JsonString(json);
    const edited = this.#with.texts.of(string, where);
    return edited === UNCHANGED ? json : string.edited(this.#noted(place, edited));
  }

  /** The same for what was parsed. */
  parsed(place: number, value: string | number, where: Where): string | number {
    if (typeof value === "number") {
      const json = String(value);
      const replaced = this.#number(place, json, where);
      return replaced === json ? value : JSON.parse(replaced);
    }
    const edited = this.#with.texts.of(new ParsedText(value), where);
    return edited === UNCHANGED ? value : applied(value, this.#noted(place, edited));
  }

  #number(place: number, json: string, { record }: Where): string {
    const edited = this.#with.texts.ofNumber(json, record);
    return edited === UNCHANGED ? json : applied(json, this.#noted(place, edited));
  }

  /** Its edits, once what was found is noted. */
  #noted(place: number, { edits, found, tooDeep }: Edited): Edited["edits"] {
    const { counts, onFinding } = this.#with;
    for (const detector of found) {
      counts.addHit(place, detector);
      onFinding?.(this.#findingAt(place, detector));
    }
    for (let i = 0; i < tooDeep; i++) counts.add("tooDeep");
    return edits;
  }

  #findingAt(place: number, detector: string): HitFinding {
    const { tree, specs } = this.#with;
    const node = tree.at(Math.abs(place));
    const { decided } = node.state;
    const rule = keepOf(decided) ?? decided;
    return Object.freeze({
      place: node.shared ? HIDDEN_LABEL : placeOf(node),
      inName: place < 0,
      rule: rule < 0 ? undefined : specs.entry(rule).id,
      detector,
    });
  }
}
