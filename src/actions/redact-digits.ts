/** Digits of all scripts become 0; letters and separators stay. */
import { actionKind, noOptions, type PlainSpec, USUAL } from "./kind.ts";

const DIGIT = /\p{Nd}/gu;

// Once more, for `verify`.
const OTHER_DIGIT = /[^\P{Nd}0]/u;

/** What has no digit, or only zeros, becomes the label: nothing would be hidden. A number becomes 0. */
export const redactDigits = actionKind<PlainSpec<"redact-digits">>({
  ...noOptions("redact-digits", "Each digit becomes 0; what has none becomes its label."),
  ...USUAL,
  mayHaveWritten: (text) => !OTHER_DIGIT.test(text),
  make: (_spec, { label }) => ({
    string: (text) => {
      const written = text.replace(DIGIT, "0");
      return written === text ? label : written;
    },
    number: "0",
  }),
});
