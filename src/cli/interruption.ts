/** SIGINT and SIGTERM: the first lets what runs come to its end, the second ends everything at once. */

const SIGNALS = ["SIGINT", "SIGTERM"] as const;
/** Shells tell a signal's end by 128 and its number. */
export const SIGNAL_EXITS: Readonly<Partial<Record<NodeJS.Signals, number>>> = { SIGINT: 130, SIGTERM: 143 };

export class Interruption {
  /** The signal that came; null while none has. */
  signal: NodeJS.Signals | null = null;

  readonly #came: (name: NodeJS.Signals) => void;

  /**
   * @param isWatching a run of few pages is over before it could be broken off, and ends as programs do
   * @param begun called when the first signal comes
   */
  constructor(isWatching: boolean, begun: () => void) {
    this.#came = (name) => {
      if (this.signal !== null) return this.#endNow(name);
      this.signal = name;
      process.stdin.destroy();
      begun();
    };
    if (isWatching) for (const name of SIGNALS) process.on(name, this.#came);
  }

  /** Signals mean again what they mean to any program. */
  end(): void {
    for (const name of SIGNALS) process.removeListener(name, this.#came);
  }

  /** By the signal itself: an orderly exit would wait for the workers. */
  #endNow(name: NodeJS.Signals): void {
    this.end();
    process.kill(process.pid, name);
  }
}
