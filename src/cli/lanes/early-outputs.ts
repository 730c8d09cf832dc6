/** Outputs that are opened before their turn. Where it does not come, nothing is left of them. */
import { rmdir } from "node:fs/promises";
import { dirname, resolve, sep } from "node:path";
import { placeOf } from "../io/identity.ts";
import { clearBeside, type OutputFile, openOutput } from "../io/output-file.ts";

export class EarlyOutputs {
  /** Folders that were made for outputs, none of which has had its turn. */
  #made: string[] = [];
  readonly #open = new Set<OutputFile>();

  /** @throws FileError */
  async open(name: string): Promise<OutputFile> {
    const file = await openOutput(name, { early: { made: (folder) => this.#made.push(folder) } });
    this.#open.add(file);
    return file;
  }

  /** The turn of an output has come, whether it could be opened or not. */
  async reach(name: string): Promise<void> {
    await clearBeside(name);
    if (this.#made.length === 0) return;
    const folder = resolve(dirname(await placeOf(name)));
    this.#made = this.#made.filter((made) => folder !== made && !folder.startsWith(`${made}${sep}`));
  }

  /** @throws FileError */
  async commit(file: OutputFile): Promise<void> {
    await file.commit();
    this.#open.delete(file);
  }

  async discard(file: OutputFile): Promise<void> {
    await file.discard();
    this.#open.delete(file);
  }

  /** What is not committed goes, and so do folders that stand empty for outputs whose turn did not come. Never throws. */
  async discardAll(): Promise<void> {
    for (const file of this.#open) await this.discard(file);
    // Those that stand in others were made after them.
    for (const folder of this.#made.reverse()) await rmdir(folder).catch(() => {});
  }
}
