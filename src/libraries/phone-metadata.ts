/** The numbering plans of all countries. As bundlers take them; lazy/phone-metadata.ts is what Node takes. */
import { Metadata } from "libphonenumber-js/core";
import metadata from "libphonenumber-js/max/metadata";

const LIBRARY = { Metadata, metadata };

export function phoneMetadata(): typeof LIBRARY {
  return LIBRARY;
}
