import { aFinding, aProfile } from '@ventanilla/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMunicipality, publish, type RunningCore, startCore } from '../../test/running-core.js';

let core: RunningCore;
beforeAll(async () => {
  core = await startCore({ PUBLIC_URL: 'https://ventanilla.example' });
  const { administrator } = core;
  const questionnaires = { quilmes: undefined, caba: 'official', rosario: 'derived', cordoba: 'tailored' } as const;
  for (const [municipality, questionnaire] of Object.entries(questionnaires)) {
    await openMunicipality(administrator, municipality, { languages: ['es', 'en'] });
    await publish(administrator, aProfile({ municipality, facts: { ...(questionnaire && { questionnaire }) } }));
    await publish(administrator, aFinding({ municipality }));
  }
  await core.catchUp();
});
afterAll(() => core?.stop());

const read = async (path: string) => (await fetch(`${core.baseUrl}/m/${path}`)).text();
const profileOf = (municipality: string, language: string) =>
  core.client().getPublicProfile({ params: { municipality }, query: { language } });

/** Everywhere that something of a profile is shown to the public. */
const places: Record<string, (municipality: string) => Promise<string>> = {
  'its page': (municipality) => read(`${municipality}/es/profile`),
  'the page of a domain': (municipality) => read(`${municipality}/es/profile/domains/1`),
  'the picture of its wheel': async (municipality) => unbroken(await read(`${municipality}/es/profile/wheel.svg`)),
  'the profile for the bot and for programs': async (municipality) => (await profileOf(municipality, 'es')).note,
};

/** The lines that are drawn in a picture, in one. */
const unbroken = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, line]) => line).join(' ');

const marks = {
  rosario: 'preguntas derivadas de lo publicado, no con el cuestionario oficial',
  cordoba: 'un cuestionario adaptado, no con el oficial',
};

describe.each(Object.entries(places))('%s', (_, shownIn) => {
  it.each(['rosario', 'cordoba'] as const)('says in %s that other questions were asked', async (municipality) => {
    expect(await shownIn(municipality)).toContain(marks[municipality]);
  });

  it.each(['quilmes', 'caba'])(
    'says nothing of it in %s, where it was the official questionnaire',
    async (municipality) => {
      const shown = await shownIn(municipality);
      expect(shown.length).toBeGreaterThan(20);
      expect(shown).not.toContain('cuestionario');
    },
  );
});

it('is said in the language asked for', async () => {
  expect((await profileOf('rosario', 'en')).note).toContain('not with the official questionnaire');
});
