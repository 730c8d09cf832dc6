/** What stands in place of the names of members: labels, numbered where they would be equal, or what actions make of names. */
import { labelOf } from "../../actions/label.ts";
import { SCANNED } from "../../matcher/across-files.ts";
import type { RunCounts } from "../../report/run-counts.ts";
import type { ReplacedKey } from "../../scanner/replacer.ts";
import { numberedLabel } from "../../text/edit.ts";
import type { Finder } from "../../text/see-through.ts";
import type { Where } from "../../text/where.ts";
import { evidenceInString } from "../value/evidence.ts";
import { dependsOnText } from "./core-view.ts";
import { replacedInJson } from "./in-json.ts";
import type { PreparedActions } from "./prepared-actions.ts";
import type { Scanned } from "./scanned.ts";
import type { RunSpecs } from "./specs.ts";

/** The object whose names are being replaced, and how often each label has come in it. */
interface NumberedObject {
  readonly object: number;
  readonly used: Map<string, number>;
}

/** Names are looked at apart from records. */
const NO_RECORD = 0;
const NAME: Where = Object.freeze({ use: "name", record: NO_RECORD, known: undefined, seen: 0, named: 0 });
const EMPTY = '""';

export class Names {
  readonly #specs: RunSpecs;
  readonly #prepared: PreparedActions;
  readonly #scanned: Scanned | undefined;
  readonly #counts: RunCounts;
  /** By depth. */
  readonly #objects: NumberedObject[] = [];

  /** `scanned` is absent where the run scans nothing. */
  constructor(specs: RunSpecs, prepared: PreparedActions, scanned: Scanned | undefined, counts: RunCounts) {
    this.#specs = specs;
    this.#prepared = prepared;
    this.#scanned = scanned;
    this.#counts = counts;
  }

  /** Another input begins: its objects are numbered anew. */
  begin(): void {
    if (this.#objects.length > 0) this.#objects.length = 0;
  }

  /** JSON in place of a name; `entry`: by which it is replaced, or SCANNED. */
  replaced(node: number, entry: number, key: ReplacedKey): string {
    if (entry === SCANNED || this.#specs.scansBelowKeep(entry)) return this.#found(node, key);
    const { text } = key;
    const replacement = this.#ruled(entry, key);
    const counts = this.#counts.namesOf(entry);
    if (text !== EMPTY) counts.matched++;
    if (replacement !== text) counts.redacted++;
    return replacement;
  }

  /** In place of a text beside the documents, in which detectors look for what they need: as in a name, but no object numbers it. */
  beside(node: number, text: string, { needs, cues }: Finder): string {
    const seen = evidenceInString(text, needs, cues);
    return seen === 0 ? text : String((this.#scanned as Scanned).parsed(-node, text, { ...NAME, seen }));
  }

  #ruled(entry: number, key: ReplacedKey): string {
    const { text, whole } = key;
    if (text === EMPTY || this.#specs.of(entry) === undefined) return text;
    const { action, label, keysAreLabels } = this.#prepared.of(entry);
    const isExamined = !keysAreLabels && dependsOnText(action);
    if (isExamined && whole) return replacedInJson(action, text, NO_RECORD);
    if (isExamined) this.#counts.add("largeNames");
    return JSON.stringify(numberedLabel(label, this.#count(label, key)));
  }

  #found(node: number, key: ReplacedKey): string {
    const { text, whole } = key;
    if (!whole) this.#counts.add("largeNames");
    const found = whole ? (this.#scanned as Scanned).json(-node, text, NAME) : JSON.stringify(labelOf(null));
    return found === text ? text : numberedLabel(found, this.#count(found, key));
  }

  /** How often the label has come in the object, this time included. */
  #count(label: string, { object, depth }: ReplacedKey): number {
    const known = this.#objects[depth];
    const current = known?.object === object ? known : { object, used: new Map<string, number>() };
    this.#objects[depth] = current;
    const count = (current.used.get(label) ?? 0) + 1;
    current.used.set(label, count);
    return count;
  }
}
