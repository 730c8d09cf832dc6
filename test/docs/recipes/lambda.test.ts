/** Lambda: a Firehose event, as the vendor documents it, and what comes back. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { recipeOf } from "./recipe.ts";
import { CALL, personalIn, REDACTED, WRONG } from "./samples.ts";

const recipe = recipeOf("docs/recipes/lambda.md");

interface Answer {
  readonly recordId: string;
  readonly result: string;
  readonly data: string;
}

type Handler = (event: unknown) => Promise<{ records: Answer[] }>;

function eventOf(...inputs: (string | Buffer)[]) {
  return {
    invocationId: "11111111-2222-3333-4444-555555555555",
    deliveryStreamArn: "arn:aws:firehose:us-east-1:111122223333:deliverystream/calls",
    region: "us-east-1",
    records: inputs.map((input, i) => ({
      recordId: `record-${i}`,
      approximateArrivalTimestamp: 1795979000000,
      data: Buffer.from(input).toString("base64"),
    })),
  };
}

afterEach(() => {
  vi.restoreAllMocks();
});

async function answersTo(...inputs: (string | Buffer)[]) {
  const { handler } = await recipe.load<{ handler: Handler }>("handler.js");
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const { records } = await handler(eventOf(...inputs));
  return { records, logged: log.mock.calls.flat().join("\n") };
}

const OK = { result: "Ok", data: Buffer.from(`${REDACTED}\n`).toString("base64") };

describe("the handler", () => {
  it("answers each record under its id, with its line break", async () => {
    const { records, logged } = await answersTo(`${CALL}\n`, `${CALL}\n${CALL}\n`);
    const both = Buffer.from(`${REDACTED}\n${REDACTED}\n`).toString("base64");
    expect(records).toEqual([
      { recordId: "record-0", ...OK },
      { recordId: "record-1", result: "Ok", data: both },
    ]);
    expect(logged).toBe("");
  });

  // Two lines are no mistake here.
  it.each(WRONG.filter(([code]) => code !== "extra-content"))("fails a wrong record alone: %s", async (code, input) => {
    const { records, logged } = await answersTo(`${CALL}\n`, input, `${CALL}\n`);
    expect(records).toEqual([
      { recordId: "record-0", ...OK },
      { recordId: "record-1", result: "ProcessingFailed", data: "" },
      { recordId: "record-2", ...OK },
    ]);
    expect(JSON.parse(logged)).toMatchObject({ recordId: "record-1", code, place: { line: 1 } });
    expect(personalIn(logged)).toBe(undefined);
  });
});
