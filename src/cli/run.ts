/** The run: sources → rows → batches → workers → texts in order → the sink. */
import { type BatchResult, outcomesOf, type RowOutcome } from "./batch.js";
import type { Config } from "./config.js";
import type { Executor } from "./executor.js";
import { executorFor } from "./executors.js";
import { type Batch, batchesOf } from "./feed.js";
import { isLarge } from "./inputs/expand.js";
import { Interruption } from "./interruption.js";
import { failureLine, noteLine } from "./messages.js";
import { Ordered } from "./ordered.js";
import type { Output } from "./output.js";
import { outputName } from "./outputName.js";
import { type Observer, observerFor } from "./progress.js";
import { openSink } from "./sinks/index.js";
import type { Piece, Sink } from "./sinks/sink.js";
import { Counter, type Tally } from "./tally.js";

/** How a run came to its end. */
export interface Ending {
  readonly tally: Tally;
  /** The signal that ended it early, or null. */
  readonly signal: NodeJS.Signals | null;
}

/** A batch with what became of it. */
interface Done {
  readonly batch: Batch;
  readonly result: BatchResult;
  /** What had been read when it was begun. */
  readonly read: number;
}

/** Writes one document or error record a page, and says on standard error what failed. */
export async function run(config: Config, out: Output, say: (line: string) => void): Promise<Ending> {
  const large = isLarge(config.input);
  const sink = await openSink(config, out);
  if (sink.left.isComplete) {
    say(noteLine(`${config.output.path} is there and complete: nothing to do (remove it to begin anew)`));
    return { tally: sink.left.tally, signal: null };
  }
  const observer = await observerFor(config, large, sink.left.tally, say);
  const taker = new Taker(config, sink, observer);
  let executor: Executor | null = null;
  const interruption = new Interruption(large, () => observer.stopping());
  const flow = new Ordered<Done>(
    () => executor?.capacity ?? 1,
    (done) => taker.take(done),
  );
  try {
    const control = {
      done: sink.left.rows,
      outputOf: (source: Parameters<typeof outputName>[0]) => outputName(source, config),
      isWritten: (output: string) => taker.isWritten(output),
      isStopped: () => flow.hasFailed || interruption.signal !== null,
      leftOut: observer.leftOut,
      progressed: observer.progressed,
      isEager: config.output.kind === "stdout",
    };
    for await (const batch of batchesOf(config, control)) {
      executor ??= await executorFor(config, large || batch.rows.some(({ kind }) => kind === "record"));
      const { read } = observer;
      await flow.add(executor.work(batch.rows).then((result) => ({ batch, result, read })));
      if (control.isStopped()) break;
    }
    await flow.drained();
    if (interruption.signal) observer.stopped(await sink.stop());
    else await sink.finish();
  } catch (error) {
    observer.stopped(await sink.stop());
    throw error;
  } finally {
    interruption.end();
    await executor?.close();
  }
  await observer.ended(taker.tally);
  return { tally: taker.tally, signal: interruption.signal };
}

/** Takes results in order: drops duplicates, counts, complains, and hands the rest to the sink. */
class Taker {
  readonly #config: Config;
  readonly #sink: Sink;
  readonly #observer: Observer;
  readonly #counter: Counter;
  readonly #seen: Set<string>;

  constructor(config: Config, sink: Sink, observer: Observer) {
    this.#config = config;
    this.#sink = sink;
    this.#observer = observer;
    this.#counter = new Counter(sink.left.tally);
    this.#seen = new Set(sink.left.digests);
  }

  get tally(): Tally {
    return this.#counter.tally;
  }

  isWritten(output: string): boolean {
    const isWritten = this.#sink.isWritten(output);
    if (isWritten) this.#counter.skip();
    return isWritten;
  }

  async take({ batch, result, read }: Done): Promise<void> {
    const pieces: Piece[] = [];
    const digests: string[] = [];
    let index = 0;
    for (const outcome of outcomesOf(result)) {
      const { bytes, summary, error } = outcome;
      const output = batch.outputs[index++] ?? "";
      if (this.#isKept(outcome, digests)) pieces.push({ bytes, summary, output, isError: error !== null });
    }
    await this.#sink.write(pieces, batch.rows.length, { tally: this.#counter.tally, digests });
    this.#observer.counted(this.#counter.tally, read);
  }

  /** Counts a page and says what is to be said of it; whether its text is written. */
  #isKept({ id, error, digest, fileHash }: RowOutcome, digests: string[]): boolean {
    this.#observer.hashed(fileHash);
    if (error) {
      this.#counter.failure(error.code);
      this.#observer.said(failureLine(id, error));
      return this.#hasRecord(id);
    }
    if (digest === null || !this.#seen.has(digest)) {
      this.#counter.document();
      if (digest !== null) digests.push(digest);
      if (digest !== null) this.#seen.add(digest);
      return true;
    }
    this.#counter.duplicate();
    this.#observer.said(noteLine(`${id}: its body was seen before: dropped (--dedupe)`));
    return false;
  }

  /** A page alone that fails gives nothing but the message; views other than JSON have no place for a record. */
  #hasRecord(id: string): boolean {
    const { input, job, output } = this.#config;
    const isAlone = input.operands.length === 1 && input.operands[0] === id && this.#counter.tally.pages === 1;
    return job.view.name === "json" && !(isAlone && output.kind === "stdout");
  }
}
