import { chromium } from '@playwright/test';
import { chromiumLaunch } from '../test/chromium.ts';
import type { BenchStudent } from './school.ts';

/** Bytes over the wire, headers included, as Chromium counts them: a student's first question page, then the next. */
export async function pageWeights(
  origin: string,
  student: BenchStudent,
): Promise<{ first: number; next: number }> {
  const browser = await chromium.launch(await chromiumLaunch());
  try {
    const context = await browser.newContext();
    await context.addCookies([{ name: 'says-who', value: student.token, url: origin }]);
    const page = await context.newPage();
    const network = await context.newCDPSession(page);
    await network.send('Network.enable');
    let bytes = 0;
    network.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.goto(`${origin}/attempts/${student.attemptId}/1`, { waitUntil: 'networkidle' });
    const first = bytes;
    bytes = 0;
    await page
      .getByRole('button', { name: /next/i })
      .or(page.getByRole('link', { name: /next/i }))
      .first()
      .click();
    await page.waitForURL(/\/2$/);
    await page.waitForLoadState('networkidle');
    return { first, next: bytes };
  } finally {
    await browser.close();
  }
}
