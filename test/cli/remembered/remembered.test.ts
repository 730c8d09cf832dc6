/** A file that was read once is not parsed again, and nobody sees a difference. */
import { cp, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test, vi } from "vitest";
import { approvedText } from "../../../src/review/approve.ts";
import { readPack } from "../../../src/review/reviewed-pack.ts";
import { loadRules } from "../../../src/rules/load.ts";
import { loadPolicy } from "../../../src/rules/policy/load-policy.ts";
import { listPacks } from "../../../src/rules/shipped.ts";
import { GOOD } from "../../rules/samples.ts";
import { ruleFile } from "../program.ts";
import { forge, memoryIn, onlyFileIn, policyOf, rulesOf, surroundings } from "./loading.ts";

vi.mock("../../../src/libraries/yaml.ts", async (original) => (await import("./counted-parser.ts")).counted(original));

const POLICY =
  'format: pii-policy/1\nid: partner\nversion: "1.0.0"\nextends: strict\ncategories:\n  user.name: { employee: mask }\n';

function approved(until = "2999-12-31", text = ruleFile()): string {
  const { reviewed } = readPack(text, { file: "a", today: "2020-01-01" });
  if (reviewed === undefined) throw new Error("the sample is wrong");
  return approvedText(reviewed, { by: "Ana Example", date: "2020-01-01", until }, undefined);
}

describe("a rule file", () => {
  test("is parsed once; where it is, and what it is called, does not matter", async () => {
    const folder = await surroundings({ "a.pii.yaml": GOOD, "b/c.yml": GOOD });
    const first = await rulesOf(join(folder, "a.pii.yaml"));
    const second = await rulesOf(join(folder, "b/c.yml"));
    expect([first.isParsed, second.isParsed]).toEqual([true, false]);
    expect(second.packs).toStrictEqual(first.packs);
    const [pack] = second.packs;
    expect(Object.isFrozen(pack) && Object.isFrozen(pack?.entries[0]?.path.segments)).toBe(true);
  });

  test("that was changed is seen at once, and so is one that was changed back", async () => {
    const folder = await surroundings({ "a.pii.yaml": ruleFile() });
    const file = join(folder, "a.pii.yaml");
    const actionNow = async () => {
      const { packs, isParsed } = await rulesOf(file);
      return [packs[0]?.entries[0]?.action?.name, isParsed];
    };
    expect(await actionNow()).toEqual(["replace", true]);
    await writeFile(file, ruleFile("mask"));
    expect(await actionNow()).toEqual(["mask", true]);
    await writeFile(file, ruleFile());
    expect(await actionNow()).toEqual(["replace", false]);
  });

  test.each(["good.pii.yaml", "kore-ai/call-details", "google-ccai/chats", "sobot/main-and-sub-talk-list"])(
    "%s comes back as it was",
    async (name) => {
      const text = name === "good.pii.yaml" ? GOOD : await readFile(inRules(`${name}.pii.yaml`), "utf8");
      const file = join(await surroundings({ "a.pii.yaml": text }), "a.pii.yaml");
      const { packs } = await rulesOf(file);
      expect((await rulesOf(file)).packs).toStrictEqual(packs);
      expect(packs).toStrictEqual((await loadRules(file)).packs);
    },
  );

  test("that is wrong is wrong each time, and nothing of it is kept", async () => {
    const folder = await surroundings({ "a.pii.yaml": ruleFile("replaces") });
    for (const _ of [1, 2]) await expect(rulesOf(join(folder, "a.pii.yaml"))).rejects.toThrow("unknown-action");
    await expect(readdir(memoryIn(folder))).rejects.toThrow("ENOENT");
  });

  test("with a byte order mark, and as JSON", async () => {
    const json = '{"format":"pii-rules/1","id":"a/b","version":"1.0.0","rules":[]}';
    const folder = await surroundings({ "a.pii.yaml": `\uFEFF${approved()}`, "b.pii.json": json });
    const names = ["a.pii.yaml", "b.pii.json"].map((name) => join(folder, name));
    const { packs } = await rulesOf(...names);
    expect(packs.map(({ approval }) => approval?.state)).toEqual(["draft", "approved"]);
    expect(await rulesOf(...names)).toStrictEqual({ packs, isParsed: false });
  });
});

describe("an approval", () => {
  test("holds only with the fields file that was approved", async () => {
    const folder = await surroundings({ "a.pii.yaml": approved() });
    const stateNow = async () => {
      const { packs, isParsed } = await rulesOf(join(folder, "a.pii.yaml"));
      return [packs[0]?.approval?.state, isParsed];
    };
    expect(await stateNow()).toEqual(["approved", true]);
    expect(await stateNow()).toEqual(["approved", false]);
    await writeFile(join(folder, "a.fields.csv"), "path,type,source,vendor_declared,note\n");
    expect(await stateNow()).toEqual(["changed", false]);
  });

  test("ends on its day", async () => {
    const file = join(await surroundings({ "a.pii.yaml": approved("2020-06-30") }), "a.pii.yaml");
    vi.useFakeTimers({ now: new Date("2020-06-30T12:00:00Z"), toFake: ["Date"] });
    try {
      const { packs } = await rulesOf(file);
      vi.setSystemTime(new Date("2020-07-01T12:00:00Z"));
      const later = await rulesOf(file);
      expect([packs[0]?.approval?.state, later.packs[0]?.approval?.state]).toEqual(["approved", "expired"]);
      expect(later.isParsed).toBe(false);
    } finally {
      vi.useRealTimers();
    }
  });

  test("cannot be given to other rules by whoever changes what is remembered", async () => {
    const folder = await surroundings({ "a.pii.yaml": approved() });
    const file = join(folder, "a.pii.yaml");
    const [right] = (await rulesOf(file)).packs;
    // The rules alone: the digest of the approval covers them.
    await forge(folder, ({ checked }) => checked.pack.entries.pop());
    expect((await rulesOf(file)).packs[0]?.approval?.state).toBe("changed");
    // With another digest: it does not stand in the rule file.
    const other = approved("2999-12-31", ruleFile("mask"));
    const digest = /sha256:[0-9a-f]{64}/.exec(other)?.[0];
    await forge(folder, ({ checked }) => {
      for (const entry of checked.pack.entries) entry.action = { name: "mask" };
      checked.review.digest = digest;
    });
    expect(await rulesOf(file)).toStrictEqual({ packs: [right], isParsed: true });
    // Without any: then it is a draft.
    await forge(folder, ({ checked }) => {
      delete checked.review;
    });
    expect((await rulesOf(file)).packs[0]?.approval?.state).toBe("draft");
  });
});

describe("a policy", () => {
  test("is parsed once, and again where it was changed", async () => {
    const file = join(await surroundings({ "p.yaml": POLICY }), "p.yaml");
    const { policy, isParsed } = await policyOf(file);
    expect([isParsed, policy]).toStrictEqual([true, await loadPolicy(file)]);
    const again = await policyOf(file);
    expect(again).toStrictEqual({ policy, isParsed: false });
    expect(Object.isFrozen(again.policy) && Object.isFrozen(again.policy.categories[0])).toBe(true);
    await writeFile(file, POLICY.replace("mask", "hash"));
    expect((await policyOf(file)).policy).toStrictEqual(await loadPolicy(file));
  });

  test("is not taken for a rule file of the same text, nor the other way round", async () => {
    const file = join(await surroundings({ "p.yaml": POLICY }), "p.yaml");
    await policyOf(file);
    await expect(rulesOf(file)).rejects.toThrow("this is a policy, not a rule file");
  });
});

describe("what is remembered", () => {
  test("is the user's alone, and says nothing of where the file is", async () => {
    const folder = await surroundings({ "a.pii.yaml": ruleFile() });
    await rulesOf(join(folder, "a.pii.yaml"));
    const file = await onlyFileIn(folder);
    const modes = await Promise.all([file, memoryIn(folder)].map(async (one) => (await stat(one)).mode & 0o777));
    expect(modes).toEqual([0o600, 0o700]);
    expect(await readFile(file, "utf8")).not.toContain("a.pii");
  });

  test("holds no test, no reason and no source", async () => {
    const folder = await surroundings({ "a.pii.yaml": GOOD });
    await rulesOf(join(folder, "a.pii.yaml"));
    const text = await readFile(await onlyFileIn(folder), "utf8");
    expect(JSON.parse(text).content.checked.pack.entries.length).toBeGreaterThan(3);
    expect(["why", "source", "tests"].filter((key) => text.includes(`"${key}"`))).toEqual([]);
  });

  test("by another build, Node or parser is not taken", async () => {
    const folder = await surroundings({ "a.pii.yaml": ruleFile() });
    const file = join(folder, "a.pii.yaml");
    const isParsedAfter = async (change: Parameters<typeof forge>[1]) => {
      await rulesOf(file);
      await forge(folder, change);
      return [(await rulesOf(file)).isParsed, (await rulesOf(file)).isParsed];
    };
    const changes: readonly Parameters<typeof forge>[1][] = [
      (content) => {
        content.by += "x";
      },
      (content) => {
        content.parsers[0][1]++;
      },
      (content) => {
        content.parsers[1][2]--;
      },
      (content) => {
        content.parsers[1][0] = join(folder, "gone.js");
      },
    ];
    for (const change of changes) expect(await isParsedAfter(change)).toEqual([true, false]);
  });

  test("is nothing where a program loads rules", async () => {
    const folder = await surroundings({ "a.pii.yaml": ruleFile(), "p.yaml": POLICY });
    await loadRules(join(folder, "a.pii.yaml"));
    await loadPolicy(join(folder, "p.yaml"));
    expect(await readdir(join(folder, "caches"))).toEqual([]);
  });

  test("is nothing of shipped packs, which the build has checked", async () => {
    const folder = await surroundings({});
    expect((await rulesOf(...(await listPacks()))).isParsed).toBe(false);
    expect(await readdir(join(folder, "caches"))).toEqual([]);
  });

  test("of a shipped pack that was approved where it is installed", async () => {
    const folder = await surroundings({});
    const { loadRulesFrom } = await import("../../../src/rules/load.ts");
    const { remembered } = await import("../../../src/cli/remembered/remembered.ts");
    await cp(inRules("kore-ai"), join(folder, "rules/kore-ai"), { recursive: true });
    const text = await readFile(inRules("kore-ai/call-details.pii.yaml"), "utf8");
    await writeFile(join(folder, "rules/kore-ai/call-details.pii.yaml"), approved("2999-12-31", text));
    await writeFile(join(folder, "rules/kore-ai/call-details.fields.csv"), "");
    const [first, second] = [
      await loadRulesFrom(join(folder, "rules"), "kore-ai", remembered),
      await loadRulesFrom(join(folder, "rules"), "kore-ai", remembered),
    ];
    expect(second).toStrictEqual(first);
    expect(first.packs[0]?.approval).toMatchObject({ shipped: true, state: "changed" });
  });
});

function inRules(name: string): string {
  return fileURLToPath(new URL(`../../../rules/${name}`, import.meta.url));
}
