import type { CoreClient, PublicAlert, Subscription, SubscriptionStanding } from '@ventanilla/contracts';
import type { InlineKeyboardButton } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { openChat } from './chat.js';
import { coreFailing } from './fake-core.js';

const places = Array.from({ length: 15 }, (_, at) => `Barrio ${at + 1}`);

/** A core that keeps one subscription as the real one does, and notes what was left. */
function aSubscribingCore(begun: Partial<Subscription> | null = null, alerts: PublicAlert[] = []) {
  const consent = { wording: 1, language: 'es', at: '2026-06-10T12:00:00.000Z' };
  const whole = { municipality: 'quilmes', topics: [], area: null, language: 'es', consent };
  let subscription: Subscription | null = begun && { ...whole, ...begun };
  const bodies: Parameters<CoreClient['subscribe']>[0]['body'][] = [];
  const left: (string | null)[] = [];
  const standing = (): SubscriptionStanding => ({ subscription, places });
  const core: Partial<CoreClient> = {
    listPublicAlerts: async () => ({ items: alerts }),
    getSubscription: async () => standing(),
    subscribe: async ({ body }) => {
      bodies.push(body);
      const { topics = [], area = null } = body;
      subscription = { ...whole, topics, area };
      return standing();
    },
    leaveOutreach: async ({ body }) => {
      left.push(body.reason);
      return undefined;
    },
  };
  return { core, bodies, left };
}

const settled = { language: 'es', municipality: 'quilmes' };

function openAlerts(begun: Partial<Subscription> | null = null, alerts: PublicAlert[] = []) {
  const { core, ...kept } = aSubscribingCore(begun, alerts);
  return { chat: openChat({ core, preferences: settled }), ...kept };
}

function aWarning(overrides: Partial<PublicAlert> = {}): PublicAlert {
  return {
    id: '0123456789abcdef01234567',
    key: 'alert.0123456789abcdef01234567',
    kind: 'alert',
    event: 'storm',
    urgency: 'Immediate',
    severity: 'Severe',
    certainty: 'Likely',
    responses: [],
    places: ['Barrio 2'],
    sentAt: '2026-03-02T21:00:00.000Z',
    onset: null,
    expires: '2026-03-03T02:00:00.000Z',
    language: 'es',
    headline: 'Tormenta fuerte esta noche',
    description: '',
    instruction: 'Quedate bajo techo.',
    web: null,
    timeZone: 'America/Argentina/Buenos_Aires',
    ...overrides,
  };
}

/** What a button carries that was shown, by its label. */
function dataOf(buttons: InlineKeyboardButton[], label: string): string {
  const button = buttons.findLast(({ text }) => text === label);
  return button && 'callback_data' in button ? button.callback_data : '';
}

describe('alerts', () => {
  it('are asked for with one sentence of consent, and nothing is kept before the yes', async () => {
    const { chat, bodies } = openAlerts();
    await chat.says('/alerts');
    expect(chat.said().at(-1)).toContain('guardo, cifrado, el número de este chat');
    expect(bodies).toEqual([]);
    await chat.presses(dataOf(chat.buttons(), 'Sí, quiero avisos'));
    expect(bodies).toMatchObject([
      { chat: String(chat.chatId), language: 'es', consent: { wording: 1, language: 'es' }, topics: [], area: null },
    ]);
    expect(chat.said().at(-1)).toContain('Temas: todos');
  });

  it('are not sent to whoever says no', async () => {
    const { chat, bodies } = openAlerts();
    await chat.says('/alerts');
    await chat.presses(dataOf(chat.buttons(), 'Ahora no'));
    expect(chat.said().at(-1)).toContain('no te escribo');
    expect(bodies).toEqual([]);
  });

  it('are about the topics that were tapped, and no longer when tapped again', async () => {
    const { chat, bodies } = openAlerts({});
    await chat.says('/alerts');
    await chat.presses(dataOf(chat.buttons(), 'Elegir temas'));
    await chat.presses(dataOf(chat.buttons(), 'Salud'));
    await chat.presses(dataOf(chat.buttons(), 'Trabajo'));
    await chat.presses(dataOf(chat.buttons(), '✓ Salud'));
    expect(bodies.map(({ topics }) => topics)).toEqual([['health'], ['health', 'work'], ['work']]);
    await chat.presses(dataOf(chat.buttons(), 'Listo'));
    expect(chat.said().at(-1)).toContain('Temas: Trabajo');
  });

  it('are about one area of a list that turns its pages', async () => {
    const { chat, bodies } = openAlerts({ topics: ['health'] });
    await chat.says('/alerts');
    await chat.presses(dataOf(chat.buttons(), 'Elegir zona'));
    expect(dataOf(chat.buttons(), 'Barrio 13')).toBe('');
    await chat.presses(dataOf(chat.buttons(), 'Siguientes'));
    await chat.presses(dataOf(chat.buttons(), 'Barrio 13'));
    expect(bodies).toMatchObject([{ topics: ['health'], area: 'Barrio 13' }]);
    expect(chat.said().at(-1)).toContain('Zona: Barrio 13');
  });

  it('are not begun by an old button of somebody who left: they are asked again', async () => {
    const { chat, bodies } = openAlerts();
    await chat.presses('alerts-topic:quilmes:health');
    expect(bodies).toEqual([]);
    expect(chat.said().at(-1)).toContain('¿Querés que el municipio te escriba');
  });

  it('are not for groups, where nobody can say yes for the others', async () => {
    const chat = openChat({ core: aSubscribingCore(null, [aWarning()]).core, preferences: settled, type: 'group' });
    await chat.says('/alerts');
    const [current, standing] = chat.said();
    expect(current).toContain('Tormenta fuerte esta noche');
    expect(standing).toBe('Los avisos llegan solo en un chat directo conmigo, no en un grupo.');
    expect(chat.buttons()).toEqual([]);
  });
});

describe('what is current', () => {
  it('stands in full above the question, in the order of core, and stays when a button is pressed', async () => {
    const heat = aWarning({ event: 'heat', severity: 'Minor', headline: 'Mañana hace calor', places: [] });
    const { chat } = openAlerts(null, [aWarning(), heat]);
    await chat.says('/alerts');
    expect(chat.said()).toHaveLength(2);
    expect(chat.said()[0]).toBe(
      [
        '<b>Avisos vigentes – Quilmes</b>',
        '<b>🟠 Peligro grave: Tormenta</b>',
        '<b>Tormenta fuerte esta noche</b>',
        '<b>Qué hacer</b>',
        'Quedate bajo techo.',
        'Dónde: Barrio 2\nVale hasta: lunes, 2 de marzo, 23:00',
        '<b>🔵 Para saber: Calor extremo</b>',
        '<b>Mañana hace calor</b>',
        '<b>Qué hacer</b>',
        'Quedate bajo techo.',
        'Dónde: todo Quilmes\nVale hasta: lunes, 2 de marzo, 23:00',
      ].join('\n\n'),
    );
    await chat.presses(dataOf(chat.buttons(), 'Sí, quiero avisos'));
    expect(chat.said().at(-1)).not.toContain('Tormenta');
  });

  it('is said not to be in the language of the reader', async () => {
    const { core } = aSubscribingCore(null, [aWarning()]);
    const chat = openChat({ core, preferences: { ...settled, language: 'fr' } });
    await chat.says('/alerts');
    expect(chat.said()[0]).toContain('Alertes en cours – Quilmes');
    expect(chat.said()[0]).toContain('Cette alerte n’est pas encore dans votre langue.');
  });

  it('is said to be nothing when there is nothing, with the question below', async () => {
    const { chat } = openAlerts();
    await chat.says('/alerts');
    expect(chat.said()).toHaveLength(1);
    expect(chat.said()[0]).toMatch(/^No hay avisos vigentes\.\n.*¿Querés que el municipio te escriba/s);
  });

  it('is told even when what somebody chose can not be read', async () => {
    const core = { ...aSubscribingCore(null, [aWarning()]).core, getSubscription: coreFailing('unavailable') };
    const chat = openChat({ core, preferences: settled });
    await chat.says('/alerts');
    expect(chat.said()[0]).toContain('Quedate bajo techo.');
  });
});

describe('leaving', () => {
  it('takes one tap, says so, and keeps what the message said', async () => {
    const { chat, left } = openAlerts({});
    const leave = { text: 'No recibir más', callback_data: 'leave:alerts:quilmes' };
    const more = { text: 'Mapa', url: 'https://mapa.example' };
    await chat.presses(leave.callback_data, { reply_markup: { inline_keyboard: [[more], [leave]] } });
    expect(left).toEqual(['alerts:quilmes']);
    expect(chat.said().at(-1)).toBe('Listo, ya no te escribo sobre esto.');
    const edited = chat.calls.find(({ method }) => method === 'editMessageReplyMarkup');
    expect(edited?.payload['reply_markup']).toEqual({ inline_keyboard: [[more]] });
    expect(chat.calls.map(({ method }) => method)).not.toContain('editMessageText');
  });

  it('was a slip for some: one tap back', async () => {
    const { chat, bodies } = openAlerts();
    await chat.presses('leave:alerts:quilmes');
    await chat.presses(dataOf(chat.buttons(), 'Volver a recibir'));
    expect(bodies).toHaveLength(1);
  });

  it('is what blocking the bot means', async () => {
    const { chat, left } = openAlerts({});
    const member = (status: string) => ({ user: { id: 42, is_bot: true, first_name: 'Ventanilla' }, status });
    const blocked = { old_chat_member: member('member'), new_chat_member: member('kicked') };
    const { chat: where, from } = chat.messageOf({}) as { chat: object; from: object };
    await chat.handle({ my_chat_member: { chat: where, from, date: 0, ...blocked } });
    expect([left, chat.said()]).toEqual([[null], []]);
  });

  it('everything is a command', async () => {
    const { chat, left } = openAlerts({});
    await chat.says('/stop');
    expect(left).toEqual([null]);
    expect(chat.said().at(-1)).toContain('esa conversación sigue');
  });
});
