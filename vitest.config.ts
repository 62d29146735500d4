// How are the tests run? From the sources, in as many processes as the smallest machine has cores.
import { defineConfig } from "vitest/config";

const conditions = ["@media-tasks/source", "node", "import", "module", "default"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["**/node_modules/**", "test/golden/**"],
    // Some tests keep real clocks, sockets and processes; on a machine that others use too, one may come too late. What is wrong fails three times.
    retry: process.env["CI"] ? 2 : 0,
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
