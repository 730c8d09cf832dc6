/** The keys at the top of a rule file. */
export const FILE_KEYS = [
  "format",
  "id",
  "version",
  "status",
  "taxonomy",
  "records",
  "unlisted",
  "phone_regions",
  "shift_by",
  "reviewed",
  "sources",
  "rules",
  "keep",
  "envelope",
  "detectors",
  "tests",
] as const;
export type FileKey = (typeof FILE_KEYS)[number];
