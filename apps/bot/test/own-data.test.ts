import {
  caseOutcomes,
  caseStates,
  type OwnData,
  outcomes,
  outgoingMessageSchema,
  ownFields,
  ownRecordKinds,
  referralStates,
} from '@ventanilla/contracts';
import { ownDataMessages } from '@ventanilla/languages';
import type { InputFile } from 'grammy';
import { describe, expect, it } from 'vitest';
import { type Chat, openChat } from './chat.js';
import { coreFailing } from './fake-core.js';

const data: OwnData = {
  madeAt: '2026-06-10T12:00:00.000Z',
  kept: [
    { kind: 'preferences', records: [{ language: 'es', municipality: 'quilmes', noticeShown: true }] },
    {
      kind: 'questions',
      records: [
        {
          askedAt: '2026-06-09T21:05:00.000Z',
          topic: 'health',
          text: 'dónde vacunan',
          outcome: 'answered',
          helped: null,
        },
      ],
    },
    { kind: 'address', records: [] },
  ],
};

const settled = { language: 'es', municipality: 'quilmes' };

async function sent(chat: Chat): Promise<Map<string, string>> {
  const files = chat.calls
    .filter(({ method }) => method === 'sendDocument')
    .map(({ payload }) => payload['document'] as InputFile);
  const all = await Promise.all(
    files.map(
      async (file) => [file.filename ?? '', Buffer.from((await file.toRaw()) as Uint8Array).toString()] as const,
    ),
  );
  return new Map(all);
}

describe('/mydata', () => {
  it('sends all that is kept, in words to read and as JSON for programs', async () => {
    const chat = openChat({ preferences: settled, core: { getOwnData: async () => data } });
    await chat.says('/misdatos');
    const files = await sent(chat);
    const text = files.get('mydata-2026-06-10.txt') ?? '';
    expect(text).toContain('Tus preguntas, sin datos personales');
    expect(text).toContain('Preguntado: 2026-06-09 21:05\nTema: Salud\nTexto: dónde vacunan\nCómo terminó: respondida');
    expect(text).toContain('Idioma: español');
    expect(text).toContain('La dirección de este chat (guardada cifrada)');
    expect(JSON.parse(files.get('mydata-2026-06-10.json') ?? '')).toEqual(data);
  });

  it('says what a code means where it stands, and leaves what somebody wrote as it is', async () => {
    const of = { municipality: 'quilmes', language: 'es' };
    const kept: OwnData['kept'] = [
      {
        kind: 'cases',
        records: [
          { ...of, topic: null, state: 'waiting', outcome: null },
          { from: '', text: 'sent' },
          { organization: 'closed', what: ['asked'], consent: 'withdrawn' },
        ],
      },
      {
        kind: 'deliveries',
        records: [{ ...of, what: 'caseReminder', reason: `case:${'a'.repeat(24)}`, state: 'waiting' }],
      },
      { kind: 'address', records: [{ keptFor: ['alerts:quilmes', 'alerts:caba', `stop:${'b'.repeat(24)}`] }] },
      { kind: 'subscriptions', records: [{ ...of, topics: [], area: null }] },
      { kind: 'conversation', records: [{ ...of, remembered: '{"keys":["svc.q.salud"]}' }] },
    ];
    const chat = openChat({ preferences: settled, core: { getOwnData: async () => ({ ...data, kept }) } });
    await chat.says('/mydata');
    const text = (await sent(chat)).get('mydata-2026-06-10.txt') ?? '';
    expect(text).toContain(
      'Municipio: Quilmes\nIdioma: español\nTema: sin dato\nEstado: esperando una primera respuesta',
    );
    expect(text).toContain('De: vos\nTexto: sent');
    expect(text).toContain('Organización: closed\nQué: asked\nConsentimiento: lo retiraste');
    expect(text).toContain('Qué: recordatorio de una consulta\nMotivo: una consulta con personas\nEstado: por mandar');
    expect(text).toContain('Se guarda para: las alertas que pediste, una oficina móvil que seguís');
    expect(text).toContain('Temas: todos\nZona: todo el municipio');
    expect(text).not.toMatch(/quilmes|svc\.q|[ab]{24}/);
  });

  it('has words for every code that core may keep', () => {
    const outgoing = outgoingMessageSchema.options.map(({ shape }) => shape.kind.value);
    const needed = [
      ...outcomes.map((code) => `outcome.questions.${code}`),
      ...caseOutcomes.map((code) => `outcome.cases.${code}`),
      ...caseStates.map((code) => `state.cases.${code}`),
      ...referralStates.map((code) => `consent.cases.${code}`),
      ...outgoing.map((kind) => `what.deliveries.${kind}`),
    ];
    expect(needed.filter((key) => !(key in ownDataMessages.es))).toEqual([]);
  });

  it('says plainly that there is nothing', async () => {
    const empty = { ...data, kept: data.kept.map((each) => ({ ...each, records: [] })) };
    const chat = openChat({ preferences: { ...settled, language: 'en' }, core: { getOwnData: async () => empty } });
    await chat.says('/mydata');
    expect((await sent(chat)).get('mydata-2026-06-10.txt')).toContain('Nothing is kept.');
  });

  it('tells nobody else in a group', async () => {
    const chat = openChat({ preferences: settled, type: 'group', core: { getOwnData: async () => data } });
    await chat.says('/mydata');
    expect(await sent(chat)).toEqual(new Map());
    expect(chat.said().join()).toContain('chat privado');
  });

  it('apologises when core is away, and sends nothing', async () => {
    const chat = openChat({ preferences: settled, core: { getOwnData: coreFailing('unavailable') } });
    await chat.says('/mydata');
    expect(await sent(chat)).toEqual(new Map());
    expect(chat.said().join()).toMatch(/Perdón/);
  });

  it('has words for whatever core may keep', () => {
    const needed = [...ownRecordKinds.map((kind) => `kind.${kind}`), ...ownFields.map((field) => `field.${field}`)];
    expect(needed.filter((key) => !(key in ownDataMessages.es))).toEqual([]);
  });
});
