/**
 * The detectors that scanning runs use. They come with the metadata of all the world's phone numbers, which takes tens
 * of milliseconds to load: runs that scan nothing go without. load.ts puts them here.
 */
import type { DetectorKind } from "./detector.ts";

let loaded: readonly DetectorKind[] | undefined;

export function setLoadedDetectors(kinds: readonly DetectorKind[]): void {
  loaded = kinds;
}

export function loadedDetectors(): readonly DetectorKind[] {
  if (loaded === undefined) throw new Error("this run scans, and the detectors have not been loaded");
  return loaded;
}
