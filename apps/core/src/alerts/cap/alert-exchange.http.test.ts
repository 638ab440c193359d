import {
  type CapMessage,
  capCategories,
  capCertainties,
  capResponseTypes,
  capSeverities,
  capUrgencies,
  readCap,
  writeCap,
} from '@ventanilla/cap';
import {
  type Alert,
  alertCategories,
  alertCertainties,
  alertResponses,
  alertSeverities,
  alertUrgencies,
  type CoreClient,
  type CoreError,
} from '@ventanilla/contracts';
import { aStaffMember } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAlert } from '../../../test/an-alert.js';
import { openMunicipality, type RunningCore, signedIn, startCore } from '../../../test/running-core.js';

let core: RunningCore;
let marta: CoreClient;
let rosa: CoreClient;
beforeAll(async () => {
  core = await startCore({ PUBLIC_URL: 'https://ventanilla.example' });
  await openMunicipality(core.administrator, 'quilmes');
  marta = (await signedIn(core, aStaffMember())).core;
  rosa = (await signedIn(core, aStaffMember({ email: 'rosa@quilmes.example', name: 'Rosa', role: 'reviewer' }))).core;
});
afterAll(() => core?.stop());

const importXml = (xml: string) => marta.importAlert({ body: { municipality: 'quilmes', xml } });

async function exported(id: string): Promise<CapMessage> {
  const { content } = await marta.exportAlert({ params: { id } });
  const read = readCap(Buffer.from(content, 'base64').toString('utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.message;
}

const fromElsewhere: CapMessage = {
  identifier: 'meteo-4711',
  sender: 'avisos@meteo.example',
  sent: '2026-03-02T09:00:00-03:00',
  status: 'Actual',
  messageType: 'Alert',
  scope: 'Public',
  infos: [
    {
      language: 'es-AR',
      categories: ['Met'],
      event: 'Tormenta',
      urgency: 'Immediate',
      severity: 'Extreme',
      certainty: 'Observed',
      responseTypes: ['Shelter'],
      expires: '2026-03-02T23:00:00-03:00',
      headline: 'Tormentas con granizo',
      instruction: 'Quedate adentro.',
      areas: [{ description: 'Ribera', circles: ['-34.7,-58.2 3'] }],
    },
    {
      language: 'de',
      categories: ['Met'],
      event: 'Sturm',
      urgency: 'Immediate',
      severity: 'Extreme',
      certainty: 'Observed',
    },
  ],
};

it('has the values of CAP 1.2 in its contract, in the same order', () => {
  expect([alertCategories, alertResponses, alertUrgencies, alertSeverities, alertCertainties]).toEqual([
    capCategories,
    capResponseTypes,
    capUrgencies,
    capSeverities,
    capCertainties,
  ]);
});

describe('an alert as CAP', () => {
  it('has an info for each language, the times of the place, and says that it is a draft', async () => {
    const alert = await marta.createAlert({ body: { municipality: 'quilmes', alert: anAlert() } });
    const message = await exported(alert.id);
    expect(message).toMatchObject({
      identifier: alert.identifier,
      sender: 'quilmes@ventanilla.example',
      status: 'Draft',
      messageType: 'Alert',
    });
    expect(message.sent).toMatch(/-03:00$/);
    expect(message.infos).toMatchObject([
      { language: 'es', event: 'Tormenta', severity: 'Severe', areas: [{ description: 'Bernal' }] },
      { language: 'en', event: 'Storm', headline: 'Heavy storm tonight' },
    ]);
  });

  it('comes back as what it was', async () => {
    const alert = await marta.createAlert({
      body: { municipality: 'quilmes', alert: anAlert({ places: [], circles: ['-34.7,-58.2 3'] }) },
    });
    const back = await importXml(writeCap(await exported(alert.id)));
    const { event, categories, urgency, severity, certainty, responses, circles, texts } = alert;
    expect(back).toMatchObject({ event, categories, urgency, severity, certainty, responses, circles, texts });
    expect(new Date(back.expires).getTime()).toBe(Math.floor(new Date(alert.expires).getTime() / 1_000) * 1_000);
  });
});

describe('a message from elsewhere', () => {
  it('becomes a draft in the languages of the municipality, and says where it is from', async () => {
    const draft = await importXml(writeCap(fromElsewhere));
    expect(draft).toMatchObject({
      state: 'draft',
      event: 'storm',
      severity: 'Extreme',
      circles: ['-34.7,-58.2 3'],
      texts: { es: { headline: 'Tormentas con granizo', instruction: 'Quedate adentro.' } },
      origin: { sender: 'avisos@meteo.example', identifier: 'meteo-4711', signed: false },
      writers: [{ name: 'Marta' }],
    });
    expect(Object.keys(draft.texts)).toEqual(['es']);
  });

  it('is refused with every fault and its line when it is not a message', async () => {
    const broken = writeCap(fromElsewhere).replace('>Extreme<', '>Terrible<').replace('<scope>Public</scope>', '');
    await expect(importXml(broken)).rejects.toMatchObject({
      code: 'invalid',
      details: {
        problems: [
          { path: '2:scope', code: 'missing' },
          { path: '15:info[1]/severity', code: 'value' },
        ],
      },
    });
  });

  it('is refused when it would read something else, or is no XML', async () => {
    const outside = `<!DOCTYPE alert [<!ENTITY x SYSTEM "file:///etc/hostname">]>${writeCap(fromElsewhere)}`;
    await expect(importXml(outside)).rejects.toMatchObject({ details: { problems: [{ code: 'doctype' }] } });
    await expect(importXml('Tormenta')).rejects.toMatchObject({ details: { problems: [{ code: 'xml' }] } });
  });
});

describe('a message about an earlier one', () => {
  let messages = 0;
  /** A message of the same weather service, which ends when ours do. */
  const aMessage = (overrides: Partial<CapMessage> = {}): CapMessage => {
    messages += 1;
    const infos = fromElsewhere.infos?.map((info) => ({ ...info, expires: capTimeOf(anAlert().expires) })) ?? [];
    return { ...fromElsewhere, identifier: `meteo-${5_000 + messages}`, infos, ...overrides };
  };
  const about = (message: CapMessage, messageType: CapMessage['messageType']) => {
    const { sender, identifier, sent } = message;
    return aMessage({ messageType, references: [{ sender, identifier, sent }] });
  };
  const capTimeOf = (moment: string) => moment.replace(/\.\d+Z$/, '-00:00');
  const step = ({ id, version }: Alert) => ({ params: { id }, body: { version } });
  const send = async (draft: Alert) => rosa.sendAlert(step(await marta.submitAlert(step(draft))));
  const imported = (message: CapMessage) => importXml(writeCap(message));
  const problemsOf = (wrong: Promise<unknown>) =>
    wrong.then(
      () => [],
      (error: CoreError) => error.details.problems?.map(({ path, code }) => `${path} ${code}`),
    );

  it('updates the alert that was made of it, for the same people', async () => {
    const first = aMessage();
    const draft = await imported(first);
    const alert = {
      ...anAlert({ texts: draft.texts, places: ['Bernal'] }),
      segment: { topics: [], languages: ['es'] },
    };
    const saved = await marta.saveAlert({ params: { id: draft.id }, body: { version: draft.version, alert } });
    const sent = await send(saved);
    const update = await imported(about(first, 'Update'));
    expect(update).toMatchObject({
      kind: 'update',
      severity: 'Extreme',
      places: ['Bernal'],
      segment: { topics: [], languages: ['es'] },
      references: [{ id: sent.id }],
    });
    await send(update);
    expect(await marta.getAlert({ params: { id: sent.id } })).toMatchObject({ state: 'updated' });
    // A later message may name the first alone.
    expect(await imported(about(first, 'Cancel'))).toMatchObject({
      kind: 'cancel',
      references: [{ id: update.id }, {}],
    });
  });

  it('cancels one that was sent from here, in empty words unless it brings its own', async () => {
    const sent = await send(await marta.createAlert({ body: { municipality: 'quilmes', alert: anAlert() } }));
    const ours = await exported(sent.id);
    const cancel = await imported({ ...about(ours, 'Cancel'), infos: [] });
    expect(cancel).toMatchObject({ kind: 'cancel', urgency: 'Past', texts: { es: { headline: '' } } });
    const worded = await imported(about(ours, 'Cancel'));
    expect(worded.texts['es']).toMatchObject({ headline: 'Tormentas con granizo' });
  });

  it('is news where nobody was told of the earlier one', async () => {
    expect(await imported(about(aMessage(), 'Update'))).toMatchObject({ kind: 'alert', references: [] });
  });

  it('is refused when there is nothing to cancel, or what it is about is still a draft', async () => {
    const first = aMessage();
    expect(await problemsOf(imported(about(first, 'Cancel')))).toEqual(['references nothingToCancel']);
    await imported(first);
    for (const type of ['Update', 'Cancel'] as const)
      expect(await problemsOf(imported(about(first, type)))).toEqual(['references stillDraft']);
  });

  it('is refused when it is no warning for people', async () => {
    expect(await problemsOf(imported(aMessage({ status: 'Exercise' })))).toEqual(['status status']);
    const receipt = about(aMessage(), 'Ack');
    expect(await problemsOf(imported({ ...receipt, status: 'Test' }))).toEqual([
      'status status',
      'msgType messageType',
    ]);
  });

  it('takes nothing of another municipality or another sender for its own', async () => {
    const first = aMessage();
    await send(await imported(first));
    const other = about({ ...first, sender: 'otros@meteo.example' }, 'Cancel');
    expect(await problemsOf(imported(other))).toEqual(['references nothingToCancel']);
  });
});
