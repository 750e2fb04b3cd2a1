import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// Stands apart from vite.config.ts: tests need no Remix plugin. Both engines run the same domain tests;
// the column kit picks its engine from DATABASE_URL when it is first imported.
const shared = {
  globalSetup: ['tests/support/engines.ts'],
  setupFiles: ['tests/support/strict.ts'],
  testTimeout: 20_000,
  hookTimeout: 60_000,
  // A shared machine can be slow for a moment; what is really broken is broken twice.
  retry: process.env.CI ? 1 : 0,
  // Every test has a database of its own and nothing of ours is mocked, so files may share what they import: that is half the time.
  isolate: false,
}

export default defineConfig({
  test: {
    // The tests of PostgreSQL wait for another process, so one worker fewer than cores would leave a core idle.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      {
        test: {
          ...shared,
          name: 'sqlite',
          include: ['tests/{domain,http,realtime,architecture}/**/*.test.{ts,tsx}'],
          env: { DATABASE_URL: 'file:./unused.db', NODE_ENV: 'test' },
        },
      },
      {
        test: {
          ...shared,
          name: 'postgres',
          include: ['tests/domain/**/*.test.ts', 'tests/http/both-engines.test.ts'],
          env: { DATABASE_URL: 'postgres://unused', NODE_ENV: 'test' },
        },
      },
    ],
  },
})
