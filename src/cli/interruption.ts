/** SIGINT and SIGTERM: the first lets what runs come to its end, the second ends everything at once. */

const SIGNALS = ["SIGINT", "SIGTERM"] as const;
/** Shells tell a signal's end by 128 and its number. */
export const SIGNAL_EXITS: Readonly<Partial<Record<NodeJS.Signals, number>>> = { SIGINT: 130, SIGTERM: 143 };

export class Interruption {
  /** The signal that came; null while none has. */
  signal: NodeJS.Signals | null = null;

  /** A run of few pages is over before it could be broken off, and ends as programs do. */
  constructor(isWatching: boolean) {
    if (isWatching) for (const name of SIGNALS) process.on(name, this.#came);
  }

  /** Signals mean again what they mean to any program. */
  end(): void {
    for (const name of SIGNALS) process.removeListener(name, this.#came);
  }

  readonly #came = (name: NodeJS.Signals): void => {
    if (this.signal !== null) process.exit(SIGNAL_EXITS[name]);
    this.signal = name;
    process.stdin.destroy();
  };
}
