import process from 'node:process';
import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './test/chromium.ts';

const launchOptions = await chromiumLaunch();

/** Every journey starts its own server over the built app (test/e2e/server.ts), so files may run side by side. */
export default defineConfig({
  testDir: './test/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: './test-results',
  forbidOnly: process.env.CI === 'true',
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    launchOptions,
    trace: 'retain-on-failure',
    contextOptions: { reducedMotion: 'reduce' },
  },
});
