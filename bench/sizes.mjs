/** Sizes as people write them: 500K, 200M, 1G; thousands, as in MB/s. */

const UNITS = { "": 1, K: 1e3, M: 1e6, G: 1e9 };

/** @param {string} text */
export function parseSize(text) {
  const parts = /^(\d+)([KMG]?)$/.exec(text);
  if (parts === null || Number(parts[1]) === 0) throw new Error(`${JSON.stringify(text)} is no size, as in 200M`);
  return Number(parts[1]) * UNITS[parts[2]];
}
