import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{app,db,server,cli,test,scripts,bench}/**/*.test.{ts,tsx}'],
    globalSetup: ['./test/postgres.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    passWithNoTests: true,
  },
});
