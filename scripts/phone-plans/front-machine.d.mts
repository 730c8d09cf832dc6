/** A state is a number. */
export interface Machine {
  readonly start: number;
  step(state: number, digit: number): number;
}
export const WHOLE: number;
export class FrontMachine implements Machine {
  constructor(pattern: string, rule: string, inner: Machine);
  readonly start: number;
  step(state: number, digit: number): number;
  result(state: number): number;
  isSettled(state: number): boolean;
}
