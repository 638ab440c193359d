import { once } from 'node:events';
import { connect } from 'node:net';
import { createCoreClient } from '@ventanilla/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { someSettings } from '../test/settings.js';
import { createApp } from './app.js';
import { Logger } from './platform/logger.js';

describe('core without a database', () => {
  let baseUrl: string;
  let close: () => Promise<void>;

  beforeAll(async () => {
    const app = await createApp(someSettings(), new Logger('silent'));
    await app.listen(0, '127.0.0.1');
    baseUrl = await app.getUrl();
    close = () => app.close();
  });
  afterAll(() => close());

  it('is live and says that it is not ready', async () => {
    expect((await fetch(`${baseUrl}/health/live`)).status).toBe(200);
    expect((await fetch(`${baseUrl}/health/ready`)).status).toBe(503);
  });

  it('lets connections rest longer than those who call keep them', async () => {
    const { headers } = await fetch(`${baseUrl}/health/live`);
    expect(headers.get('keep-alive')).toBe('timeout=75');
  });

  it('stops as soon as the last request is answered, whoever keeps the connection', async () => {
    const app = await createApp(someSettings(), new Logger('silent'));
    await app.listen(0, '127.0.0.1');
    const caller = connect(Number(new URL(await app.getUrl()).port), '127.0.0.1');
    const head =
      'POST /v1/session HTTP/1.1\r\nHost: core\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n';
    caller.write(`${head}{`);
    // Core has the first half by then, and waits for the other.
    await new Promise((resolve) => setTimeout(resolve, 200));
    const stopped = app.close();
    caller.write('}');
    expect(String(await once(caller, 'data'))).toContain('HTTP/1.1 400');
    await once(caller, 'close');
    await stopped;
  });

  it('stops although somebody keeps a connection that was never used', async () => {
    const app = await createApp(someSettings(), new Logger('silent'));
    await app.listen(0, '127.0.0.1');
    const caller = connect(Number(new URL(await app.getUrl()).port), '127.0.0.1');
    await once(app.getHttpServer(), 'connection');
    const left = once(caller, 'close');
    await app.close();
    await left;
  });

  it('answers a sign-in with "unavailable" instead of hanging', async () => {
    const core = createCoreClient({ baseUrl });
    const call = core.signIn({ body: { email: 'a@example.org', password: 'whatever it is' } });
    await expect(call).rejects.toMatchObject({ code: 'unavailable' });
  });
});
