import type { Habit } from "../../src/detectors/phone/plans/habits.ts";
import type { Machine } from "./front-machine.mjs";

export class HabitMachine implements Machine {
  constructor(habits: readonly Habit[], inner: Machine);
  readonly start: number;
  step(state: number, digit: number): number;
  result(state: number): number;
}
