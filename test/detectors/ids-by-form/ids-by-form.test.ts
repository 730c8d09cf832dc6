/** Ids are left as they are, and numbers that stand beside letters are not taken for ids. */
import { describe, expect, it } from "vitest";
import { DETECTORS } from "../../../src/detectors/table.ts";
import { compileDetectors } from "../../../src/text/detect.ts";
import { marked } from "../marked.ts";
import { drawnIds, ID_KINDS } from "./drawn-ids.ts";

const REGIONS = ["US", "GB", "DE", "JP", "BR", "CN", "KR", "IN", "FR", "SG"];
const detectors = compileDetectors(DETECTORS, { regions: REGIONS });

const MANY = 400;
const PLACES: readonly (readonly [string, (id: string) => string])[] = [
  ["alone", (id) => id],
  ["in a sentence", (id) => `Session ${id} ended, see log.`],
  ["after a name", (id) => `callId=${id}`],
  ["in a path", (id) => `https://api.example.com/v1/calls/${id}/events`],
  ["in quotes", (id) => `id: "${id}"`],
];

describe("none of many", () => {
  it.each(ID_KINDS)("%s", (kind) => {
    const ids = drawnIds(kind, MANY);
    for (const [place, put] of PLACES) {
      const cut = ids.filter((id) => detectors.find(put(id)).length > 0);
      expect(cut.length, `${place}: ids that lost something`).toBe(0);
    }
  });
});

describe("a number beside letters goes", () => {
  it.each([
    ["callMeAt+12025550143Now", "callMeAt[phone]Now"],
    ["callMeAtHomeOn12025550143AndAskForAna", "callMeAtHomeOn[phone]AndAskForAna"],
    ["Room12Line2tel12025550143", "Room12Line2tel[phone]"],
    ["tel12025550143", "tel[phone]"],
    ["号码13812345678转接", "号码[phone]转接"],
    ["x7Gh2kL9-tel12025550143", "x7Gh2kL9-tel[phone]"],
    ["x7Gh2kL/12025550143/Kd3Lq/b2c3", "x7Gh2kL/[phone]/Kd3Lq/b2c3"],
    ["rec-20261128T101500_12025550143_out-v2", "rec-20261128T101500_[phone]_out-v2"],
    ["4bf92f3577b34da6a3ce929d0e0e4736-12025550143", "4bf92f3577b34da6a3ce929d0e0e4736-[phone]"],
    ["urn:acme:call:+12025550143", "urn:acme:call:[phone]"],
    ["urn:li:person:+12025550143", "urn:li:person:[phone]"],
    ["arn:aws:sns:us-east-1:123456789012:to/+12025550143", "arn:aws:sns:us-east-1:123456789012:to/[phone]"],
    ["line2tel12025550143calls", "line2tel[phone]calls"],
    ["helloana12025550143again", "helloana[phone]again"],
    ["call011xx5481429712forme", "call[phone]forme"],
    ["aux numeros 01 23 45 67 89 ab", "aux numeros [phone] ab"],
  ])("%s", (text, expected) => expect(marked(detectors, text)).toBe(expected));
});

it.each(["cc04561686dc697e11982272", "CC8067361335A5BF"])("%s is an id, and no number after cc", (id) => {
  expect(detectors.find(id)).toEqual([]);
});

it.each(["qww0669287wpu9wmvooh828r", "mcg7390428734supo41wcvr7"])("%s is an id (cuid2)", (id) => {
  expect(detectors.find(`call ${id}`)).toEqual([]);
});

describe("what has an id in it, and what stands beside one, goes", () => {
  it.each([
    ["3f2504e0-4f89-11d3-9a0c-0305e82c3301@example.com", "[email]"],
    [
      "https://example.com/?token=3f2504e0-4f89-11d3-9a0c-0305e82c3301",
      "https://example.com/?token=[url-with-secrets]",
    ],
    ["3f2504e0-4f89-11d3-9a0c-0305e82c3301 (202) 555-0143", "3f2504e0-4f89-11d3-9a0c-0305e82c3301 [phone]"],
    ["aB3dE5fG7hJ9kLm1 202 555 0143", "aB3dE5fG7hJ9kLm1 [phone]"],
    ["3f2504e0-4f89-11d3-9a0c-501805823301 4111 1111 1111 1111", "3f2504e0-4f89-11d3-9a0c-501805823301 [credit-card]"],
    ["00:00:5E:00:53:01", "[mac-address]"],
    ["from 2001:db8::17:42[500] to", "from [ip-address][500] to"],
    ["2001:db8:0:0:0:0:0:17", "[ip-address]"],
  ])("%s", (text, expected) => expect(marked(detectors, text)).toBe(expected));
});

it("for all detectors but those of addresses and secrets, and phones that do it themselves, ids are left", () => {
  const keeping = DETECTORS.flatMap((kind) => kind.make({ regions: REGIONS }) ?? []).filter(
    ({ leavesIds }) => !leavesIds,
  );
  expect(keeping.map(({ id }) => id)).toEqual(["email", "url-with-secrets", "phone", "person-name", "spoken-email"]);
});

it("is done with a long row of letters and digits at once", () => {
  const text = "a12025550143".repeat(20_000);
  expect(detectors.find(text).every(({ start, end }) => start < end)).toBe(true);
});
