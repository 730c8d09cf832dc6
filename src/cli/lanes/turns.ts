/** What comes in any order, and is taken in one. */
export class Turns<Done extends object> {
  readonly #given = new Map<number, Done>();
  #turn = 0;
  #otherwise: Done | undefined;
  #failure: unknown;
  #wake = () => {};

  give(index: number, done: Done): void {
    this.#given.set(index, done);
    this.#wake();
  }

  /** Nothing more is given: whoever waits gets this. */
  giveRest(done: Done): void {
    this.#otherwise = done;
    this.#wake();
  }

  /** Whoever waits gets an error. */
  stop(error: unknown): void {
    this.#failure = error;
    this.#wake();
  }

  /** The next one, when it is there; one at a time. @throws the error of `stop` */
  async next(): Promise<Done> {
    for (;;) {
      if (this.#failure !== undefined) throw this.#failure;
      const done = this.#given.get(this.#turn) ?? this.#otherwise;
      if (done !== undefined) {
        this.#given.delete(this.#turn++);
        return done;
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
