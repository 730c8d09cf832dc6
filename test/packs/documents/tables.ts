/** Reads the tables of a document: which fields they name. */
import { readExamples } from "./examples.ts";

export interface TableField {
  /** As the table writes it, with the line above the table before it: `dialogue.phaseId`. */
  readonly name: string;
  /** The type's cell. */
  readonly declared: string;
  /** The members of the example in its row, where there is one. */
  readonly members: readonly string[];
}

/** Which column names a field, by the first cell of the header. */
const NAME_COLUMN: Readonly<Record<string, number>> = {
  Param: 0,
  PARAMETER: 0,
  "Field Name": 0,
  パラメータ: 0,
  "Indicator name": 1,
};

/** Tables of values and of endpoints, and a heading that was taken into one: they name no field. */
const NO_FIELDS = ["Event name", "Error code", "Method", "Header", "#"];

const FIELD_NAME = /^[A-Za-z_]\w*(\[\])?(\.[A-Za-z_]\w*(\[\])?)*$/;

export function readTables(text: string): TableField[] {
  return tablesIn(text).flatMap(({ above, rows: [header = [], ...rows] }) => {
    const column = NAME_COLUMN[header[0] ?? ""];
    if (column === undefined && NO_FIELDS.some((word) => header[0]?.startsWith(word))) return [];
    if (column === undefined) throw new Error(`a table of which nobody said what it names: ${header[0]}`);
    const prefix = FIELD_NAME.test(above) ? `${above}.` : "";
    return rows
      .filter((cells) => FIELD_NAME.test(cells[column] ?? ""))
      .map((cells) => ({ name: prefix + cells[column], declared: cells[1] ?? "", members: membersIn(cells) }));
  });
}

interface Table {
  /** The line above. */
  readonly above: string;
  readonly rows: readonly (readonly string[])[];
}

/** A table begins with a header, which a line of dashes follows, or with a cell that stands alone in its line. */
function tablesIn(text: string): Table[] {
  const tables: { above: string; rows: string[][] }[] = [];
  let isInside = false;
  let above = "";
  for (const line of withWholeRows(text.split("\n"))) {
    const isRow = /\S\s*\|/.test(line) && !/^[[{"]/.test(line);
    if (isRow && !isInside) tables.push({ above, rows: [] });
    if (isRow && !/^[\s|-]*$/.test(line)) tables.at(-1)?.rows.push(cellsOf(line));
    isInside = isRow;
    if (!isRow) above = line.trim();
  }
  return tables;
}

/** Some documents break a row before each of its cells; only the first then begins with a bar. */
function withWholeRows(lines: readonly string[]): string[] {
  const whole: string[] = [];
  let isBroken = false;
  for (const line of lines) {
    if (/^\|[^|]*\|\s*$/.test(line)) {
      whole.push(line);
      isBroken = true;
    } else if (isBroken && /\|\s*$/.test(line) && !line.startsWith("|")) {
      whole[whole.length - 1] += ` ${line}`;
    } else {
      isBroken = false;
      whole.push(line);
    }
  }
  return whole;
}

function cellsOf(line: string): string[] {
  return line
    .replace(/^\s*\|/, "")
    .split("|")
    .map((cell) => cell.trim());
}

/** An example in a cell, as a page with typographic quotes prints it. */
function membersIn(cells: readonly string[]): string[] {
  const example = cells.find((cell) => /^\{.*[“"]/.test(cell));
  if (example === undefined) return [];
  return readExamples(example.replaceAll(/[“”]/g, '"')).map(({ path }) => path.slice("$.".length));
}
