/** Prints as JSON how many seconds each of so many passes over the bytes took. */
export async function printSeconds(pass, bytes, passes) {
  const seconds = [];
  for (let made = 0; made < passes; made++) {
    const start = performance.now();
    await pass(bytes);
    seconds.push((performance.now() - start) / 1000);
  }
  process.stdout.write(JSON.stringify(seconds));
}
