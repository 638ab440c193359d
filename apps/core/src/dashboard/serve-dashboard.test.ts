import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { someSettings } from '../../test/settings.js';
import { createApp } from '../app.js';
import { Logger } from '../platform/logger.js';

function aBuiltDashboard(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ventanilla-admin-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<title>Ventanilla</title>');
  writeFileSync(join(folder, 'assets', 'index-abc.js'), 'export {};');
  return folder;
}

describe('the dashboard', () => {
  let app: NestExpressApplication;
  let baseUrl: string;
  beforeAll(async () => {
    app = await createApp(someSettings({ ADMIN_DIR: aBuiltDashboard() }), new Logger('silent'));
    await app.listen(0, '127.0.0.1');
    baseUrl = await app.getUrl();
  });
  afterAll(() => app.close());

  it.each(['/admin', '/admin/', '/admin/services/65f0'])(
    'is one page at %s, asked for anew each time',
    async (path) => {
      const response = await fetch(`${baseUrl}${path}`);
      expect(await response.text()).toContain('Ventanilla');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(response.headers.get('content-security-policy')).toContain('https://tile.openstreetmap.org');
    },
  );

  it('keeps its built files for good', async () => {
    const response = await fetch(`${baseUrl}/admin/assets/index-abc.js`);
    expect(response.headers.get('cache-control')).toContain('immutable');
  });

  it.each(['/admin/assets/gone.js', '/admin/..%2f..%2fpackage.json'])('does not serve %s', async (path) => {
    expect((await fetch(`${baseUrl}${path}`)).status).toBe(404);
  });
});
