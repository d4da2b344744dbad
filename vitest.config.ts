import { relative } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Tests that start the command again and again. */
const PROCESSES = ["tests/cli/**/*.test.ts", "tests/versions/*.test.ts"];
/** What takes longest, so that no core is left with it at the end; a fresh clone knows no times. */
const LONG = [
  ...["cli/formats", "cli/batch", "cli/faults", "cli/kills", "versions/places", "cli/files", "cli/signals"],
  ...["cli/pages", "cli/pipe", "hostile", "printing", "readme", "regexps", "pack", "simpleHtml", "made/made"],
].map((name) => `tests/${name}.test.ts`);

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = LONG.indexOf(relative(import.meta.dirname, moduleId));
  return place < 0 ? LONG.length : place;
};

/** The long ones first, and files of one kind one after the other: a worker goes on with those of its kind alone. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted(
      (one, other) => other.project.name.localeCompare(one.project.name) || placeOf(one) - placeOf(other),
    );
  }
}

/**
 * Half of the tests wait for processes that they started, so every core gets a worker. Files share their worker's modules:
 * to load them anew for each took longer than the tests. In processes, as some tests measure their own process's time.
 */
export default defineConfig({
  test: {
    maxWorkers: "100%",
    pool: "forks",
    isolate: false,
    sequence: { sequencer: LongFirst },
    projects: [
      // a process starts in a tenth of a second, but not on a machine that is busy
      { extends: true, test: { name: "processes", include: PROCESSES, testTimeout: 300_000 } },
      {
        extends: true,
        test: { name: "library", include: ["tests/**/*.test.ts"], exclude: PROCESSES, testTimeout: 20_000 },
      },
    ],
  },
});
