import type { CoreClient, Heard, OutgoingMessage, OwnStanding } from '@ventanilla/contracts';
import { languages } from '@ventanilla/languages';
import { describe, expect, it } from 'vitest';
import { render } from '../src/outreach/render.js';
import { aHelpLine, anAnswer, anItem } from './builders.js';
import { type Chat, openChat } from './chat.js';
import { coreFailing } from './fake-core.js';

const settled = { municipality: 'quilmes', language: 'es' };
const id = 'a'.repeat(24);

const door: OwnStanding['door'] = {
  municipality: 'quilmes',
  offered: true,
  isOpen: true,
  opensAt: null,
  closesAt: '2026-11-27T20:00:00.000Z',
  timeZone: 'America/Argentina/Buenos_Aires',
  wait: { kind: 'known', minutes: 30, cases: 12 },
};
const closed = { isOpen: false, closesAt: null, opensAt: '2026-11-30T12:00:00.000Z' };

const ownCase: NonNullable<OwnStanding['case']> = {
  id,
  number: 12,
  municipality: 'quilmes',
  answered: false,
  withPerson: true,
  language: 'es',
  openedAt: '2026-11-27T13:00:00.000Z',
};

const heard: Heard = { case: ownCase, door };

/** A core in which a person can be had. */
function aDesk(overrides: Partial<CoreClient> = {}, standing: Partial<OwnStanding> = {}) {
  const opened: Parameters<CoreClient['openCase']>[0][] = [];
  const said: Parameters<CoreClient['sayToCase']>[0]['body'][] = [];
  const core: Partial<CoreClient> = {
    getOwnStanding: async () => ({ door, case: null, referrals: [], ...standing }),
    openCase: async (input) => {
      opened.push(input);
      return { door, case: ownCase, referrals: [] };
    },
    sayToCase: async ({ body }) => {
      said.push(body);
      return heard;
    },
    recogniseDanger: async () => ({ answer: null }),
    ...overrides,
  };
  return { core, opened, said };
}

/** Presses the button that says so, under whatever the bot said last with one. */
async function press(chat: Chat, text: string, message: Parameters<Chat['presses']>[1] = {}): Promise<void> {
  const button = chat.buttons().find((each) => each.text === text);
  if (!button || !('callback_data' in button)) throw new Error(`There is no button "${text}"`);
  await chat.presses(button.callback_data, message);
}

const talking = { ...settled, talksWith: 'quilmes' };

describe('asking for a person', () => {
  it.each(['/person', '/persona', '/pessoa', '/personne', '/moun'])(
    '%s says who, when and how long first',
    async (command) => {
      const chat = openChat({ preferences: settled, core: aDesk().core });
      await chat.says(command);
      const shown = chat.said().join('\n');
      expect(shown).toContain('Hablar con una persona – Quilmes');
      expect(shown).toContain('hasta: viernes, 27 de noviembre, 17:00');
      expect(shown).toContain('4 de cada 5 personas tuvieron la primera respuesta en: 30 minutos');
      expect(shown).toContain('/emergency');
    },
  );

  it('promises nothing where nobody is there, or too few asked to say how long', async () => {
    const standing = { door: { ...door, ...closed, wait: { kind: 'tooFew' as const } } };
    const chat = openChat({ preferences: settled, core: aDesk({}, standing).core });
    await chat.says('/person');
    const shown = chat.said().join('\n');
    expect(shown).toContain('Ahora no hay nadie. Vuelven a leer: lunes, 30 de noviembre, 09:00');
    expect(shown).toContain('No sé cuánto van a tardar');
  });

  it('opens a case once it is wanted, and is no dead end where nobody can be had', async () => {
    const { core, opened } = aDesk();
    const chat = openChat({ preferences: settled, core });
    await chat.says('/person');
    await press(chat, 'Sí, hablar con una persona');
    expect(opened).toMatchObject([{ body: { municipality: 'quilmes', reason: 'asked', language: 'es', says: null } }]);
    expect(chat.said().join('\n')).toContain('Es tu consulta número 12');

    const nobody = openChat({ preferences: settled, core: aDesk({}, { door: { ...door, offered: false } }).core });
    await nobody.says('/person');
    expect(nobody.said().join('\n')).toContain('todavía no hay personas que contesten');
  });

  it('is for a direct chat only', async () => {
    const { core, opened } = aDesk();
    const chat = openChat({ preferences: settled, core, type: 'group' });
    await chat.says('/person');
    expect(chat.said().join('\n')).toContain('chat directo');
    expect(opened).toEqual([]);
  });

  it('is offered under what nobody could answer, and after the numbers in danger', async () => {
    const unknown = anAnswer({ outcome: 'unknown', items: [] });
    const chat = openChat({ preferences: settled, core: { ...aDesk().core, ask: async () => unknown } });
    await chat.says('¿quién traduce mi partida?');
    expect(chat.buttons().map(({ text }) => text)).toContain('Hablar con una persona');

    const danger = anAnswer({ outcome: 'emergency', items: [aHelpLine('911', 'Emergencias')] });
    const afraid = openChat({ preferences: settled, core: { ...aDesk().core, ask: async () => danger } });
    await afraid.says('me quieren matar');
    const [first, second] = afraid.said();
    expect(first).toContain('911');
    expect(second).toContain('No reemplaza a esos números');
    expect(afraid.calls[1]?.payload).toMatchObject({ reply_parameters: { message_id: 7 } });
  });

  it('is a button under every answer, and leads to people where they answer', async () => {
    const ask = async () => anAnswer({ handoff: anItem({ key: 'svc.q.atencionvecino' }) });
    const chat = openChat({ preferences: settled, core: { ...aDesk().core, ask } });
    await chat.says('hospital');
    await press(chat, 'Hablar con una persona');
    expect(chat.said().at(-1)).toContain('Hablar con una persona – Quilmes');
  });

  it('leads to where people are asked instead when nobody answers here, or in a group', async () => {
    const getPublicItem = async () => anItem({ key: 'svc.q.atencionvecino', title: 'Atención al Vecino' });
    const { core } = aDesk({ getPublicItem }, { door: { ...door, offered: false } });
    for (const type of ['private', 'group'] as const) {
      const chat = openChat({ preferences: settled, core, type });
      await chat.presses('person:quilmes:asked');
      expect(chat.said().at(-1)).toContain('Atención al Vecino');
    }
  });

  it('still says that nobody answers here when that place cannot be read', async () => {
    const core = aDesk({ getPublicItem: coreFailing('unavailable') }, { door: { ...door, offered: false } }).core;
    const chat = openChat({ preferences: settled, core });
    await chat.says('/person');
    expect(chat.said()).toHaveLength(1);
    expect(chat.said()[0]).toContain('todavía no hay personas que contesten');
  });

  it('says that nothing was kept when a case could not be opened', async () => {
    const { core } = aDesk({ openCase: coreFailing('notFound') });
    const chat = openChat({ preferences: settled, core });
    await chat.says('/person');
    await press(chat, 'Sí, hablar con una persona');
    expect(chat.said().join('\n')).toContain('no se guardó nada');
  });

  it('says that it does not know when no answer came, and asks for the same case once more', async () => {
    const asked: unknown[] = [];
    const openCase: CoreClient['openCase'] = async ({ body }) => {
      asked.push(body);
      if (asked.length === 1) return coreFailing('unavailable')();
      return { door, case: ownCase, referrals: [] };
    };
    const chat = openChat({ preferences: settled, core: aDesk({ openCase }).core });
    const question = chat.messageOf({ text: '¿quién traduce mi partida?' });
    await chat.presses('person-begin:quilmes:unknown', { reply_to_message: question });
    expect(chat.said().at(-1)).toContain('No sé si se abrió tu consulta');
    expect(chat.calls.at(-1)?.payload).toMatchObject({ reply_parameters: { message_id: 7 } });
    await press(chat, 'Probar de nuevo', { reply_to_message: question });
    expect(asked[1]).toEqual(asked[0]);
    expect(chat.said().at(-1)).toContain('Es tu consulta número 12');
  });
});

describe('what is written while people are talked to', () => {
  it('goes to them and not to the bot, and is acknowledged only once it is kept', async () => {
    const { core, said } = aDesk();
    const chat = openChat({ preferences: talking, core });
    await chat.says('necesito un turno');
    expect(said).toMatchObject([{ text: 'necesito un turno', edition: 0, attachment: null }]);
    expect(chat.core.asked).toEqual([]);
    expect(chat.said()).toEqual(['Guardado. El equipo lo va a leer.']);
  });

  it('is told not to have arrived when that is sure, with the numbers at hand', async () => {
    const { core } = aDesk({ sayToCase: coreFailing('tooManyRequests') });
    const chat = openChat({ preferences: talking, core });
    await chat.says('necesito un turno');
    expect(chat.said().join('\n')).toContain('NO le llegó');
    expect(chat.said().join('\n')).not.toContain('Guardado');
  });

  it.each(['unavailable', 'internal'] as const)(
    'may have arrived when core is %s: the bot does not know',
    async (code) => {
      const chat = openChat({ preferences: talking, core: aDesk({ sayToCase: coreFailing(code) }).core });
      await chat.says('necesito un turno');
      expect(chat.said().join('\n')).toContain('No sé si esto le llegó al equipo');
      expect(chat.said().join('\n')).not.toContain('NO le llegó');
      expect(chat.buttons().map(({ text }) => text)).toContain('Mandarlo de nuevo');
    },
  );

  it('is sent again as the same message, so that people read it once', async () => {
    const said: unknown[] = [];
    let isAway = true;
    const sayToCase: CoreClient['sayToCase'] = async ({ body }) => {
      said.push(body);
      return isAway ? coreFailing('unavailable')() : heard;
    };
    const chat = openChat({ preferences: talking, core: aDesk({ sayToCase }).core });
    const photo = { photo: [{}], caption: 'mi constancia', edit_date: 3 };
    await chat.send(photo);
    isAway = false;
    await press(chat, 'Mandarlo de nuevo', { reply_to_message: chat.messageOf(photo) });
    expect(new Set(said.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(said.at(-1)).toMatchObject({ text: 'mi constancia', attachment: 'photo', edition: 3 });
    expect(chat.said().at(-1)).toContain('Guardado');
  });

  it('is asked for anew when the message is not there any more', async () => {
    const { core, said } = aDesk();
    const chat = openChat({ preferences: talking, core });
    await chat.presses('case:sendAgain');
    expect(chat.said().at(-1)).toContain('Ya no veo ese mensaje');
    expect(said).toEqual([]);
  });

  it('is told to be nobody’s when the case was closed meanwhile, and the bot answers again', async () => {
    const { core } = aDesk({ sayToCase: coreFailing('wrongState') });
    const chat = openChat({ preferences: talking, core });
    await chat.says('necesito un turno');
    expect(chat.said().join('\n')).toContain('ya estaba cerrada');
  });

  it('brings the numbers first when it tells of danger, and is passed on all the same', async () => {
    const danger = anAnswer({ outcome: 'emergency', items: [aHelpLine('144', 'Violencia')] });
    const { core, said } = aDesk({ recogniseDanger: async () => ({ answer: danger }) });
    const chat = openChat({ preferences: talking, core });
    await chat.says('me pega');
    expect(chat.said()[0]).toContain('144');
    expect(said).toHaveLength(1);
  });

  it('is passed on although danger could not be looked for', async () => {
    const { core, said } = aDesk({ recogniseDanger: coreFailing('internal') });
    const chat = openChat({ preferences: talking, core });
    await chat.says('hola');
    expect(said).toHaveLength(1);
  });

  it('leaves commands to the bot', async () => {
    const { core, said } = aDesk();
    const chat = openChat({ preferences: talking, core });
    await chat.says('/emergency');
    expect(chat.said().join('\n')).toContain('107');
    expect(said).toEqual([]);
  });
});

describe('while core can not tell who somebody is talking with', () => {
  const away = { getPreferences: coreFailing('unavailable') };

  it('a bot that never knew says so, and does not answer as if they talked with nobody', async () => {
    const chat = openChat({ core: { ...aDesk().core, ...away } });
    await chat.says('necesito un turno');
    expect(chat.core.asked.filter(({ asker }) => asker !== undefined)).toEqual([]);
    expect(chat.said().join('\n')).toContain('NO le llegó');
    expect(chat.buttons().map(({ text }) => text)).toEqual(['Era para el bot']);
  });

  it('a choice that only this bot remembers is not taken for knowing it', async () => {
    const chat = openChat({ core: { ...aDesk().core, ...away, setPreferences: coreFailing('unavailable') } });
    await chat.presses('municipality:quilmes');
    await chat.says('necesito un turno');
    expect(chat.core.asked).toEqual([]);
    expect(chat.said().at(-1)).toContain('NO le llegó');
  });

  it('danger brings its numbers first all the same', async () => {
    const danger = anAnswer({ outcome: 'emergency', items: [aHelpLine('107', 'Emergencias médicas')] });
    const chat = openChat({ core: { ...away, ask: async () => danger } });
    await chat.says('mi mama no respira');
    expect(chat.said()[0]).toContain('107');
    expect(chat.said()[1]).toContain('NO le llegó');
  });

  it('the bot answers what its writer says was for it', async () => {
    const chat = openChat({ core: { ...aDesk().core, ...away } });
    chat.lastKnown.keepPreferences(chat.asker, { ...settled, noticeShown: true }, false);
    await chat.says('necesito un turno');
    const button = chat.buttons().find(({ text }) => text === 'Era para el bot');
    const data = button && 'callback_data' in button ? button.callback_data : '';
    await chat.presses(data, { reply_to_message: chat.messageOf({ text: 'necesito un turno' }) });
    expect(chat.core.asked).toMatchObject([{ question: 'necesito un turno', municipality: 'quilmes' }]);
  });

  it('one that knew of nobody answers, and adds that no person got it', async () => {
    const chat = openChat({ core: { ...aDesk().core, ...away } });
    chat.lastKnown.keepPreferences(chat.asker, { ...settled, noticeShown: true });
    await chat.says('necesito un turno');
    expect(chat.core.asked).toHaveLength(1);
    expect(chat.said().at(-1)).toContain('NO le llegó');
  });

  it('what core tells at the second look goes to the people it is for', async () => {
    let looks = 0;
    const slow: CoreClient['getPreferences'] = async () => {
      looks += 1;
      if (looks === 1) return coreFailing('unavailable')();
      return { ...talking, noticeShown: true };
    };
    const { core, said } = aDesk({ getPreferences: slow });
    const chat = openChat({ core });
    await chat.says('necesito un turno');
    expect(said).toMatchObject([{ text: 'necesito un turno' }]);
    expect(chat.said()).toEqual(['Guardado. El equipo lo va a leer.']);
  });
});

const messages: OutgoingMessage[] = [
  { kind: 'caseMessage', case: id, number: 12, as: 'Trabajadora social', text: 'Hola <b>& bienvenida' },
  { kind: 'caseClosed', case: id, number: 12, as: 'Trabajadora social', text: null, because: 'done' },
  { kind: 'caseClosed', case: id, number: 12, as: 'Trabajadora social', text: null, because: 'silence' },
  { kind: 'caseReminder', case: id, number: 12, as: 'Quilmes', closesAt: null, timeZone: 'America/Argentina/Cordoba' },
  {
    kind: 'caseReminder',
    ...{ case: id, number: 12, as: 'Quilmes', timeZone: 'America/Argentina/Cordoba' },
    closesAt: '2026-12-04T12:00:00.000Z',
  },
  { kind: 'caseReopened', case: id, number: 12, as: 'Trabajadora social' },
  { kind: 'referralPassedOn', case: id, number: 12, referral: id, organizationName: 'Casa Inventada' },
  {
    kind: 'referralQuestion',
    ...{ case: id, number: 12, referral: id, organizationName: 'Casa Inventada', purpose: 'Darte un turno' },
    passesOn: [{ kind: 'need', text: 'Un turno para mi hija' }],
    expiresAt: '2026-12-04T12:00:00.000Z',
    timeZone: 'America/Argentina/Buenos_Aires',
  },
];

describe('what people write back', () => {
  it.each(languages.map(({ code }) => code))('is said in %s, with nothing of it taken for markup', (language) => {
    for (const message of messages) {
      const { blocks } = render(message, language);
      const text = blocks
        .flat()
        .map(({ markup }) => markup)
        .join('\n');
      expect(text).not.toContain('undefined');
      if (message.kind === 'caseMessage') expect(text).toContain('Hola &lt;b&gt;&amp; bienvenida');
      if (message.kind === 'referralQuestion') expect(text).toContain('Un turno para mi hija');
    }
  });
});

describe('being referred', () => {
  const own = { id, organizationName: 'Casa Inventada', askedAt: '2026-11-27T13:00:00.000Z' };

  it('is for the person to take back wherever they ask for a person', async () => {
    const answers: unknown[] = [];
    const answerReferral: CoreClient['answerReferral'] = async ({ body }) => {
      answers.push(body.answer);
      return { ...own, state: 'withdrawn' };
    };
    const { core } = aDesk({ answerReferral }, { referrals: [{ ...own, state: 'passedOn' }] });
    const chat = openChat({ preferences: settled, core });
    await chat.says('/person');
    await press(chat, 'Ya no quiero: Casa Inventada');
    expect(answers).toEqual(['withdraw']);
    expect(chat.said().join('\n')).toContain('ya no aceptás que Casa Inventada tenga tus datos');
  });

  it('says so when it can not be answered any more', async () => {
    const standing = { referrals: [{ ...own, state: 'agreed' as const }] };
    const { core } = aDesk({ answerReferral: coreFailing('wrongState') }, standing);
    const chat = openChat({ preferences: settled, core });
    await chat.says('/person');
    await press(chat, 'Ya no quiero: Casa Inventada');
    expect(chat.said().join('\n')).toContain('ya no se puede contestar');
  });
});
