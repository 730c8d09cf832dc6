/** The build writes here which one it is: what another build has remembered may not be what this one would say. */
export const BUILD = "not built";
