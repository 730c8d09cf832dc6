/** Which nodes a path selects, by json-p3. */
import type { JSONValue } from "json-p3";
import { queryOf } from "../../oracle/json-p3.ts";
import { pathText, type SegmentSpec } from "../rule-specs.ts";
import type { JsonNode } from "./json-reader.ts";
import { jsonOf, nodeAt, type Reading } from "./readings.ts";

/** What wildcards mean: `elements` in the path of records, and in that of a keep that was loaded filters too. */
export type Over = "children" | "elements" | "elements and filters";

/** One document in one reading. */
export class Selection {
  readonly #text: string;
  readonly #reading: Reading;
  readonly #values = new Map<JsonNode, JSONValue>();

  constructor(text: string, reading: Reading) {
    this.#text = text;
    this.#reading = reading;
  }

  /** `over`: what is selected by no name. But for `children` the path has no `..`. */
  select(segments: readonly SegmentSpec[], from: JsonNode, over: Over): JsonNode[] {
    const meant = (location: readonly (string | number)[]) =>
      segments.every(({ selectors }, i) => typeof location[i] === "number" || !isOfElements(selectors, over));
    return this.#locations(segments, from)
      .filter((location) => over === "children" || meant(location))
      .map((location) => nodeAt(from, location, this.#reading));
  }

  #locations(segments: readonly SegmentSpec[], from: JsonNode): (string | number)[][] {
    const value = this.#values.get(from) ?? jsonOf(from, this.#text, this.#reading);
    this.#values.set(from, value);
    return queryOf(pathText(segments))
      .query(value)
      .nodes.map(({ location }) => location);
  }
}

function isOfElements(selectors: SegmentSpec["selectors"], over: Over): boolean {
  return selectors.some(({ kind }) => kind === "wildcard" || (kind === "filter" && over === "elements and filters"));
}
