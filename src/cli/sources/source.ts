/** A rule file, wherever it comes from. */

/** A larger sample says no more. */
export const LARGEST_SAMPLE = 2 ** 20;

/** A rule file that is there; nothing of it is read yet. */
export interface Source {
  /** As it is printed; no two of one command have the same. */
  readonly file: string;
  /** The fields file beside it, as it is printed, also where there is none. */
  readonly fieldsFile: string;
  /** On the disk; undefined where it stands nowhere there. */
  readonly path: string | undefined;
  readonly shipped: boolean;
  /** Its path in the folder, or below the vendor, that was named; undefined where the file itself was. */
  readonly below: string | undefined;
  read(): Promise<Uint8Array>;
  /** Of the fields file; undefined where there is none. */
  fields(): Promise<Uint8Array | undefined>;
  /** Of the sample beside it; undefined where there is none that can be read, or it is too large to say more. */
  sample(): Promise<Uint8Array | undefined>;
}
