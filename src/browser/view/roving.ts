/** A long list of boxes is one stop of the Tab key: arrows lead from box to box, Home and End to the first and the last. */

const WAYS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

export function rove(list: HTMLElement): void {
  const boxes = [...list.querySelectorAll("input")];
  for (const [i, box] of boxes.entries()) box.tabIndex = i === 0 ? 0 : -1;
  list.addEventListener("focusin", ({ target }) => {
    for (const box of boxes) box.tabIndex = box === target ? 0 : -1;
  });
  list.addEventListener("keydown", (event) => {
    const at = boxes.indexOf(event.target as HTMLInputElement);
    const way = WAYS[event.key];
    if (at < 0 || way === undefined) return;
    event.preventDefault();
    boxes[way(at, boxes.length - 1)]?.focus();
  });
}
