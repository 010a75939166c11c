import { defineConfig } from "vitest/config";

export default defineConfig({
  // Vite would take graphql's ESM build and Apollo, which runs as it is, Node's choice; two copies refuse each other.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["packages/*/src/**/*.test.ts", "infra/**/*.test.ts", "scripts/**/*.test.ts"],
    globalSetup: ["packages/local/src/test-setup.ts"],
    // One DynamoDB serves them all; more workers than this only wait for it on a small machine.
    maxWorkers: 2,
    // The built functions run as they are, not through the test runner's transforms.
    server: { deps: { external: [/packages\/functions\/dist\//] } },
    restoreMocks: true,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
