// Whether every splice is taken by itself, so that the walk is still at its place when the host is asked.

export let stopsAtSplices: bool = false;

export function stopAtEverySplice(): void {
  stopsAtSplices = true;
}
