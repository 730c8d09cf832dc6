/** The fields that a vendor documents: `*.fields.csv`, a row for each leaf and shape. */
import type { Problem } from "../errors/errors.ts";
import type { ProblemCode } from "../errors/problem-codes.ts";
import { type DeclaredSource, wrongSource } from "../rules/check/sources.ts";
import { Lines } from "../rules/file/lines.ts";
import { ERRORS_OF_REVIEW } from "../rules/file/problems.ts";
import { withoutMark } from "../rules/file/says-format.ts";
import { unseenIn } from "../rules/file/unseen.ts";
import { type Cell, type Row, readCsv } from "./csv-rows.ts";
import type { Json } from "./engine/json.ts";
import { type Place, type PlaceStep, placeText, readPlace } from "./engine/place.ts";

export const FIELD_COLUMNS = ["path", "type", "source", "vendor_declared", "note"] as const;

/** The types of fields, and what a field of each type holds in a made-up document. */
const EXAMPLES: Readonly<Record<string, Json>> = Object.freeze({
  string: "x",
  number: 7,
  integer: 7,
  boolean: true,
  // Where the vendor shows only null, nobody knows the real type.
  null: "x",
  object: "x",
  array: "x",
});

/** A row for a container says nothing of what is in it, so that all of it counts. */
const INSIDE: Readonly<Record<string, PlaceStep>> = Object.freeze({
  object: { kind: "any" },
  array: { kind: "element" },
});

export interface Field {
  readonly place: Place;
  /** In its normalized form: `$.data[*].metaInfo.*`. */
  readonly path: string;
  readonly type: string;
  readonly source: string;
  /** What the vendor says of it, e.g. that it may be personal. */
  readonly vendorDeclared: string;
  readonly note: string;
  /** In the file, 1-based. */
  readonly line: number;
}

/** The documents that the rule file declares, and whether what is missing there is an error. */
export interface KnownSources {
  readonly sources: ReadonlyMap<string, Pick<DeclaredSource, "headings">>;
  readonly strict: boolean;
  /** As in `ParseOptions`. */
  readonly earlier?: boolean;
}

/**
 * Reads the text of a `*.fields.csv`. Wrong content never throws: all problems come back, in the order of the text.
 *
 * @param known where it is not given, or declares no source, those of the rows are not looked at.
 */
export function readFields(
  text: string,
  known?: KnownSources,
): { fields: readonly Field[]; problems: readonly Problem[]; passedOver: number } {
  const content = withoutMark(text);
  const reader = new FieldReader(content, known);
  const { rows, wrong } = readCsv(content);
  const [header, ...body] = rows;
  reader.readHeader(header ?? []);
  for (const { at, message } of unseenIn(content)) reader.refuse("unseen-character", at, message, "leave it out");
  const fields = reader.isRefused ? [] : body.flatMap((row) => reader.readRow(row) ?? []);
  if (wrong !== undefined) reader.refuse("wrong-csv", wrong.at, `${wrong.message} (RFC 4180)`);
  return { fields, problems: reader.problems, passedOver: reader.passedOver };
}

/** Where the field's value stands, and an example of one. */
export function exampleOf({ place, type }: Pick<Field, "place" | "type">): { place: Place; value: Json } {
  const inside = INSIDE[type];
  return { place: inside === undefined ? place : [...place, inside], value: EXAMPLES[type] ?? "x" };
}

class FieldReader {
  readonly problems: Problem[] = [];
  passedOver = 0;
  readonly #lines: Lines;
  readonly #lineOf = new Map<string, number>();
  readonly #known: KnownSources | undefined;

  constructor(text: string, known: KnownSources | undefined) {
    this.#lines = new Lines(text);
    this.#known = known;
  }

  readHeader(header: Row): void {
    if (header.map(({ text }) => text).join() === FIELD_COLUMNS.join()) return;
    this.refuse("wrong-header", header[0]?.at ?? 0, `the first line is ${FIELD_COLUMNS.join()}`);
  }

  readRow(row: Row): Field | undefined {
    const [path, type, source, vendorDeclared, note] = row;
    if (!path || !type || !source || !vendorDeclared || !note || row.length > FIELD_COLUMNS.length) {
      const message = `a row has ${FIELD_COLUMNS.length} cells, this one has ${row.length}`;
      const isLong = row.length > FIELD_COLUMNS.length;
      const fix = isLong ? "put a cell with a comma in it into double quotes" : "write the comma of an empty cell too";
      this.refuse("wrong-columns", row[0]?.at ?? 0, message, fix);
      return undefined;
    }
    const place = this.#readPath(path);
    const isType = this.#checkType(type);
    if (place === undefined || !isType) return undefined;
    const { line } = this.#lines.position(path.at);
    const field = { place, path: placeText(place), type: type.text, source: source.text, line };
    this.#checkTwice(field.path, field.type, path.at);
    this.#checkSources(source);
    return { ...field, vendorDeclared: vendorDeclared.text, note: note.text };
  }

  get isRefused(): boolean {
    return this.problems.some(({ severity }) => severity === "error");
  }

  refuse(code: ProblemCode, at: number, message: string, fix?: string): void {
    this.#add("error", code, at, message, fix);
  }

  #add(found: Problem["severity"], code: ProblemCode, at: number, message: string, fix?: string): void {
    const place = this.#lines.position(at);
    const isPassedOver = found === "error" && this.#known?.earlier === true && ERRORS_OF_REVIEW.has(code);
    if (isPassedOver) this.passedOver += 1;
    const severity = isPassedOver ? "warning" : found;
    this.problems.push({ code, severity, message, place, ...(fix === undefined ? {} : { fix }) });
  }

  /** The files of earlier versions could name any source: one that is not declared is only missed. */
  #checkSources({ text, at }: Cell): void {
    const { sources, strict } = this.#known ?? { sources: new Map(), strict: false };
    if (sources.size === 0) return;
    for (const written of text.split(/\s+/).filter((word) => word !== "")) {
      const wrong = wrongSource(written, sources);
      const isError = strict || wrong?.code === "unknown-anchor";
      if (wrong !== undefined) this.#add(isError ? "error" : "warning", wrong.code, at, wrong.message, wrong.fix);
    }
  }

  #readPath({ text, at }: Cell): Place | undefined {
    const read = readPlace(text);
    if ("place" in read) return read.place;
    const message = "a path from the document's root, with [*] for elements and * for the keys of an open map";
    this.refuse("wrong-path", at + read.wrongAt, message, "write $.data[*].metaInfo.* or $['a name']");
    return undefined;
  }

  #checkType({ text, at }: Cell): boolean {
    if (Object.hasOwn(EXAMPLES, text)) return true;
    this.refuse("unknown-type", at, `this is not a type; known: ${Object.keys(EXAMPLES).join(", ")}`);
    return false;
  }

  /** Two rows for two shapes of a field are right; the same row twice is an oversight. */
  #checkTwice(path: string, type: string, at: number): void {
    const key = `${path} ${type}`;
    const first = this.#lineOf.get(key);
    if (first !== undefined) this.refuse("duplicate-field", at, `this field already stands in line ${first}`);
    else this.#lineOf.set(key, this.#lines.position(at).line);
  }
}
