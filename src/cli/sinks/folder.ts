/** A folder that mirrors the inputs, one file each. A file has its name only when it is whole. */
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PetikError } from "../../errors.js";
import type { Binding, Index, View } from "../../views/view.js";
import { writeErrorOf } from "../failures.js";
import { NOTHING } from "../tally.js";
import type { OutputConfig } from "../target.js";
import { Appender } from "./appender.js";
import { partOf } from "./file.js";
import { textOf } from "./pieces.js";
import { NOTHING_LEFT, type Piece, type Sink } from "./sink.js";

/** How the files look. */
interface Look {
  /** A new binding for each file. */
  readonly bind: () => Binding;
  /** Opens the file that lists them; null where there is none. */
  readonly index: View["index"];
}

const INDEX_NAME = "index.html";

/** The file that is being written. */
interface OpenFile {
  readonly output: string;
  readonly binding: Binding;
  readonly appender: Appender;
  /** Pages that are in it. */
  pages: number;
}

export class FolderSink implements Sink {
  readonly left = { ...NOTHING_LEFT, tally: NOTHING };
  readonly #target: OutputConfig;
  readonly #look: Look;
  readonly #index: Index | null;
  readonly #begun = new Set<string>();
  #open: OpenFile | null = null;

  constructor(target: OutputConfig, look: Look) {
    this.#target = target;
    this.#look = look;
    this.#index = look.index?.() ?? null;
    try {
      mkdirSync(target.path, { recursive: true });
    } catch (error) {
      throw writeErrorOf(target.path, error);
    }
  }

  /** An index names all pages, so with one none is passed over. */
  isWritten(output: string): boolean {
    return this.#look.index === null && this.#target.resume && existsSync(this.#path(output));
  }

  /** Pieces of one output stand in a row. An output that comes again is an input that was given twice. */
  async write(pieces: readonly Piece[]): Promise<void> {
    for (let from = 0; from < pieces.length; ) {
      const output = pieces[from]?.output ?? "";
      let to = from + 1;
      while (to < pieces.length && pieces[to]?.output === output) to++;
      if (output !== "") await this.#add(output, pieces.slice(from, to));
      from = to;
    }
  }

  async finish(): Promise<void> {
    await this.#close();
    if (this.#index === null || this.#begun.has(INDEX_NAME)) return;
    writeFileSync(partOf(this.#path(INDEX_NAME)), this.#index.end());
    renameSync(partOf(this.#path(INDEX_NAME)), this.#path(INDEX_NAME));
  }

  async stop(): Promise<string> {
    await this.#open?.appender.close();
    return this.#target.path;
  }

  async #add(output: string, pieces: readonly Piece[]): Promise<void> {
    try {
      const file = this.#open?.output === output ? this.#open : await this.#begin(output);
      await file.appender.append(textOf(pieces, file.binding));
      for (const { summary } of pieces) if (summary) this.#index?.add(summary, output, ++file.pages);
    } catch (error) {
      throw error instanceof PetikError ? error : writeErrorOf(this.#path(output), error);
    }
  }

  async #begin(output: string): Promise<OpenFile> {
    await this.#close();
    if (this.#begun.has(output)) throw new PetikError("WRITE", `two inputs have the output ${output}: give each once`);
    this.#begun.add(output);
    const path = this.#path(output);
    mkdirSync(dirname(path), { recursive: true });
    const binding = this.#look.bind();
    const appender = await Appender.open(partOf(path), 0);
    await appender.append(Buffer.from(binding.begin()));
    this.#open = { output, binding, appender, pages: 0 };
    return this.#open;
  }

  async #close(): Promise<void> {
    if (!this.#open) return;
    const { output, binding, appender } = this.#open;
    this.#open = null;
    await appender.append(Buffer.from(binding.end()));
    await appender.close();
    renameSync(partOf(this.#path(output)), this.#path(output));
  }

  #path(output: string): string {
    return join(this.#target.path, output);
  }
}
