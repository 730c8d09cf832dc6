/** The keys at the top of a rule file. */
export const FILE_KEYS = [
  "format",
  "id",
  "version",
  "taxonomy",
  "records",
  "unlisted",
  "regions",
  "shift_by",
  "reviewed",
  "sources",
  "rules",
  "keep",
  "envelope",
  "detectors",
  "tests",
  // Of earlier versions of the format
  "status",
  "phone_regions",
] as const;
export type FileKey = (typeof FILE_KEYS)[number];
