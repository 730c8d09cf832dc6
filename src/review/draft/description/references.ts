/** References inside of one description. What lies outside is never fetched. */
import type { FileNode } from "../../../rules/file/tree.ts";
import { type Description, memberOf, textIn } from "./tree.ts";

/** A part of a description. */
export interface At {
  readonly node: FileNode;
  /** From the root, as it stands behind `#` in an address (RFC 6901, section 6). */
  readonly pointer: string;
}

/** A chain of references alone may be no longer. */
const LONGEST_CHAIN = 64;

const NAMED = ["$anchor", "$dynamicAnchor"];

export class References {
  readonly description: Description;
  readonly #id: string;
  #anchors: ReadonlyMap<string, At> | undefined;

  constructor(description: Description) {
    this.description = description;
    this.#id = (textIn(memberOf(description.root, "$id")) ?? "").replace(/#$/, "");
  }

  get root(): At {
    return { node: this.description.root, pointer: "" };
  }

  /** What a part refers to. `isAlone`: only where nothing else is said of it. @throws RuleError */
  followed(at: At, isAlone = false): At {
    let found = at;
    for (let step = 0; step < LONGEST_CHAIN; step++) {
      const reference = memberOf(found.node, "$ref");
      const text = textIn(reference);
      if (reference === undefined || text === undefined) return found;
      if (isAlone && found.node.kind === "map" && found.node.members.length > 1) return found;
      found = this.target(text, reference);
    }
    throw this.description.wrong("unknown-reference", at.node, "this refers to itself");
  }

  /** `by`: where the reference is written. @throws RuleError */
  target(reference: string, by: FileNode): At {
    const [before = "", fragment = ""] = reference.split(/#(.*)/s);
    if (before !== "" && before !== this.#id) {
      const embedded = this.#named.get(before);
      if (embedded !== undefined && fragment === "") return embedded;
      throw this.#external(by);
    }
    const name = decoded(fragment);
    if (name === "") return this.root;
    const found = name.startsWith("/") ? this.#atPointer(name) : this.#named.get(`#${name}`);
    if (found !== undefined) return found;
    throw this.description.wrong("unknown-reference", by, "nothing stands where this refers to");
  }

  #external(by: FileNode): Error {
    const message = "this refers to another file or address, which is not read";
    return this.description.wrong("external-reference", by, message, "bundle the description into one file first");
  }

  #atPointer(pointer: string): At | undefined {
    let at: At | undefined = this.root;
    for (const token of pointer.slice(1).split("/")) {
      if (at === undefined) return undefined;
      at = childAt(at, token.replaceAll("~1", "/").replaceAll("~0", "~"));
    }
    return at;
  }

  /** Schemas that have a name of their own, by `$id` or by `#` and their anchor. */
  get #named(): ReadonlyMap<string, At> {
    this.#anchors ??= namedIn(this.root);
    return this.#anchors;
  }
}

export function child({ node, pointer }: At, key: string): At | undefined {
  const found = memberOf(node, key);
  return found && { node: found, pointer: `${pointer}/${fragmentOf(key)}` };
}

function childAt(at: At, token: string): At | undefined {
  if (at.node.kind !== "list") return child(at, token);
  const found = /^\d+$/.test(token) ? at.node.items[Number(token)] : undefined;
  return found && { node: found, pointer: `${at.pointer}/${token}` };
}

export function members(at: At): [key: string, value: At][] {
  if (at.node.kind !== "map") return [];
  return at.node.members.map(({ key, value }) => [key, { node: value, pointer: `${at.pointer}/${fragmentOf(key)}` }]);
}

export function items(at: At): At[] {
  if (at.node.kind !== "list") return [];
  return at.node.items.map((node, i) => ({ node, pointer: `${at.pointer}/${i}` }));
}

function fragmentOf(key: string): string {
  return encodeURIComponent(
    key
      .replaceAll("~", "~0")
      .replaceAll("/", "~1")
      .replace(/\p{Cs}/gu, "\ufffd"),
  );
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function namedIn(root: At): Map<string, At> {
  const found = new Map<string, At>();
  const note = (at: At): void => {
    const id = textIn(memberOf(at.node, "$id"));
    if (id !== undefined) found.set(id.replace(/^#?$/, "#").replace(/(?<=.)#$/, ""), at);
    for (const key of NAMED) {
      const name = textIn(memberOf(at.node, key));
      if (name !== undefined) found.set(`#${name}`, at);
    }
    for (const [, value] of members(at)) note(value);
    for (const item of items(at)) note(item);
  };
  note(root);
  return found;
}
