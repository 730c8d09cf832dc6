/** In bundles for browsers in place of step-tables.ts ("browser" in package.json): there the core has no tables, and asks its host. */
import type * as full from "./step-tables.ts";

export const stepTable: typeof full.stepTable = () => undefined;

export const stepsOf: typeof full.stepsOf = () => undefined;
