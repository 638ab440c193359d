import type { CoreClient } from '@ventanilla/contracts';
import { aService, aStaffMember } from '@ventanilla/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  codeOf,
  draftOf,
  openMunicipality,
  publish,
  type RunningCore,
  signedIn,
  startCore,
} from '../../test/running-core.js';
import { startWeb, type Web } from '../../test/web.js';
import { Clock } from '../platform/clock.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { Network } from '../platform/network/network.js';
import { LinkChecker } from './link-checker.js';

const dead = 'http://quilmes.gov.ar/muerta';
const live = 'http://quilmes.gov.ar/viva';

let web: Web;
let core: RunningCore;
let marta: CoreClient;
let now: Date;
beforeEach(async () => {
  web = await startWeb((request, response) => response.writeHead(request.url === '/muerta' ? 404 : 200).end());
  core = await startCore({ LINK_CHECK: 'on' });
  Object.assign(core.app.get(Network), web.network);
  core.app.get(LinkChecker).restMs = 0;
  now = new Date('2026-06-10T12:00:00Z');
  core.app.get(Clock).now = () => now;
  await openMunicipality(core.administrator, 'quilmes', { languages: ['es'] });
  marta = (await signedIn(core, aStaffMember())).core;
}, 60_000);
afterEach(async () => {
  await core?.stop();
  await web?.stop();
});

const withUrl = (url: string | null, key = 'svc.q.vacunas') =>
  aService({
    key,
    facts: { url, sources: [], phones: [{ number: '107', extension: null, type: 'voice', languages: [] }] },
  });

async function checkOn(moment: string): Promise<void> {
  now = new Date(moment);
  await core.app.get(Jobs).runNow('link check');
  now = new Date('2026-06-10T12:00:00Z');
}

describe('the link check', () => {
  it('calls an address broken after failures on separate days, and puts it on the list of what to do', async () => {
    const entry = await publish(marta, withUrl(dead));
    await checkOn('2026-06-10T13:00:00Z');
    const listed = async () => (await marta.listLinkChecks({ params: { id: entry.id } })).items;
    expect(await listed()).toMatchObject([
      { url: dead, status: 404, error: 'gone', isBroken: false, failingSince: '2026-06-10' },
    ]);
    await checkOn('2026-06-11T13:00:00Z');
    expect(await listed()).toMatchObject([{ isBroken: true, failingSince: '2026-06-10' }]);
    const { tasks } = await marta.getToDo({ params: { id: 'quilmes' } });
    expect(tasks).toMatchObject([{ kind: 'brokenLink', entry: { key: 'svc.q.vacunas' }, done: false }]);
  });

  it('is done with when the address is written anew, and the old one is forgotten', async () => {
    const { id } = await publish(marta, withUrl(dead));
    await checkOn('2026-06-10T13:00:00Z');
    await checkOn('2026-06-11T13:00:00Z');
    await marta.getToDo({ params: { id: 'quilmes' } });
    const entry = await marta.getEntry({ params: { id } });
    const draft = draftOf(entry as Parameters<typeof draftOf>[0]);
    const saved = await marta.updateEntry({
      params: { id },
      body: { version: entry.version, entry: { ...draft, facts: { ...draft.facts, url: live } } },
    });
    await marta.publishEntry({ params: { id }, body: { version: saved.version, languages: ['es'] } });
    expect((await marta.getToDo({ params: { id: 'quilmes' } })).tasks).toMatchObject([{ done: true }]);
    web.asked.length = 0;
    await checkOn('2026-06-20T13:00:00Z');
    expect(web.asked).toEqual(['HEAD quilmes.gov.ar/viva']);
  });

  it('asks an address once for all who name it, and not again before it is due', async () => {
    await publish(marta, withUrl(live, 'svc.q.uno'));
    await publish(marta, withUrl(live, 'svc.q.dos'));
    await checkOn('2026-06-10T13:00:00Z');
    await checkOn('2026-06-12T13:00:00Z');
    expect(web.asked).toEqual(['HEAD quilmes.gov.ar/viva']);
  });

  it('asks a host a few things a run, and nothing of what is only drafted', async () => {
    for (let at = 1; at <= 7; at += 1) await publish(marta, withUrl(`${live}?${at}`, `svc.q.s${at}`));
    await marta.createEntry({ body: withUrl('http://borrador.gov.ar/', 'svc.q.borrador') });
    await checkOn('2026-06-10T13:00:00Z');
    expect(web.asked).toHaveLength(5);
    await checkOn('2026-06-10T13:05:00Z');
    expect(new Set(web.asked).size).toBe(7);
    expect(web.asked.join()).not.toContain('borrador');
  });

  it('tells an entry whose address was found broken before that it is', async () => {
    await publish(marta, withUrl(dead, 'svc.q.uno'));
    await checkOn('2026-06-10T13:00:00Z');
    await checkOn('2026-06-11T13:00:00Z');
    await publish(marta, withUrl(dead, 'svc.q.dos'));
    await checkOn('2026-06-11T13:05:00Z');
    const { tasks } = await marta.getToDo({ params: { id: 'quilmes' } });
    expect(tasks.map(({ entry }) => entry?.key).toSorted()).toEqual(['svc.q.dos', 'svc.q.uno']);
  });
});

describe('a core that is not told to check links', () => {
  it('has no such job, and knows nothing of any address', async () => {
    const quiet = await startCore();
    await expect(quiet.app.get(Jobs).runNow('link check')).rejects.toThrow('no job');
    await openMunicipality(quiet.administrator, 'quilmes', { languages: ['es'] });
    const { id } = await publish(quiet.administrator, withUrl(live));
    expect(await quiet.administrator.listLinkChecks({ params: { id } })).toEqual({ items: [] });
    expect(await codeOf(quiet.client().listLinkChecks({ params: { id } }))).toBe('unauthenticated');
    await quiet.stop();
  });
});
