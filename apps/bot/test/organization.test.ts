import type { TelegramConfirmation } from '@ventanilla/contracts';
import { describe, expect, it } from 'vitest';
import { openChat } from './chat.js';
import { coreFailing } from './fake-core.js';

const [id, service, place] = ['1'.repeat(24), '2'.repeat(24), '3'.repeat(24)] as const;
const settled = { language: 'es', municipality: 'quilmes' };

function shown(answers: Record<string, 'confirmed'> = {}): TelegramConfirmation {
  const facts = [{ label: 'Teléfonos', value: '4253-0000\n107' }];
  const entry = (of: string, title: string) => ({ id: of, title, facts, answer: answers[of] ?? null });
  return {
    id,
    organization: 'Secretaría de Salud',
    municipality: 'Quilmes',
    entries: [entry(service, 'Vacunación'), entry(place, 'Vacunatorio')],
    correctUrl: 'https://ventanilla.example/confirm/abc.def',
  };
}

describe('an organization with a code', () => {
  it('sees what the public sees, one thing at a time, with a way to say so and a way to correct', async () => {
    const chat = openChat({ preferences: settled, core: { openTelegramCode: async () => shown() } });
    await chat.says('/start ok-7KQ4MZ2P');
    expect(chat.said()).toEqual([
      expect.stringContaining('Secretaría de Salud: ¿sigue todo igual?'),
      expect.stringMatching(/Vacunación[\s\S]*1 de 2[\s\S]*4253-0000[\s\S]*107/),
    ]);
    expect(chat.buttons()).toEqual([
      { text: 'Está bien', callback_data: `org:${id}:${service}:right` },
      { text: 'Corregir', url: 'https://ventanilla.example/confirm/abc.def' },
      { text: 'Seguir', callback_data: `org:${id}:${service}:next` },
    ]);
  });

  it('confirms with a tap, goes on to the next, and is thanked at the end', async () => {
    const asked: unknown[] = [];
    const answers: Record<string, 'confirmed'> = {};
    const chat = openChat({
      preferences: settled,
      core: {
        confirmByTelegram: async (input) => {
          asked.push(input);
          answers[input.params.entry] = 'confirmed';
          return shown(answers);
        },
      },
    });
    await chat.presses(`org:${id}:${service}:right`);
    expect(asked).toEqual([{ params: { id, entry: service }, body: { asker: chat.asker, language: 'es' } }]);
    expect(chat.said()).toContainEqual(expect.stringContaining('Vacunatorio'));
    await chat.presses(`org:${id}:${place}:right`);
    expect(chat.said().at(-1)).toContain('Listo, ya miraste todo');
  });

  it('can leave something for later, and is told that it is open', async () => {
    const chat = openChat({ preferences: settled, core: { getTelegramConfirmation: async () => shown() } });
    await chat.presses(`org:${id}:${place}:next`);
    expect(chat.said().at(-1)).toContain('Quedó algo sin confirmar');
  });

  it('is told how to correct something where there is no page for it', async () => {
    const open = async () => ({ ...shown(), correctUrl: null });
    const chat = openChat({ preferences: settled, core: { openTelegramCode: open } });
    await chat.says('/start ok-7KQ4MZ2P');
    expect(chat.buttons().map(({ text }) => text)).toEqual(['Está bien', 'Seguir']);
    expect(chat.said().at(-1)).toContain('usá el enlace que te mandó el municipio');
  });
});

describe('a code that does not work', () => {
  it('says so, and what to do', async () => {
    const chat = openChat({ preferences: settled, core: { openTelegramCode: coreFailing('notFound') } });
    await chat.says('/start ok-AAAAAAAA');
    expect(chat.said()).toEqual([expect.stringContaining('Pedile uno nuevo al municipio')]);
  });

  it('shows nothing in a group', async () => {
    const opened: unknown[] = [];
    const open = async (input: unknown) => {
      opened.push(input);
      return shown();
    };
    const chat = openChat({ preferences: settled, type: 'group', core: { openTelegramCode: open } });
    await chat.says('/start ok-7KQ4MZ2P');
    expect(opened).toEqual([]);
  });

  it('leaves neither itself nor a Telegram id in the log when core fails', async () => {
    const chat = openChat({ preferences: settled, core: { openTelegramCode: coreFailing('unavailable') } });
    await chat.says('/start ok-7KQ4MZ2P');
    expect(chat.logs()).not.toContain('7KQ4MZ2P');
    expect(chat.logs()).not.toContain(String(chat.chatId));
  });
});
