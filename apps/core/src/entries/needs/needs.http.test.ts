import { aService } from '@ventanilla/testing';
import mongoose from 'mongoose';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openMunicipality, publish, type RunningCore, startCore } from '../../../test/running-core.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { NEED_RULES } from './needs.js';

let core: RunningCore;
let connection: mongoose.Connection;
beforeAll(async () => {
  core = await startCore();
  connection = await mongoose.createConnection(core.database.uri).asPromise();
  await openMunicipality(core.administrator, 'bernal', { languages: ['es'] });
}, 60_000);
afterAll(async () => {
  await connection?.close();
  await core?.stop();
});

it.each([
  ['never', { $unset: { needsBy: '' } }],
  ['by older rules', { $set: { needsBy: NEED_RULES - 1 } }],
  ['by the rules of a later version', { $set: { needsBy: NEED_RULES + 1 } }],
])('what an entry needs is worked out anew when it was worked out %s', async (when, rules) => {
  const facts = { phones: [], email: null, url: null };
  const key = `svc.${when.replaceAll(' ', '-')}`;
  await publish(core.administrator, aService({ municipality: 'bernal', key, facts }));
  const entries = connection.collection('entries');
  await entries.updateOne({ key }, { $set: { needs: [] } });
  await entries.updateOne({ key }, rules);
  await core.app.get(Jobs).runNow('needs of entries');
  expect(await entries.findOne({ key })).toMatchObject({ needsBy: NEED_RULES, needs: ['missingContact'] });
});
