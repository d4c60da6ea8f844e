import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentsHere } from '#app/web/import/documents-here.ts';
import { workshopHere } from '#app/web/workshop.ts';
import { openWorld } from './world.ts';

test('a data folder that cannot be used stops with one line', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'says-who-')), 'file');
  writeFileSync(file, '');
  const opening = openWorld({ DATA_DIR: file }, { workshop: workshopHere, documents: documentsHere });
  await expect(opening).rejects.toMatchObject({ name: 'WrongSetting', message: /^DATA_DIR: EEXIST/ });
});
