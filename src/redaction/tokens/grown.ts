/** What a run along chunks of a stream needs of the walk that takes them. */
import type { Counted } from "../counted.ts";

/** What takes the chunks of a stream, for one stream after another. */
export interface Grown<In, Out> {
  readonly isWorn: boolean;
  /** Another stream begins, whatever became of the last one. */
  begin(): void;
  next(chunk: In): Out;
  /** The stream is over. */
  end(): void;
  /** What was thrown, with its place. */
  placed(error: unknown): unknown;
  /** What has been counted so far; good until the stream goes on. */
  readonly countedSoFar: Counted;
  /** What has been counted of the stream, which is over; it stays as it is. Nothing of the stream is held on to. */
  takeCounted(): Counted;
}
