/**
 * Makes exports in the shape of Kore.ai's call details, of any size. All persons are made up: addresses of example.com,
 * telephone numbers and IP addresses of the ranges reserved for fiction. The same arguments always give the same bytes.
 *
 *     node bench/corpora/kore.mjs --bytes 200M [--format page|ndjson] [--out FILE]
 */
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parseSize } from "../sizes.mjs";
import { seeded } from "./seeded.mjs";

/** What a record takes on average. The number of records stands in front of them, so it is not counted but reckoned. */
const RECORD_BYTES = 2301;

/** Records of one piece of output. */
const BATCH = 256;

const SEED = 42;

const FIRST_NAMES = ["John", "Jane", "Akira", "Minji", "Wei", "Priya", "Carlos", "Fatima", "Olga", "Tom"];
const LAST_NAMES = ["Doe", "Smith", "Tanaka", "Kim", "Zhang", "Sharma", "Garcia", "Ali", "Ivanova", "Brown"];
const AREA_CODES = ["202", "212", "303", "312", "404", "415", "503", "512", "617", "702"];
const CHANNELS = ["telegram", "Voice", "Web / Mobile Client"];

/** As JSON writes them: one holds escapes, one is not ASCII, two hold the customer's number or address. */
const NOTES = [
  "The customer requested to speak with an agent. The agent acknowledged the request and asked the customer to hold while connecting them with the appropriate department.",
  "The customer initiated a conversation with the agent, who responded with standard greetings. The customer did not mention any specific issues or requests during the conversation.",
  "Customer can be reached at PHONE or EMAIL after 5 PM.",
  "お客様は PHONE に折り返しを希望しています。",
  "The agent\\u0027s responses were brief and included generic greetings.\\nNo clear resolution.",
];

const HEX = Array.from({ length: 0x10000 }, (_, number) => number.toString(16).padStart(4, "0"));

/** What records are made of, drawn from one row of numbers. */
function drawing(random) {
  const below = (limit) => Math.floor((random() / 0x100000000) * limit);
  const pick = (list) => list[below(list.length)];
  const hex = (length) => {
    let text = "";
    while (text.length < length) {
      const number = random();
      text += HEX[number >>> 16] + HEX[number & 0xffff];
    }
    return text.slice(0, length);
  };
  const phone = () => `+1${pick(AREA_CODES)}55501${String(below(100)).padStart(2, "0")}`;
  return { below, pick, hex, phone };
}

/** @returns {string} one record, on one line */
function record({ below, pick, hex, phone }) {
  const first = pick(FIRST_NAMES);
  const last = pick(LAST_NAMES);
  const number = phone();
  const email = `${first}.${last}${below(1000)}@example.com`.toLowerCase();
  const note = pick(NOTES).replace("PHONE", number).replace("EMAIL", email);
  return (
    `{"conversationId": "c-${hex(36)}","sessionId": "${hex(24)}","channel": "${pick(CHANNELS)}","isVoicemail": "NO",` +
    `"Direction": "Inbound","skills": [],"finalStatus": "CLOSED","smartStatus": "TERMINATED",` +
    `"Reason": "NO AGENTS AVAILABLE","disconnectingEvent": "System Hangup","botId": "st-${hex(36)}",` +
    `"dispositions": ["DROP-OFF"],"dispositionRemarks": ["-"],"metaInfo": {"caller": "${number}","callee": "${phone()}",` +
    `"callerHost": "192.0.2.${below(256)}","userId": "u-${hex(36)}","firstName": "${first}","lastName": "${last}",` +
    `"emailId": "${email}","workinghours": {"workdays": "mon,tue,wed,thu,fri","workstart": "8:00 AM","workend": "5:00 PM"},` +
    `"identities": [{"val": "${hex(24)}/telegram/${below(1e9)}","type": "mapped"},` +
    `{"val": "${hex(24)}/agentassist/c-${hex(36)}","type": "mapped"}],"agentTransferConfig": {"skillsIds": [],` +
    `"overrideAgents": false,"overrideValues": [],"assistEvents": {"startEvent": {"isEnabled": false}},` +
    `"lastIntentName": "ConnectToAgent"}},"customerinfo": {"CustomerPhone": "${number}","CenterPhone": "${phone()}",` +
    `"CustomerFirstName": "${first}","CustomerLastName": "${last}","CustomerEmail": "${email}"},` +
    `"sessionStartTime": "2024-11-18T17:18:03","sessionEndTime": "2024-11-18T17:20:01",` +
    `"channelSpecificUserId": "${hex(24)}/korevg/${hex(36)}","userId": "u-${hex(36)}",` +
    `"destinations": [{"destinationType": "QueueEntry","queueId": "qu-${hex(36)}","queueName": "Default Queue",` +
    `"EnterTime": "2024-11-18T17:18:04"},{"agentId": "u-${hex(36)}","agentNotes": ["${note}"],` +
    `"destinationType": "AgentSegment","status": "Answered","firstResponseDuration": 11,"interactionDuration": 550,` +
    `"ConsultingAgents": [],"JoinedUsers": [],"email": "${email}","name": "${first} ${last}",` +
    `"acceptedTime": "2024-11-18T17:27:33"}],"userleveltags": [],"sessionleveltags": [` +
    `{"name": "audioCodesCallDisconnect","value": "1"},{"name": "callerNumber","value": "${number}"},` +
    `{"name": "welcomeMessageTwilio","value": "1"}]}`
  );
}

/** An export of about so many bytes, in pieces. A page and NDJSON of one size hold the same records. */
export function* koreExport(bytes, format) {
  const count = Math.max(1, Math.round(bytes / RECORD_BYTES));
  const draw = drawing(seeded(SEED));
  const isPage = format === "page";
  const between = isPage ? ",\n" : "\n";
  if (isPage) yield `{"numResults": ${count},"data": [\n`;
  for (let made = 0; made < count; made += BATCH) {
    const records = Array.from({ length: Math.min(BATCH, count - made) }, () => record(draw));
    yield records.join(between) + (made + BATCH < count ? between : "\n");
  }
  if (isPage) yield "]}\n";
}

/** @param {string | undefined} out a file; without one, stdout */
export async function writeKore(bytes, format, out) {
  await pipeline(Readable.from(koreExport(bytes, format)), out === undefined ? process.stdout : createWriteStream(out));
}

async function main() {
  const options = { bytes: { type: "string" }, format: { type: "string", default: "page" }, out: { type: "string" } };
  const { bytes, format, out } = parseArgs({ options }).values;
  if (!["page", "ndjson"].includes(format)) throw new Error(`--format is page or ndjson, not ${format}`);
  await writeKore(parseSize(bytes ?? ""), format, out);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    if (error.code === "EPIPE") return;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
