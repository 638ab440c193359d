import { randomBytes } from 'node:crypto';
import type { CoreClient, SilenceRule } from '@ventanilla/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDesk, Person, somebodyOf } from '../../test/a-case.js';
import { at } from '../../test/at.js';
import { openMunicipality, type RunningCore, startCore } from '../../test/running-core.js';
import { Database } from '../platform/database/database.js';
import { CaseUpkeep } from './case-upkeep.js';

/** Monday to Friday, all at eleven in the morning there. */
const monday = new Date('2026-11-16T14:00:00Z');
const daysLater = (days: number, hours = 0) => new Date(monday.getTime() + (days * 24 + hours) * 3_600_000);

let core: RunningCore;
let carla: CoreClient;
beforeAll(async () => {
  core = await startCore();
  await openMunicipality(core.administrator, 'quilmes');
  carla = (await somebodyOf(core, 'quilmes', 'caseWorker', 'Carla')).client;
}, 60_000);
afterAll(() => core?.stop());

const rule = (silence: SilenceRule | null) => aDesk(core, 'quilmes', { silence });
const upkeepAt = (moment: Date) => at(core, moment, () => core.app.get(CaseUpkeep).run());

/** What is said to the person of a case, by kind. */
async function toldIn(id: string): Promise<string[]> {
  const mailings = core.app.get(Database).connection.collection<{ kind: string; reason: string }>('mailings');
  return (await mailings.find({ reason: `case:${id}` }).toArray()).map(({ kind }) => kind);
}

/** A case in which staff had the last word on Monday. */
async function aSilentCase(overrides: object = {}, language = 'es') {
  const person = new Person(core, randomBytes(32).toString('hex'));
  const id = await at(core, monday, async () => {
    const opened = (await person.open('quilmes', { language, ...overrides })).case?.id ?? '';
    await carla.writeToPerson({ params: { id: opened }, body: { clientId: 'the-last-word', text: '¿Pudiste ir?' } });
    return opened;
  });
  const read = () => carla.getCase({ params: { id } });
  const events = async () => {
    const { items } = await carla.listCaseMessages({ params: { id }, query: {} });
    return items.flatMap((each) => (each.from === 'event' ? [each.event.kind] : []));
  };
  return { person, id, read, events, told: () => toldIn(id) };
}

describe('a case whose person does not write any more', () => {
  it('stays open where the municipality set no rule', async () => {
    await rule(null);
    const { read, told } = await aSilentCase();
    await upkeepAt(daysLater(60));
    expect((await read()).state).toBe('talking');
    expect(await told()).not.toContain('caseReminder');
  });

  it('is asked about once, then closed, and told both times', async () => {
    await rule({ remindDays: 2, closeDays: 2 });
    const { person, read, events, told } = await aSilentCase({}, 'pt');
    await upkeepAt(daysLater(1));
    expect(await told()).not.toContain('caseReminder');
    await upkeepAt(daysLater(2));
    await upkeepAt(daysLater(3));
    expect((await told()).filter((kind) => kind === 'caseReminder')).toHaveLength(1);
    expect((await read()).state).toBe('talking');
    await upkeepAt(daysLater(4));
    expect(await read()).toMatchObject({ state: 'closed', outcome: 'noAnswer', reopenUntil: expect.any(String) });
    expect(await told()).toContain('caseClosed');
    expect(await events()).toEqual(['opened', 'reminded', 'closedInSilence']);
    expect((await person.preferences()).talksWith).toBeUndefined();
  });

  it('goes on when somebody speaks after the reminder', async () => {
    await rule({ remindDays: 2, closeDays: 2 });
    const { person, read } = await aSilentCase();
    await upkeepAt(daysLater(2));
    await at(core, daysLater(3), () => person.says('Sí, sigo acá'));
    await upkeepAt(daysLater(4));
    expect((await read()).state).toBe('talking');
  });

  it('is left alone while nobody is there to answer', async () => {
    await rule({ remindDays: 2, closeDays: 2 });
    const { told } = await aSilentCase();
    await upkeepAt(daysLater(2, 12));
    expect(await told()).not.toContain('caseReminder');
  });

  it('is not silent while the person waits for an answer', async () => {
    await rule({ remindDays: 2, closeDays: 2 });
    const { person, told, read } = await aSilentCase();
    await at(core, daysLater(0, 1), () => person.says('No pude'));
    await upkeepAt(daysLater(4));
    expect(await told()).not.toContain('caseReminder');
    expect((await read()).state).toBe('talking');
  });

  it('that is urgent or has a required step open is asked about and never closed', async () => {
    await rule({ remindDays: 2, closeDays: 2 });
    const urgent = await aSilentCase({ reason: 'danger' });
    const begun = await aSilentCase();
    const protocol = { protocol: 'trafficking' };
    await at(core, monday, () => carla.startCaseProtocol({ params: { id: begun.id }, body: protocol }));
    for (const days of [2, 4, 11]) await upkeepAt(daysLater(days));
    for (const each of [urgent, begun]) {
      expect(await each.told()).toContain('caseReminder');
      expect((await each.read()).state).toBe('talking');
    }
  });
});
