/** How often a property is tried: SCRUBJAY_RUNS, where it is set, stands in for what the test says. */
export function runCount(usual: number): number {
  const wanted = Number(process.env.SCRUBJAY_RUNS);
  return Number.isInteger(wanted) && wanted > 0 ? wanted : usual;
}

/** The same for a property that is tried for each of `parts`: so often for one of them. */
export function runCountOfEach(usual: number, parts: number): number {
  return Math.ceil(runCount(usual * parts) / parts);
}
