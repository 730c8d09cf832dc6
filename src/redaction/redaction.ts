/**
 * Redaction: rules and options compiled once, and inputs run through them. This room knows no files, no streams and no
 * command line; what a run needs is handed in, and what it made is handed out.
 */

import { nodeCiphers } from "./node-ciphers.ts";
import type { RedactOptions } from "./options/options.ts";
import { Redactor } from "./redactor.ts";
import { WebRedaction } from "./web/redaction.ts";

/** Where Node has the ciphers. */
export class Redaction extends WebRedaction {
  /** @throws UsageError, RuleError */
  constructor(options: RedactOptions) {
    super(options, nodeCiphers());
  }

  /** A redactor of inputs that come in pieces, one input after another. @throws Nothing. */
  override run(): Redactor {
    return new Redactor(this);
  }
}
