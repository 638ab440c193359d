import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { someSettings } from '../../test/settings.js';
import { createApp } from '../app.js';
import { Logger } from './logger.js';
import { serve } from './serve.js';

const other = createServer();
let port = 0;
beforeAll(async () => {
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
afterAll(() => void other.close());

it('says which port is taken and how to choose another', async () => {
  const config = someSettings({ PORT: String(port) });
  const logger = new Logger('silent');
  const app = await createApp(config, logger);
  await expect(serve(app, config, logger)).rejects.toThrow(new RegExp(`Port ${port} .* set PORT`));
  await app.close();
});
