import { defineConfig } from "vitest/config";

/** Half of the tests wait for processes that they started, so every core gets a worker. */
export default defineConfig({ test: { include: ["tests/**/*.test.ts"], testTimeout: 20_000, maxWorkers: "100%" } });
