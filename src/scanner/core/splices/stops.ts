// What others than the output want of splices: that each is taken by itself, so that the walk is still at its place when the host is
// asked; or that each is of a whole value, since what becomes of the output is followed value by value.

export let stopsAtSplices: bool = false;

export function stopAtEverySplice(): void {
  stopsAtSplices = true;
}

export let ofWholeValues: bool = false;

export function spliceWholeValues(): void {
  ofWholeValues = true;
}

export function resetStops(): void {
  ofWholeValues = false;
}
