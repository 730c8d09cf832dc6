import { expect, test } from "vitest";
import { changed } from "../../../review/samples.ts";
import { folderWith, scrubjay } from "../../program.ts";
import { OWN, rules, testExits, testFormats } from "./rules.ts";

testExits([
  [0, ["explain", OWN, "$.data[*].phone"]],
  [2, ["explain", OWN, "phone"]],
  [2, ["explain", "sobot", "$.a"]],
]);

testFormats(["text", "json"], ["explain", OWN, "$.data[*].phone"]);

test("explain says what comes out of a value, as JSON has it", async () => {
  const outputOf = async (...args: string[]) => {
    const found = await rules("explain", OWN, ...args, "--as", "json");
    return JSON.parse(found.stdout).cases[0].output;
  };
  expect(await outputOf("$.data[*].customer.email", "--value", "a@example.com")).toEqual(value("[EMAIL]"));
  expect(await outputOf("/data/0/phone", "--value", "2025550123")).toEqual(value(0));
  expect(await outputOf("/data/0/phone", "--value", '"2025550123"')).toEqual(value("********23"));
});

function value(json: unknown): object {
  return { kind: "value", value: json };
}

test.each(["1e999", "-1e400", "12345678901234567890", '{"a":[1e999]}', "0.1234567890123456789"])(
  "explain tries no other number in place of %s",
  async (given) => {
    const { exit, stdout, stderr } = await rules("explain", OWN, "/data/0/phone", "--value", given);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
    expect(stderr).toMatch(/^scrubjay: --value: this number cannot be tried as it is; in double quotes it is text/);
  },
);

test.each(["120", "1.20e2", "-0.5", "0", "1E3", '"1e999"', '{"1e999":"12345678901234567890"}', "1e999x"])(
  "explain tries %s",
  async (given) => {
    expect((await rules("explain", OWN, "/data/0/phone", "--value", given)).exit).toBe(0);
  },
);

test("explain takes a key as redact does", async () => {
  const cwd = await folderWith({ "a.pii.yaml": changed("{ mask: { keep_last: 2 } }", "hash") });
  const args = ["rules", "explain", "a.pii.yaml", "/data/0/phone", "--value", "x"];
  expect((await scrubjay(args, { cwd })).stdout).toMatch(/^comes out as +something that depends on the key$/m);
  const env = { OUR_KEY: "k".repeat(32) };
  expect((await scrubjay([...args, "--key", "env:OUR_KEY"], { cwd, env })).stdout).toMatch(/"[a-p]{32}"$/m);
  const short = await scrubjay([...args, "--key", "env:OUR_KEY"], { cwd, env: { OUR_KEY: "short" } });
  expect(short).toMatchObject({ exit: 2, stdout: "" });
});

test("of several rule files explain names those that it takes, as it takes them", async () => {
  const file = (name: string) => changed("acme/calls", `acme/${name}`);
  const cwd = await folderWith({ "two/a.pii.yaml": file("a"), "two/b.pii.yaml": file("b") });
  const explain = (name: string) => scrubjay(["rules", "explain", name, "$.a"], { cwd });
  const { exit, stderr } = await explain("./two");
  expect({ exit, stderr }).toEqual({
    exit: 2,
    stderr: "scrubjay: ./two is 2 rule files; name one of them: two/a.pii.yaml, two/b.pii.yaml\n",
  });
  expect((await explain("two/b.pii.yaml")).exit).toBe(0);
  expect((await explain("google-ccai")).stderr).toMatch(/: google-ccai\/calls, google-ccai\/chats\n$/);
  expect((await explain("sobot")).stderr).toMatch(/, …\n$/);
});
