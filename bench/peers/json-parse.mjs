/** What one writes first: JSON.parse, assign, JSON.stringify for each line. As a program: FILE to stdout. */
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";

const CHUNK = 256 * 1024;

/** The redaction of ../kore-17.pii.yaml; members that are absent stay absent. */
function redactRecord(record) {
  replace(record.metaInfo, ["caller", "callee"], "[PHONE]");
  replace(record.metaInfo, ["callerHost"], "[IP]");
  replace(record.metaInfo, ["firstName", "lastName"], "[NAME]");
  replace(record.metaInfo, ["emailId"], "[EMAIL]");
  for (const identity of record.metaInfo.identities) replace(identity, ["val"], "[ID]");
  replace(record.customerinfo, ["CustomerPhone", "CenterPhone"], "[PHONE]");
  replace(record.customerinfo, ["CustomerFirstName", "CustomerLastName"], "[NAME]");
  replace(record.customerinfo, ["CustomerEmail"], "[EMAIL]");
  replace(record, ["channelSpecificUserId"], "[ID]");
  for (const destination of record.destinations) {
    replace(destination, ["email"], "[EMAIL]");
    replace(destination, ["name"], "[NAME]");
    destination.agentNotes?.fill("[TEXT]");
  }
  for (const tag of record.sessionleveltags) replace(tag, ["value"], "[TEXT]");
  return record;
}

function replace(object, names, label) {
  for (const name of names) if (object[name] !== undefined) object[name] = label;
}

/**
 * @param {AsyncIterable<Uint8Array> | Iterable<Uint8Array>} chunks NDJSON
 * @returns {AsyncGenerator<Buffer>}
 */
export async function* redactLines(chunks) {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop();
    if (lines.length > 0) yield Buffer.from(lines.map(redactLine).join(""));
  }
  if (rest !== "") yield Buffer.from(redactLine(rest));
}

function redactLine(line) {
  return `${JSON.stringify(redactRecord(JSON.parse(line)))}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const input = createReadStream(process.argv[2], { highWaterMark: CHUNK });
  await pipeline(Readable.from(redactLines(input)), process.stdout);
}
