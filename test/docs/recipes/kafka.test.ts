/** Kafka: what is sent for messages of kafkajs's types. No broker runs; a stand-in takes what would be sent to one. */
import { createHmac } from "node:crypto";
import type {
  Batch,
  EachBatchHandler,
  EachBatchPayload,
  EachMessageHandler,
  KafkaMessage,
  Message,
  Producer,
} from "kafkajs";
import { beforeAll, describe, expect, it } from "vitest";
import { recipeOf } from "./recipe.ts";
import { CALL, PERSONAL, personalIn, REDACTED, WRONG } from "./samples.ts";

const SECRET = "a made-up secret of more than 32 bytes";
const KEY = createHmac("sha256", SECRET).update(PERSONAL[0]).digest();

const recipe = recipeOf("docs/recipes/kafka.md");

type Sender = Pick<Producer, "send" | "sendBatch">;
type Handlers = { eachMessage(producer: Sender): EachMessageHandler; eachBatch(producer: Sender): EachBatchHandler };

let handlers: Handlers;

beforeAll(async () => {
  process.env.KEY_SECRET = "short";
  await expect(recipe.load("redact-message.js?short")).rejects.toThrow("KEY_SECRET");
  process.env.KEY_SECRET = SECRET;
  handlers = await recipe.load("consume.js");
  delete process.env.KEY_SECRET;
});

interface Sent {
  readonly topic: string;
  readonly message: Message;
}

class StandIn implements Sender {
  readonly sent: Sent[] = [];
  fails = false;

  async send({ topic, messages }: Parameters<Producer["send"]>[0]) {
    if (this.fails) throw new Error("no broker");
    this.sent.push(...messages.map((message) => ({ topic, message })));
    return [];
  }

  async sendBatch({ topicMessages = [] }: Parameters<Producer["sendBatch"]>[0]) {
    for (const { topic, messages } of topicMessages) await this.send({ topic, messages });
    return [];
  }
}

function received(value: string | Buffer | null, offset = "7", key: string | null = PERSONAL[0]): KafkaMessage {
  return {
    key: key === null ? null : Buffer.from(key),
    value: value === null ? null : Buffer.from(value),
    headers: { from: PERSONAL[2] },
    timestamp: "1795979000000",
    attributes: 0,
    offset,
  };
}

async function oneByOne(...messages: KafkaMessage[]): Promise<Sent[]> {
  const producer = new StandIn();
  const handle = handlers.eachMessage(producer);
  for (const message of messages) {
    await handle({ topic: "calls", partition: 3, message, heartbeat: async () => {}, pause: () => () => {} });
  }
  return producer.sent;
}

function textOf({ message: { value } }: Sent): string {
  return String(value);
}

describe("eachMessage", () => {
  it("sends on what is redacted, under the HMAC of its key, without headers", async () => {
    const sent = await oneByOne(received(CALL), received(CALL, "8", null));
    expect(sent).toEqual([
      { topic: "calls.redacted", message: { key: KEY, value: Buffer.from(REDACTED) } },
      { topic: "calls.redacted", message: { key: null, value: Buffer.from(REDACTED) } },
    ]);
  });

  it("sends on tombstones", async () => {
    expect(await oneByOne(received(null))).toEqual([{ topic: "calls.redacted", message: { key: KEY, value: null } }]);
  });

  it.each(WRONG)("makes a dead letter without text of what is not JSON: %s", async (code, value) => {
    const [letter, ...more] = await oneByOne(received(value));
    expect([letter?.topic, letter?.message.key, more]).toEqual(["calls.dead-letters", KEY, []]);
    const { place, ...rest } = JSON.parse(textOf(letter as Sent));
    expect(rest).toEqual({ topic: "calls", partition: 3, offset: "7", code });
    expect(Object.keys(place)).toEqual(["offset", "line", "column", "pointer"]);
    expect(personalIn(textOf(letter as Sent))).toBe(undefined);
  });

  it("goes on after a dead letter", async () => {
    const sent = await oneByOne(received("{"), received(""), received(CALL));
    expect(sent.map(({ topic }) => topic)).toEqual(["calls.dead-letters", "calls.dead-letters", "calls.redacted"]);
  });

  it("throws what the producer throws, so that the message comes again", async () => {
    const producer = new StandIn();
    producer.fails = true;
    const payload = {
      topic: "calls",
      partition: 3,
      message: received(CALL),
      heartbeat: async () => {},
      pause: () => () => {},
    };
    await expect(handlers.eachMessage(producer)(payload)).rejects.toThrow("no broker");
  });
});

function batchOf(messages: KafkaMessage[], more: Partial<EachBatchPayload> = {}) {
  const resolved: string[] = [];
  const batch = { topic: "calls", partition: 3, messages } as unknown as Batch;
  const payload = {
    batch,
    resolveOffset: (offset: string) => resolved.push(offset),
    heartbeat: async () => {},
    isRunning: () => true,
    isStale: () => false,
    ...more,
  } as unknown as EachBatchPayload;
  return { payload, resolved };
}

describe("eachBatch", () => {
  it("does the same in one request, and resolves what was sent", async () => {
    const producer = new StandIn();
    const messages = [received(CALL, "7"), received("{", "8"), received(null, "9")];
    const { payload, resolved } = batchOf(messages);
    await handlers.eachBatch(producer)(payload);
    expect(producer.sent).toEqual(await oneByOne(...messages));
    expect(resolved).toEqual(["7", "8", "9"]);
  });

  it("resolves nothing that was not sent", async () => {
    const producer = new StandIn();
    producer.fails = true;
    const { payload, resolved } = batchOf([received(CALL)]);
    await expect(handlers.eachBatch(producer)(payload)).rejects.toThrow("no broker");
    const stale = batchOf([received(CALL)], { isStale: () => true });
    await handlers.eachBatch(new StandIn())(stale.payload);
    expect([resolved, stale.resolved]).toEqual([[], []]);
  });
});
