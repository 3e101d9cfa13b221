import { defineConfig } from 'vitest/config';

// What mutation testing runs: the tests of the pure floors, in Node, without fuzzing and without real data.
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/{core,schema,check}/**/*.test.ts'],
    exclude: ['tests/**/*.browser.test.{ts,tsx}', 'tests/core/why/properties.test.ts'],
    testTimeout: 120_000,
  },
});
