import type { NestExpressApplication } from '@nestjs/platform-express';
import { createCoreClient } from '@ventanilla/contracts';
import { startEmbeddedMongo } from '@ventanilla/embedded-mongodb';
import { aGuide, aHelpLine, aService } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  becomesReady,
  codeOf,
  openMunicipality,
  publish,
  type RunningCore,
  startCore,
  until,
} from '../../test/running-core.js';
import { someSettings } from '../../test/settings.js';
import { startEmbeddedDatabase } from '../../test/test-database.js';
import { createApp } from '../app.js';
import type { Config } from '../platform/config.js';
import { Logger } from '../platform/logger.js';

async function run(config: Config): Promise<{ app: NestExpressApplication; baseUrl: string }> {
  const app = await createApp(config, new Logger('silent'));
  await app.listen(0, '127.0.0.1');
  return { app, baseUrl: await app.getUrl() };
}

const danger = { body: { municipality: 'quilmes', question: 'mi mama no respira' } };
const ordinary = { body: { municipality: 'quilmes', question: 'donde vacunan a mi bebe' } };

describe('core while its database is away', () => {
  let core: RunningCore;
  let again: NestExpressApplication | null = null;
  beforeAll(async () => {
    core = await startCore({}, startEmbeddedDatabase);
    await openMunicipality(core.administrator, 'quilmes');
    await publish(core.administrator, aService());
    await publish(core.administrator, aHelpLine());
    await core.catchUp();
    await core.database.stop();
    await until(async () => (await fetch(`${core.baseUrl}/health/ready`)).status === 503);
  });
  afterAll(async () => {
    await again?.close();
    await core?.app.close();
  });

  it('answers danger and ordinary questions from memory', async () => {
    const client = core.client();
    expect(await client.ask(danger)).toMatchObject({ outcome: 'emergency', items: [{ key: 'line.107' }] });
    expect(await client.ask(ordinary)).toMatchObject({ outcome: 'answered' });
  });

  it('tells staff that nothing was changed', async () => {
    expect(await codeOf(core.administrator.createEntry({ body: aService({ key: 'svc.lost' }) }))).toBe('unavailable');
  });

  it('answers danger after a restart too, and says honestly what it can not', async () => {
    await core.app.close();
    const restarted = await run(core.config);
    again = restarted.app;
    const client = createCoreClient({ baseUrl: restarted.baseUrl });
    expect(await client.ask(danger)).toMatchObject({ outcome: 'emergency', items: [{ key: 'line.107' }] });
    expect(
      (await client.listPublicHelpLines({ params: { municipality: 'quilmes' }, query: { language: 'es' } })).items,
    ).toHaveLength(1);
    expect(await codeOf(client.ask(ordinary))).toBe('unavailable');
    expect(await codeOf(client.ask({ body: { ...danger.body, municipality: 'caba' } }))).toBe('unavailable');
  });
});

describe('core that starts before its database', () => {
  it('is there at once and ready as soon as the database is', async () => {
    const probe = await startEmbeddedMongo();
    const { port, uri } = probe;
    await probe.close();
    const { app, baseUrl } = await run(someSettings({ MONGODB_URI: uri }));
    expect((await fetch(`${baseUrl}/health/live`)).status).toBe(200);
    const mongo = await startEmbeddedMongo({ port });
    await becomesReady(baseUrl);
    await app.close();
    await mongo.close();
  });
});

describe('two core processes', () => {
  it('say the same within a second of a publish in one of them', async () => {
    const one = await startCore();
    const other = await run({ ...one.config, dataDir: someSettings().dataDir });
    await openMunicipality(one.administrator, 'quilmes');
    await publish(one.administrator, aGuide());
    const client = createCoreClient({ baseUrl: other.baseUrl });
    const item = () =>
      client.getPublicItem({ params: { municipality: 'quilmes', key: 'guide.escuela' }, query: { language: 'es' } });
    await until(async () => (await item()).kind === 'guide');
    await other.app.close();
    await one.stop();
  });
});
