import { type OwnData, ownFields, ownRecordKinds } from '@ventanilla/contracts';
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
