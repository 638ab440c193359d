import type { CoreClient } from '@ventanilla/contracts';
import { aFinding, aHelpLine, aProfile, aService } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at } from '../../test/at.js';
import { openMunicipality, publish, type RunningCore, startCore } from '../../test/running-core.js';
import { Database } from '../platform/database/database.js';

let core: RunningCore;
let administrator: CoreClient;
beforeAll(async () => {
  core = await startCore();
  administrator = core.administrator;
  for (const id of ['quilmes', 'caba']) await openMunicipality(administrator, id);
});
afterAll(() => core?.stop());

const noon = new Date('2026-08-31T15:00:00Z');
const freshness = (id: string) =>
  at(core, noon, async () => (await administrator.getDeskStatistics({ params: { id } })).freshness);

/** A public service that somebody last checked on that day. */
const checkedOn = (checkedAt: string | null, municipality = 'quilmes') =>
  publish(administrator, aService({ municipality, key: `svc.q.${checkedAt ?? 'nunca'}`, facts: { checkedAt } }));

describe('how fresh what is public is', () => {
  it('is nothing at all where nothing is public', async () => {
    await administrator.createEntry({ body: aService({ municipality: 'caba' }) });
    const none = { within3Months: 0, within6Months: 0, within12Months: 0, longer: 0, never: 0 };
    expect(await freshness('caba')).toEqual(none);
  });

  it('counts each entry once, by the month it was checked in, and months end where their last day does', async () => {
    for (const day of ['2026-08-31', '2026-05-31', '2026-05-30', '2026-02-28', '2026-02-27', '2025-08-31']) {
      await checkedOn(day);
    }
    await checkedOn('2025-08-30');
    await checkedOn(null);
    await publish(administrator, aHelpLine({ key: 'line.nunca', facts: { checkedAt: null } }));
    expect(await freshness('quilmes')).toEqual({
      within3Months: 2,
      within6Months: 2,
      within12Months: 2,
      longer: 1,
      never: 2,
    });
  });

  it('leaves out what nobody checks again, what was deleted, and what only a draft says', async () => {
    const before = await freshness('quilmes');
    await publish(administrator, aProfile());
    await publish(administrator, aFinding());
    const { id, version } = await checkedOn('2026-08-01');
    const entry = aService({ key: 'svc.q.2026-08-01', facts: { checkedAt: '2024-01-01' } });
    const draft = await administrator.updateEntry({ params: { id }, body: { version, entry } });
    expect(await freshness('quilmes')).toEqual({ ...before, within3Months: before.within3Months + 1 });
    await administrator.deleteEntry({ params: { id }, query: { version: draft.version } });
    expect(await freshness('quilmes')).toEqual(before);
  });

  it('has an index to be counted in', async () => {
    const entries = core.app.get(Database).connection.collection('entries');
    const filter = {
      municipality: 'quilmes',
      isDeleted: false,
      kind: { $in: ['service', 'helpLine'] },
      'published.facts.checkedAt': { $lt: '2025-08-31' },
    };
    const { queryPlanner } = await entries.find(filter).explain('queryPlanner');
    expect(JSON.stringify(queryPlanner.winningPlan)).toContain('published.facts.checkedAt_1');
  });
});
