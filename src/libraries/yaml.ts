/** The parser of YAML. As bundlers take it; lazy/yaml.ts is what Node takes. */
import { Composer, CST, isMap, isScalar, isSeq, Lexer, Parser } from "yaml";

const LIBRARY = { Composer, CST, isMap, isScalar, isSeq, Lexer, Parser };

export function yaml(): typeof LIBRARY {
  return LIBRARY;
}
