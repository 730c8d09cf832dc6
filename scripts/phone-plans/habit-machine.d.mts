import type { Machine } from "./front-machine.mjs";

export class HabitMachine implements Machine {
  constructor(habit: { readonly front: string; readonly today: string }, inner: Machine);
  readonly start: number;
  step(state: number, digit: number): number;
  result(state: number): number | undefined;
}
