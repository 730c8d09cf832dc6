/** The program git, which reads a repository: nothing is checked out, and no shell is asked. */
import { execFile } from "node:child_process";
import { printable } from "../../errors/printable.ts";
import { systemCode } from "../../errors/system-error.ts";
import { FileError } from "../failure.ts";

export interface GitFile {
  /** From the top of the repository. */
  readonly path: string;
  readonly object: string;
  /** In bytes. */
  readonly size: number;
  /** Of a link, or of another repository inside of this one, git has no content that a run would read. */
  readonly kind: "file" | "link" | "repository";
}

/** What git says is in nobody's language but C's, a path means what it says, and nobody is asked for a password. */
const SETTINGS = { LC_ALL: "C", GIT_LITERAL_PATHSPECS: "1", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" };

/** No rule file is so large. */
const MOST_BYTES = 256 * 1024 ** 2;

/** Bytes of files that one process reads. */
const AT_ONCE = MOST_BYTES / 4;

/** The working folder as seen from the top of the repository: "", or with `/` at its end. `name`: for messages. */
export async function gitPrefix(name: string): Promise<string> {
  return (await git(name, ["rev-parse", "--show-prefix"])).toString().replace(/\n$/, "");
}

/** undefined where the repository has nothing of this name. */
export async function gitTree(name: string, ref: string): Promise<string | undefined> {
  const found = await git(name, ["rev-parse", "--verify", "--quiet", `${ref}^{tree}`], { silent: true });
  return found.toString().trim() || undefined;
}

/** The files of these paths, and those below the folders of these paths; without any, all files. */
export async function gitFiles(name: string, tree: string, paths: readonly string[]): Promise<GitFile[]> {
  const list = await git(name, ["ls-tree", "-r", "-z", "--long", "--full-tree", tree, "--", ...paths]);
  return list.toString().split("\0").slice(0, -1).map(fileIn);
}

/** `100644 blob 975fbec…    4711⇥rules/a.pii.yaml` */
function fileIn(line: string): GitFile {
  const at = line.indexOf("\t");
  const [mode = "", type, object = "", size = ""] = line.slice(0, at).split(/ +/);
  const kind = type === "commit" ? "repository" : mode === "120000" ? "link" : "file";
  return { path: line.slice(at + 1), object, kind, size: Number(size) || 0 };
}

/** What is in these files, by their objects. */
export async function gitContents(name: string, files: readonly GitFile[]): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (let from = 0; from < files.length; ) {
    let to = from;
    let size = 0;
    do size += files[to++]?.size ?? 0;
    while (to < files.length && size + (files[to]?.size ?? 0) <= AT_ONCE);
    await readInto(found, name, files.slice(from, to));
    from = to;
  }
  return found;
}

/** By one process. */
async function readInto(found: Map<string, Uint8Array>, name: string, files: readonly GitFile[]): Promise<void> {
  const input = files.map(({ object }) => `${object}\n`).join("");
  const written = await git(name, ["cat-file", "--batch"], { input });
  for (let at = 0; at < written.length; ) {
    const end = written.indexOf("\n", at);
    const [object = "", type, size] = written.toString("latin1", at, end).split(" ");
    if (type !== "blob") throw unread(name, "git lacks a part of it");
    found.set(object, written.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
}

function unread(name: string, why: string): FileError {
  return new FileError(`${printable(name)}: cannot be read: ${why}`);
}

interface Call {
  /** Where it fails without a word, the answer is empty. */
  readonly silent?: boolean;
  readonly input?: string;
}

/** What it writes. @throws FileError where there is no git, or git says what is wrong */
function git(name: string, args: readonly string[], { silent = false, input }: Call = {}): Promise<Buffer> {
  const options = { encoding: "buffer", maxBuffer: MOST_BYTES, windowsHide: true } as const;
  return new Promise((resolve, reject) => {
    const child = execFile(
      "git",
      args,
      { ...options, env: { ...process.env, ...SETTINGS } },
      (error, written, said) => {
        if (error === null) resolve(written);
        else if (silent && said.length === 0 && typeof error.code === "number") resolve(Buffer.alloc(0));
        else reject(unread(name, reasonOf(error, said)));
      },
    );
    // Where git fails before it has read all, the callback says so.
    child.stdin?.on("error", () => {});
    child.stdin?.end(input);
  });
}

function reasonOf(error: Error, said: Buffer): string {
  if (systemCode(error) === "ENOENT") return "there is no program git here";
  const [line = ""] = said.toString().split("\n");
  return line === "" ? `git has failed (${systemCode(error)})` : `git says: ${printable(line.replace(/^fatal: /, ""))}`;
}
