/** How well text can be read: the contrast of WCAG 2.2 of what stands on a page with what it stands on. */
import type { Page } from "playwright-core";

export interface Contrast {
  readonly text: string;
  readonly contrast: number;
}

/** In the page. Colours are painted and read back, so that however they are written they become numbers. */
const MEASURE = `(() => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const over = (colours) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const colour of colours) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const light = (rgb) => {
    const [r, g, b] = rgb.map((one) => one / 255).map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const found = [];
  for (const element of document.querySelectorAll("body *")) {
    const own = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data.trim()).join(" ");
    if (own === "" || !element.checkVisibility() || element.matches(":disabled, script, style, option, optgroup, .hidden")) continue;
    const grounds = [];
    for (let at = element; at !== null; at = at.parentElement) grounds.unshift(getComputedStyle(at).backgroundColor);
    const ground = over(["#fff", ...grounds]);
    const text = over([\`rgb(\${ground})\`, getComputedStyle(element).color]);
    const [a, b] = [light(ground), light(text)].sort((one, other) => other - one);
    found.push({ text: own.slice(0, 40), contrast: (a + 0.05) / (b + 0.05) });
  }
  return found;
})()`;

export async function contrasts(page: Page): Promise<readonly Contrast[]> {
  const found = await page.evaluate<Contrast[]>(MEASURE);
  if (found.length < 50) throw new Error("too little is on the page to be measured");
  return found;
}
