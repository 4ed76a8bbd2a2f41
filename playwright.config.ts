import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.spec.ts',
  globalSetup: './tests/browser/global-setup.ts',
  outputDir: '.cache/browser-tests',
  fullyParallel: true,
  workers: 3,
  // They end what hangs: tests wait for what a person would see, however slow and busy the machine is.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
});
