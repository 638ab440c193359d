import type { CoreClient, OutgoingMessage } from '@ventanilla/contracts';
import { describe, expect, it } from 'vitest';
import { render } from '../src/outreach/render.js';
import { anAnswer, anItem } from './builders.js';
import { openChat } from './chat.js';
import { coreFailing } from './fake-core.js';

const id = '0123456789abcdef01234567';
const settled = { language: 'es', municipality: 'quilmes' };
const unknown = () => anAnswer({ id, outcome: 'unknown', items: [] });

/** A core that only notes who waits, and who leaves. */
function aCore(overrides: Partial<CoreClient> = {}) {
  const waited: unknown[] = [];
  const left: unknown[] = [];
  const core: Partial<CoreClient> = {
    ask: async () => unknown(),
    awaitAnswer: async (input) => {
      waited.push(input);
      return undefined;
    },
    stopAwaitingAnswer: async (input) => {
      left.push(input);
      return undefined;
    },
    ...overrides,
  };
  return { core, waited, left };
}

const buttonTexts = (chat: ReturnType<typeof openChat>) => chat.buttons().map(({ text }) => text);

describe('under an honest "I do not know"', () => {
  it('being told is offered, and nothing else asks whether that helped', async () => {
    const chat = openChat({ preferences: settled, core: aCore().core });
    await chat.says('hay clases de ajedrez?');
    expect(buttonTexts(chat)).toContain('Avisame cuando haya respuesta');
    expect(buttonTexts(chat)).not.toContain('Me sirvió');
  });

  it('says what is kept before it keeps anything', async () => {
    const { core, waited } = aCore();
    const chat = openChat({ preferences: settled, core });
    await chat.presses(`tell:${id}`);
    expect(chat.said().at(-1)).toMatch(/una sola vez.*cifrada.*borro/);
    expect(buttonTexts(chat)).toEqual(['Sí, avisame', 'No, gracias']);
    expect(waited).toEqual([]);
  });

  it('keeps the way to the chat after a yes, and lets go of it with one tap', async () => {
    const { core, waited, left } = aCore();
    const chat = openChat({ preferences: settled, core });
    await chat.presses(`told:${id}:yes`);
    expect(waited).toEqual([
      { params: { id }, body: { asker: chat.asker, chat: String(chat.chatId), language: 'es' } },
    ]);
    expect(buttonTexts(chat)).toEqual(['Ya no quiero que me avises']);
    await chat.presses(`told:${id}:leave`);
    expect(left).toEqual([{ params: { id }, query: { asker: chat.asker } }]);
    expect(chat.said().at(-1)).toMatch(/no te voy a escribir/);
  });

  it('keeps nothing after a no, and nothing of a question that is gone', async () => {
    const { core, waited } = aCore();
    const chat = openChat({ preferences: settled, core });
    await chat.presses(`told:${id}:no`);
    expect([chat.said().at(-1), waited]).toEqual(['Está bien, no guardo nada.', []]);
    const gone = openChat({ preferences: settled, core: { awaitAnswer: coreFailing('notFound') } });
    await gone.presses(`told:${id}:yes`);
    expect(gone.said().at(-1)).toMatch(/ya no la tengo/);
  });

  it('tells no group what one person asked', async () => {
    const { core, waited } = aCore();
    const chat = openChat({ preferences: settled, core, type: 'group' });
    for (const data of [`tell:${id}`, `told:${id}:yes`]) await chat.presses(data);
    expect(chat.said()).toContainEqual(expect.stringMatching(/chat conmigo a solas/));
    expect(waited).toEqual([]);
  });
});

describe('an answer that did not help', () => {
  it('is asked about with three buttons, and one of them goes to core', async () => {
    const chat = openChat({ preferences: settled });
    await chat.presses(`feedback:${id}:no`);
    expect(buttonTexts(chat)).toEqual(['No era lo que pregunté', 'Está mal o es vieja', 'No la entendí']);
    await chat.presses(`why:${id}:wrong`);
    expect(chat.core.feedback).toEqual([
      { params: { id }, body: { helped: false } },
      { params: { id }, body: { helped: false, why: 'wrong' } },
    ]);
    expect(chat.said().at(-1)).toMatch(/^Gracias\./);
  });
});

describe('the answer, once there is one', () => {
  it('comes with its facts and source, in the language of the reader, and says why it comes', () => {
    const message: OutgoingMessage = { kind: 'answerFound', municipality: 'quilmes', item: anItem() };
    const { blocks } = render(message, 'en');
    const text = JSON.stringify(blocks);
    expect(text).toContain('Now there is an answer');
    expect(text).toContain(anItem().title);
    expect(text).toContain('once, because you asked for it');
  });
});
