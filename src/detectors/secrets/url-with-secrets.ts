/**
 * What in a URL lets in whoever has it: user info, parameters, tokens in paths. Each has a file here that finds it, and none
 * looks at what stands outside of URLs. Numbers and addresses in URLs are found by their own detectors.
 */
import type { Detector, DetectorKind, Span } from "../detector.ts";
import { EVIDENCE } from "../evidence.ts";
import { united } from "../united.ts";
import { secretParametersIn } from "./parameters.ts";
import { pathTokensIn } from "./path-tokens.ts";
import { userInfoIn } from "./user-info.ts";

const id = "url-with-secrets";
const category = "user.authorization.credentials";

const needs = EVIDENCE.AT | EVIDENCE.EQUALS | EVIDENCE.LINKS;
const detector: Detector = { id, category, needs, keepsEncoded: true, find };

export const urlWithSecrets: DetectorKind = Object.freeze({ id, category, make: () => detector });

function find(text: string): readonly Span[] {
  const parameters = text.includes("=") ? secretParametersIn(text) : [];
  // One look for the colon is enough for most texts with addresses.
  if (!text.includes(":")) return parameters;
  const users = text.includes("@") ? userInfoIn(text) : [];
  const tokens = text.includes("://") ? pathTokensIn(text) : [];
  return users.length === 0 && tokens.length === 0 ? parameters : united([...users, ...parameters, ...tokens]);
}
