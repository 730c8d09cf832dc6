/** Texts that a regular expression of digits matches, drawn evenly among its alternatives. `random`: a whole number below another. */
export function sampler(pattern: string, random: (below: number) => number): () => string {
  let at = 0;
  const alternatives = (): (() => string) => {
    const all = [sequence()];
    while (pattern[at] === "|") {
      at++;
      all.push(sequence());
    }
    return () => (all[random(all.length)] as () => string)();
  };
  const sequence = () => {
    const parts: (() => string)[] = [];
    while (at < pattern.length && pattern[at] !== "|" && pattern[at] !== ")") parts.push(counted());
    return () => parts.map((part) => part()).join("");
  };
  const counted = () => {
    const part = single();
    const [count, least, most] = /^(?:\?|\{(\d+)(?:,(\d+))?\})/.exec(pattern.slice(at)) ?? [];
    if (count === undefined) return part;
    at += count.length;
    const [from, to] = count === "?" ? [0, 1] : [Number(least), Number(most ?? least)];
    return () => Array.from({ length: from + random(to - from + 1) }, part).join("");
  };
  const single = () => {
    if (pattern[at] === "(") {
      at += pattern.startsWith("(?:", at) ? 3 : 1;
      const inside = alternatives();
      at++;
      return inside;
    }
    const [text] = /^(?:\\d|\[[\d-]+\]|.)/.exec(pattern.slice(at)) as unknown as [string];
    at += text.length;
    const digits = [..."0123456789"].filter((digit) => new RegExp(`^(?:${text})$`).test(digit));
    return () => (digits.length === 0 ? "" : (digits[random(digits.length)] as string));
  };
  return alternatives();
}

/** The same numbers in every run. */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}
