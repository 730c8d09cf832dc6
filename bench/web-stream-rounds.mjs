/**
 * Child of parts/web-streams.mjs: redacts FILE, in memory, ROUNDS times by each kind of stream in turn, prints the seconds of each.
 *
 *     node bench/web-stream-rounds.mjs FILE ROUNDS
 */
import { readFileSync } from "node:fs";
import { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { compile, parseRules } from "../dist/node/index.js";
import { compile as compileForWeb } from "../dist/node/web.js";
import { RULES } from "./peers.mjs";

/** As files are read. */
const CHUNK = 64 * 1024;
/** Until all is compiled. */
const WARM_UP = 2;

const [file, rounds] = process.argv.slice(2);
const input = readFileSync(file);
const rules = parseRules(readFileSync(RULES, "utf8"));
const redactions = { node: compile({ rules }), web: compileForWeb({ rules }) };

function* chunks() {
  for (let at = 0; at < input.length; at += CHUNK) yield input.subarray(at, at + CHUNK);
}

const WAYS = {
  Duplex: async () => {
    let size = 0;
    const sink = new Writable({
      write: (chunk, _encoding, done) => {
        size += chunk.length;
        done();
      },
    });
    await pipeline(Readable.from(chunks(), { objectMode: false }), redactions.node.stream(), sink);
    return size;
  },
  TransformStream: async () => {
    let size = 0;
    const source = chunks();
    const readable = new ReadableStream({
      pull: (controller) => {
        const { done, value } = source.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    });
    const sink = new WritableStream({
      write: (chunk) => {
        size += chunk.length;
      },
    });
    await readable.pipeThrough(redactions.web.stream()).pipeTo(sink);
    return size;
  },
};

const seconds = Object.fromEntries(Object.keys(WAYS).map((name) => [name, []]));
for (let round = -WARM_UP; round < Number(rounds); round++) {
  const sizes = new Set();
  for (const [name, way] of Object.entries(WAYS)) {
    const start = performance.now();
    sizes.add(await way());
    if (round >= 0) seconds[name].push((performance.now() - start) / 1000);
  }
  if (sizes.size !== 1) throw new Error("the streams do not give the same");
}
process.stdout.write(JSON.stringify(seconds));
