/**
 * A lane is a thread that takes one file after another, and redacts each as a run with one thread would. What a file comes to
 * waits in the main thread for its turn, so that nobody sees who was done first.
 *
 * What the main thread and a lane say to each other is plain data, of which each has a copy.
 */

import type { RedactOptions } from "../../redaction/options/options.ts";
import type { OutputReport, Report } from "../../report/report.ts";
import type { CoreModule } from "../../scanner/core.ts";
import type { VerifyReport } from "../../verify/report.ts";
import type { Settings } from "../arguments/settings.ts";
import type { Elsewhere } from "../failure.ts";
import type { Packed } from "../io/compression/formats.ts";
import type { Input } from "../io/input.ts";
import type { NotRead } from "../io/not-read.ts";
import type { OutputTarget } from "../io/output-writer.ts";
import type { PackChecking } from "../pack-check.ts";

/** All that a lane has to know before its first file. */
export interface LaneSession {
  readonly settings: Settings;
  /** With rules and policy, and with keys as bytes. */
  readonly options: RedactOptions;
  /** undefined where no packs are compared with the inputs. */
  readonly packs: PackChecking | undefined;
  readonly core: CoreModule;
  /** Whether what is written is read again. */
  readonly verifies: boolean;
  /** Whether a report is to say what was read and written. */
  readonly digests: boolean;
}

/** One file. */
export interface LaneTask {
  readonly input: Input;
  /** Opened by the main thread: descriptors are the process's. */
  readonly output: OutputTarget;
  readonly packed: Packed | undefined;
}

/** What became of a file. */
export interface LaneAnswer {
  /** Absent where it was not begun. */
  readonly report?: Report | undefined;
  /** Absent where nothing was to be read again. */
  readonly verified?: VerifyReport | undefined;
  readonly notRead: readonly NotRead[];
  /** The messages on the way, as they would stand on stderr. */
  readonly said: string;
  /** The whole output is written. */
  readonly isWhole: boolean;
  /** The same, as the report has it, if it is to say so; it stands there when it is committed. */
  readonly written?: OutputReport | undefined;
  /** What went wrong: the exit code, and the messages about it. */
  readonly failure?: Elsewhere | undefined;
}

export type LaneMessage = { readonly passed: number } | { readonly answer: LaneAnswer };

/** A lane, as the main thread has it. */
export interface Lane {
  /** One file after another; never rejects. `passed` is told how many bytes have been read. */
  take(task: LaneTask, passed: (size: number) => void): Promise<LaneAnswer>;
  /** Its thread has died: it takes nothing more. */
  readonly isGone: boolean;
  /** Ends at once; when it resolves, nothing is written any more. */
  end(): Promise<void>;
}
