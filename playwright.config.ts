import { readdirSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

const stories = 'tests/e2e'
const executablePath = process.env.CHROMIUM_PATH

// Stories walk the built server in demonstration mode, each file on a database of its own (tests/support/browser.ts):
// a project for each file, since projects never share a worker.
export default defineConfig({
  testDir: stories,
  globalSetup: './tests/support/build-once.ts',
  projects: readdirSync(stories).map((file) => ({ name: file.replace('.spec.ts', ''), testMatch: file })),
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 2,
  // A shared machine can be slow for a moment; a story that needs its second try is named in the report.
  retries: process.env.CI ? 2 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env.CI ? 'list' : [['list'], ['html', { open: 'never' }]],
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // Tracing slows every story down, so CI traces only the second try of one that failed.
    trace: process.env.CI ? 'on-first-retry' : 'retain-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // As root there is no sandbox to have; the rest keeps the browser from calling home.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
})
