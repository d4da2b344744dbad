/** Work that may end in any order, handed on in the order in which it began, with a bound on what is under way. */
export class Ordered<Result> {
  readonly #capacity: () => number;
  readonly #take: (result: Result) => Promise<void>;
  #last: Promise<void> = Promise.resolve();
  #underWay = 0;
  #failure: { readonly error: unknown } | null = null;
  #wake: (() => void) | null = null;

  /** At most `capacity` results are under way; `take` gets them one after the other. */
  constructor(capacity: () => number, take: (result: Result) => Promise<void>) {
    this.#capacity = capacity;
    this.#take = take;
  }

  /** Whether something failed: nothing more should be begun. */
  get hasFailed(): boolean {
    return this.#failure !== null;
  }

  /** Adds work; resolves when there is room for more. */
  async add(work: Promise<Result>): Promise<void> {
    this.#underWay++;
    work.catch(() => undefined);
    this.#last = this.#last.then(() => this.#settle(work));
    while (this.#underWay >= this.#capacity() && !this.#failure) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Resolves when everything is taken; throws what failed first. */
  async drained(): Promise<void> {
    await this.#last;
    if (this.#failure) throw this.#failure.error;
  }

  async #settle(work: Promise<Result>): Promise<void> {
    try {
      if (!this.#failure) await this.#take(await work);
    } catch (error) {
      this.#failure ??= { error };
    }
    this.#underWay--;
    this.#wake?.();
  }
}
