import { describe, expect, it } from 'vitest';
import { aHelpLine, anAnswer, anEmergency, anItem, caba } from './builders.js';
import { openChat } from './chat.js';
import { coreFailing } from './fake-core.js';

const settled = { language: 'es', municipality: 'quilmes' };

describe('a question', () => {
  it('is answered with title, facts, source and the day it was checked', async () => {
    const chat = openChat({ preferences: settled });
    await chat.says('donde vacunan gratis a mi bebe');
    expect(chat.said()).toEqual([
      [
        'Esto encontré:',
        '',
        '<b>Hospital Iriarte</b>',
        'Atención de salud y vacunación.',
        '<b>Dirección:</b> Allison Bell 770',
        '<b>Costo:</b> Gratis',
        '<i>Fuente: Radio El Sol (4 de julio de 2023) · Verificado el 24 de febrero de 2026</i>',
      ].join('\n'),
    ]);
  });

  it('is answered with a machine’s wording above, marked as such', async () => {
    const wording = 'Vacunación <gratis>.';
    const chat = openChat({ preferences: settled, core: { ask: async () => anAnswer({ wording }) } });
    await chat.says('donde vacunan');
    expect(chat.said()[0]).toContain(
      'Vacunación &lt;gratis&gt;.\n<i>Resumen hecho por una máquina, con palabras de lo que sigue.</i>\n\n<b>Hospital',
    );
  });

  it('is handed to core with the municipality, a hint of the language and the asker as a hash', async () => {
    const chat = openChat({ preferences: settled });
    await chat.says('onde tiro o DNI?');
    expect(chat.core.asked).toEqual([
      { municipality: 'quilmes', question: 'onde tiro o DNI?', languageHint: 'es', asker: chat.asker },
    ]);
    expect(chat.asker).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is never previewed: links do not unfold', async () => {
    const chat = openChat({ preferences: settled });
    await chat.says('hospital');
    expect(chat.calls[0]?.payload).toMatchObject({ link_preview_options: { is_disabled: true } });
  });

  it('that was corrected is answered anew', async () => {
    const chat = openChat({ preferences: settled });
    await chat.handle({ edited_message: chat.messageOf({ text: 'hospital iriarte', edit_date: 1 }) });
    expect(chat.core.asked.map(({ question }) => question)).toEqual(['hospital iriarte']);
  });

  it('carries a map, a verdict and the way to a person as buttons', async () => {
    const handoff = anItem({ key: 'svc.q.atencionvecino', title: 'Atención al Vecino' });
    const chat = openChat({ preferences: settled, core: { ask: async () => anAnswer({ handoff }) } });
    await chat.says('hospital');
    expect(chat.buttons().map(({ text }) => text)).toEqual([
      'Mapa',
      'Hablar con una persona',
      'Me sirvió',
      'No me sirvió',
    ]);
  });

  it('offers no verdict when the answer could not be recorded', async () => {
    const chat = openChat({ preferences: settled, core: { ask: async () => anAnswer({ id: null }) } });
    await chat.says('hospital');
    expect(chat.buttons().map(({ text }) => text)).toEqual(['Mapa']);
  });

  it('with several possible answers offers them by title', async () => {
    const items = [
      anItem({ key: 'svc.q.cic', title: 'Centros comunitarios' }),
      anItem({ key: 'svc.q.cgpc', title: 'Centros de gestión' }),
    ];
    const chat = openChat({ preferences: settled, core: { ask: async () => anAnswer({ outcome: 'choices', items }) } });
    await chat.says('centro');
    expect(chat.buttons()).toMatchObject([
      { text: '1. Centros comunitarios', callback_data: 'item:quilmes:es:svc.q.cic' },
      { text: '2. Centros de gestión', callback_data: 'item:quilmes:es:svc.q.cgpc' },
    ]);
  });

  it('that nobody can answer shows the way to a person and the topics', async () => {
    const handoff = anItem({
      title: 'Atención al Vecino',
      facts: [{ kind: 'phone', label: 'Teléfono', value: '0800' }],
    });
    const unknown = anAnswer({ outcome: 'unknown', lead: 'No lo sé.', items: [], handoff });
    const chat = openChat({ preferences: settled, core: { ask: async () => unknown } });
    await chat.says('quien gano el partido');
    expect(chat.said()[0]).toMatch(/^No lo sé\.\n\n<b>Atención al Vecino<\/b>/);
    expect(chat.buttons()).toMatchObject([
      { callback_data: 'topics' },
      { callback_data: 'emergency' },
      { callback_data: `tell:${unknown.id}` },
    ]);
  });

  it('answered in another language than the chosen one can be read in that one', async () => {
    const chat = openChat({
      preferences: { ...settled, language: 'ht' },
      core: { ask: async () => anAnswer({ handoff: null, id: null }) },
    });
    await chat.says('donde hay un hospital');
    expect(chat.buttons()).toContainEqual({ text: 'Li an Kreyòl ayisyen', callback_data: 'again:ht' });
    expect(chat.calls[0]?.payload).toMatchObject({ reply_parameters: { message_id: 7 } });
  });

  it('is asked again in the chosen language without being written again', async () => {
    const chat = openChat({ preferences: { ...settled, language: 'ht' } });
    await chat.presses('again:ht', { reply_to_message: chat.messageOf({ text: 'donde hay un hospital' }, 5) });
    expect(chat.core.asked).toMatchObject([{ question: 'donde hay un hospital', language: 'ht' }]);
  });
});

describe('danger', () => {
  it('shows the numbers first, in bold, before anything else', async () => {
    const chat = openChat({ preferences: settled, core: { ask: async () => anEmergency() } });
    await chat.says('mi mama no respira');
    const [said = ''] = chat.said();
    expect(said).toMatch(/^<b>Llamá ya al 107\.<\/b>\n\n<b>107<\/b>/);
    expect(said.indexOf('<b>107</b>')).toBeLessThan(said.indexOf('<b>911</b>'));
  });

  it('is answered before the municipality is known, with the numbers that are the same everywhere', async () => {
    const ask = async () => anEmergency({ items: [aHelpLine('107', 'SAME'), aHelpLine('147', 'Seguridad Ciudadana')] });
    const chat = openChat({ core: { ask } });
    chat.lastKnown.keepMunicipalities([(await chat.core.client.listPublicMunicipalities()).items[0] ?? caba, caba]);
    chat.lastKnown.keepHelpLines('quilmes', 'es', [aHelpLine('107', 'SAME'), aHelpLine('147', 'Seguridad Ciudadana')]);
    chat.lastKnown.keepHelpLines('caba', 'es', [aHelpLine('107', 'SAME'), aHelpLine('147 opción 1', 'Turnos')]);
    await chat.says('mi mama no respira');
    const [first = '', second = ''] = chat.said();
    expect(first).toContain('<b>107</b>');
    expect(first).not.toContain('147');
    expect(second).toMatch(/municipio/);
  });

  it('names the municipality of numbers that may not hold everywhere', async () => {
    const chat = openChat({ core: { ask: async () => anEmergency() } });
    await chat.says('mi mama no respira');
    expect(chat.said()[0]).toContain('Estos números valen en: Quilmes.');
  });
});

describe('before a municipality is chosen', () => {
  it('the question waits in a reply, and is answered when the municipality is pressed', async () => {
    const chat = openChat();
    await chat.says('donde vacunan a mi bebe');
    expect(chat.calls.at(-1)?.payload).toMatchObject({ reply_parameters: { message_id: 7 } });
    await chat.presses('municipality:caba', { reply_to_message: chat.messageOf({ text: 'donde vacunan a mi bebe' }) });
    expect(chat.core.asked.at(-1)).toMatchObject({ municipality: 'caba', question: 'donde vacunan a mi bebe' });
  });

  it('a municipality that the question names is taken, and remembered', async () => {
    const chat = openChat();
    await chat.says('donde vacunan gratis a mi bebe en Quilmes?');
    expect(chat.core.asked).toMatchObject([{ municipality: 'quilmes' }]);
    expect(chat.core.preferences.get(chat.asker)).toMatchObject({ municipality: 'quilmes' });
  });

  it('the only one there is needs no choosing', async () => {
    const chat = openChat({ core: { listPublicMunicipalities: async () => ({ items: [caba] }) } });
    await chat.says('hospital');
    expect(chat.core.asked).toMatchObject([{ municipality: 'caba' }]);
  });

  it('the short privacy notice follows the first answer, once', async () => {
    const chat = openChat({ preferences: { ...settled, noticeShown: false } });
    await chat.says('hospital');
    await chat.says('escuela');
    expect(chat.said().filter((text) => text.includes('/privacy'))).toHaveLength(1);
  });
});

describe('when core does not answer', () => {
  it('shows the help lines it remembers and apologises', async () => {
    const chat = openChat({ preferences: settled, core: { ask: coreFailing('unavailable') } });
    chat.lastKnown.keepMunicipalities((await chat.core.client.listPublicMunicipalities()).items);
    chat.lastKnown.keepHelpLines('quilmes', 'es', [aHelpLine('107', 'SAME')]);
    chat.lastKnown.keepHelpLines('caba', 'es', [aHelpLine('147', 'Turnos')]);
    await chat.says('mi mama no respira');
    expect(chat.said()[0]).toMatch(/Perdón/);
    expect(chat.said()[0]).toContain('<b>107</b>');
    expect(chat.said()[0]).not.toContain('147');
  });

  it('still says what to do when it remembers nothing', async () => {
    const chat = openChat({ preferences: settled, core: { ask: coreFailing('unavailable') } });
    await chat.says('mi mama no respira');
    expect(chat.said()[0]).toMatch(/hospital/);
  });

  it('a municipality that can not be stored is still used for the waiting question', async () => {
    const chat = openChat({ core: { setPreferences: coreFailing('unavailable') } });
    await chat.presses('municipality:caba', { reply_to_message: chat.messageOf({ text: 'hospital' }) });
    expect(chat.core.asked).toMatchObject([{ municipality: 'caba' }]);
  });

  it('goes by the preferences it last knew', async () => {
    const chat = openChat({ core: { getPreferences: coreFailing('unavailable') } });
    chat.lastKnown.keepPreferences(chat.asker, { language: 'fr', municipality: 'caba', noticeShown: true });
    await chat.says('hôpital');
    expect(chat.core.asked).toMatchObject([{ municipality: 'caba', languageHint: 'fr' }]);
  });

  it.each([
    ['tooManyRequests', { retryAfterSeconds: 12 }, /12 segundos/],
    ['tooLarge', {}, /muy largo/],
    ['invalid', {}, /No pude leer/],
    ['internal', {}, /Perdón/],
    ['refused', {}, /Perdón/],
  ] as const)('has a sentence of its own for %s', async (code, details, sentence) => {
    const chat = openChat({ preferences: settled, core: { ask: coreFailing(code, details) } });
    await chat.says('hospital');
    expect(chat.said()[0]).toMatch(sentence);
  });
});

describe('an entry', () => {
  const address = (value: string) => ({ kind: 'address' as const, label: 'Dónde', value });

  it('with several addresses shows them as one list', async () => {
    const item = anItem({ facts: [address('Hospital Iriarte'), address('Hospital Oller')] });
    const chat = openChat({ preferences: settled, core: { ask: async () => anAnswer({ items: [item] }) } });
    await chat.says('hospital');
    expect(chat.said()[0]).toContain('<b>Dónde:</b>\n• Hospital Iriarte\n• Hospital Oller\n');
  });

  it('keeps for a button what can wait, and how to apply where there is no door', async () => {
    const howToApply = { kind: 'howToApply' as const, label: 'Cómo se pide', value: 'Por internet' };
    const withDoor = anItem({ facts: [address('Uruguay 432'), howToApply] });
    const withoutDoor = anItem({ key: 'svc.n.residencia', facts: [howToApply] });
    const chat = openChat({
      preferences: settled,
      core: { ask: async () => anAnswer({ id: null, items: [withDoor] }) },
    });
    await chat.says('abogado');
    expect(chat.said()[0]).not.toContain('Por internet');
    expect(chat.buttons().map(({ text }) => text)).toEqual(['Más datos']);
    const other = openChat({ preferences: settled, core: { ask: async () => anAnswer({ items: [withoutDoor] }) } });
    await other.says('residencia');
    expect(other.said()[0]).toContain('Por internet');
  });

  it('in another language than the answer says so, in the language of the answer', async () => {
    const answer = anAnswer({ language: 'pt', items: [anItem({ language: 'es' })] });
    const chat = openChat({ preferences: settled, core: { ask: async () => answer } });
    await chat.says('onde tem hospital');
    expect(chat.said()[0]).toContain('Disponível apenas em espanhol.');
  });

  it('that nobody checked says so once', async () => {
    const unchecked = { checkedAt: null, warning: 'Nadie verificó estos datos todavía.' };
    const items = [anItem(unchecked), anItem({ key: 'law.edu', checkedAt: null })];
    const chat = openChat({ preferences: settled, core: { ask: async () => anAnswer({ items }) } });
    await chat.says('hospital');
    expect(chat.said()[0]?.match(/Sin verificar todavía/g)).toHaveLength(1);
  });
});
