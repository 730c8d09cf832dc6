/** Which files of two folders belong together, and what is said of those that are alone. */
import { describe, expect, it } from "vitest";
import { diffFolders, type PlacedPack, paired, ruleFiles, weakerFirst } from "../../../src/review/diff/folders.ts";
import { BASE, changed, FIELDS, reviewed } from "../samples.ts";

const file = (id: string, path: string) => ({ id, path, file: path });

describe("paired", () => {
  const cases = [
    ["by the id, wherever the file is", ["a:x", "b:y"], ["b:x", "a:z"], ["a:x→a:z", "b:y→b:x"], [], []],
    ["by the path where the id is another one", ["a:x"], ["b:x"], ["a:x→b:x"], [], []],
    ["first by the id, then by the path", ["a:x", "b:y"], ["b:x", "c:y"], ["b:y→b:x"], ["a:x"], ["c:y"]],
    ["of several with one id by both", ["a:x", "a:y"], ["a:y", "a:x"], ["a:x→a:x", "a:y→a:y"], [], []],
    ["of several with one id no other is guessed", ["a:x", "a:y"], ["a:z"], [], ["a:x", "a:y"], ["a:z"]],
    ["what is left of several with one id", ["a:x", "a:y"], ["a:x", "a:z"], ["a:x→a:x", "a:y→a:z"], [], []],
    ["nothing with nothing", [], [], [], [], []],
    ["what goes and what comes", ["a:x"], ["b:y"], [], ["a:x"], ["b:y"]],
  ] as const;

  it.each(cases)("%s", (_, before, after, pairs, deleted, added) => {
    const of = (names: readonly string[]) => names.map((name) => file(...(name.split(":") as [string, string])));
    const name = ({ id, path }: { id: string; path: string }) => `${id}:${path}`;
    const found = paired(of(before), of(after));
    expect(found.pairs.map(([a, b]) => `${name(a)}→${name(b)}`).sort()).toEqual([...pairs]);
    expect([found.deleted.map(name), found.added.map(name)]).toEqual([[...deleted], [...added]]);
  });
});

describe("diffFolders", () => {
  const diff = (before: readonly PlacedPack[], after: readonly PlacedPack[]) =>
    weakerFirst(diffFolders(before, after, ruleFiles()));
  const pack = (path: string, text: string, fields = FIELDS): PlacedPack => {
    const content = reviewed(text, fields);
    return { id: content.pack.id, path, file: `./${path}`, reviewed: content };
  };
  const chats = changed("id: acme/calls", "id: acme/chats");

  it("says nothing of what is the same, and WEAKER of what is gone", () => {
    const found = diff([pack("a", BASE), pack("b", chats)], [pack("a", BASE)]);
    expect(
      found.map(({ state, weaker, pack, packBefore, file, fileBefore, version }) => {
        return { state, weaker, pack, packBefore, file, fileBefore, version: version?.enough ?? null };
      }),
    ).toEqual([
      {
        state: "deleted",
        weaker: true,
        pack: null,
        packBefore: "acme/chats",
        file: null,
        fileBefore: "./b",
        version: null,
      },
      {
        state: "unchanged",
        weaker: false,
        pack: "acme/calls",
        packBefore: "acme/calls",
        file: "./a",
        fileBefore: "./a",
        version: true,
      },
    ]);
    expect(found[0]?.changes).toMatchObject([{ direction: "WEAKER", before: "acme/chats 1.2.3", after: null }]);
  });

  it("calls an added file NEW, and a moved one moved", () => {
    const found = diff([pack("a", BASE)], [pack("z/a", BASE), pack("b", chats)]);
    expect(
      found.map(({ state, weaker, changes }) => [
        state,
        weaker,
        changes.map(({ direction, what }) => [direction, what]),
      ]),
    ).toEqual([
      ["changed", false, [["WORDING", "file moved"]]],
      ["added", false, [["NEW", "rule file added"]]],
    ]);
  });

  it("compares the content of a pair, weaker ones first", () => {
    const worse = changed("keep_last: 2", "keep_last: 3", chats);
    const found = diff(
      [pack("a", BASE), pack("b", chats)],
      [pack("a", changed("keep_last: 2", "keep_last: 1")), pack("b", worse)],
    );
    expect(found.map(({ pack, weaker, state }) => [pack, weaker, state])).toEqual([
      ["acme/chats", true, "changed"],
      ["acme/calls", false, "changed"],
    ]);
  });

  it("does not take a file whose documented fields changed for the same", () => {
    const [found] = diff([pack("a", BASE)], [pack("a", BASE, FIELDS.replace("personal", ""))]);
    expect(found?.pack).toBe("acme/calls");
    // What it means is the comparison's to say; it is asked.
    expect(found?.version?.from).toBe("1.2.3");
  });
});
