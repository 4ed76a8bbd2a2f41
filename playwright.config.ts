import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.spec.ts',
  globalSetup: './tests/browser/global-setup.ts',
  outputDir: '.cache/browser-tests',
  fullyParallel: true,
  workers: 3,
  timeout: 45_000,
  expect: { timeout: 8_000 },
  forbidOnly: true,
});
