/** How often a property is tried: SCRUBJAY_RUNS, where it is set, stands in for what the test says. */
export function runCount(usual: number): number {
  const wanted = Number(process.env.SCRUBJAY_RUNS);
  return Number.isInteger(wanted) && wanted > 0 ? wanted : usual;
}
