import { InputFile } from 'grammy';
import { describe, expect, it } from 'vitest';
import { aFinding, anAnswer, aProfile } from './builders.js';
import { openChat } from './chat.js';
import { coreFailing } from './fake-core.js';

const settled = { municipality: 'quilmes', language: 'es' };

describe('the profile', () => {
  it.each(['/profile', '/perfil', '/profil', '/pwofil'])(
    'is what %s shows: its wheel, date and source in words',
    async (command) => {
      const chat = openChat({ preferences: settled });
      await chat.says(command);
      const [said = ''] = chat.said();
      expect(said).toContain('<b>Perfil de gobernanza de la migración: Quilmes, noviembre de 2022</b>');
      expect(said).toContain('Derechos de los migrantes: bien desarrolladas 2, con potencial 1;');
      expect(said).toContain('Fuente: OIM, Perfil de gobernanza');
      expect(said).not.toContain('Sin verificar');
    },
  );

  it('is shown as a picture with all of it in words under it', async () => {
    const chat = openChat({ preferences: settled });
    await chat.says('/profile');
    const [photo, ...others] = chat.calls.filter(
      ({ method }) => method.startsWith('send') && method !== 'sendChatAction',
    );
    expect(photo?.method).toBe('sendPhoto');
    expect(photo?.payload['photo']).toBeInstanceOf(InputFile);
    expect(others).toEqual([]);
  });

  it('is told after the picture where the words are too long to stand under it', async () => {
    const wheel = 'Derechos de los migrantes: bien desarrolladas 2, con potencial 1; '.repeat(20);
    const chat = openChat({ preferences: settled, core: { getPublicProfile: async () => aProfile({ wheel }) } });
    await chat.says('/profile');
    const sent = chat.calls.filter(({ method }) => method === 'sendPhoto' || method === 'sendMessage');
    expect(sent.map(({ method }) => method)).toEqual(['sendPhoto', 'sendMessage']);
    expect(sent[0]?.payload['caption']).toBeUndefined();
    expect(chat.buttons()).toHaveLength(1);
  });

  it.each(['unavailable', 'notFound'] as const)('is told in words alone when the picture is %s', async (code) => {
    const chat = openChat({ preferences: settled, core: { getPublicWheel: coreFailing(code) } });
    await chat.says('/profile');
    expect(chat.calls.some(({ method }) => method === 'sendPhoto')).toBe(false);
    expect(chat.said().join('\n')).toContain('bien desarrolladas 2');
  });

  it('is told in words alone when Telegram does not take the picture', async () => {
    const description = 'Bad Request: PHOTO_INVALID_DIMENSIONS';
    const refuse = ({ method }: { method: string }) =>
      method === 'sendPhoto' ? { error_code: 400, description } : undefined;
    const chat = openChat({ preferences: settled, refuse });
    await chat.says('/profile');
    expect(chat.calls.filter(({ method }) => method === 'sendMessage')).toHaveLength(1);
  });

  it('offers each domain of which something is told, and no other', async () => {
    const chat = openChat({ preferences: settled });
    await chat.says('/perfil');
    expect(chat.buttons()).toMatchObject([
      { text: '1. Derechos de los migrantes', callback_data: 'domain:quilmes:es:1' },
    ]);
  });

  it('tells of a domain what the profile states, as of its date', async () => {
    const chat = openChat({ preferences: settled });
    await chat.presses('domain:quilmes:es:1');
    const said = chat.said().join('\n');
    expect(said).toContain('<b>Derechos de los migrantes. El perfil de noviembre de 2022 dice:</b>');
    expect(said.match(/no asegura que el servicio funcione hoy/g)).toHaveLength(1);
    expect(chat.buttons()).toMatchObject([{ callback_data: 'wheel:quilmes:es' }, { callback_data: 'topics' }]);
  });

  it.each(['domain:quilmes:es:3', 'domain:quilmes:es:9'])(
    'of which nothing done is stated is not known, with a way on: %s',
    async (data) => {
      const chat = openChat({ preferences: settled });
      await chat.presses(data);
      expect(chat.said().join('\n')).toContain('No tengo información publicada sobre eso en el perfil.');
      expect(chat.buttons().map(({ text }) => text)).toContain('Ver servicios por tema');
    },
  );

  it('is said to be missing where there is none', async () => {
    const chat = openChat({ preferences: settled, core: { getPublicProfile: coreFailing('notFound') } });
    await chat.says('/profile');
    expect(chat.said().join('\n')).toContain('todavía no publicó un perfil');
  });

  it('is not said to be missing while core is away', async () => {
    const chat = openChat({ preferences: settled, core: { getPublicProfile: coreFailing('unavailable') } });
    await chat.says('/profile');
    expect(chat.said().join('\n')).toContain('Perdón: ahora no puedo buscar la respuesta.');
  });

  it('leads to its page where there is one', async () => {
    const pageUrl = 'https://ventanilla.example/m/quilmes/es/profile';
    const chat = openChat({ preferences: settled, core: { getPublicProfile: async () => aProfile({ pageUrl }) } });
    await chat.says('/profile');
    expect(chat.buttons()).toContainEqual({ text: 'Leer en la página', url: pageUrl });
  });

  it.each(['http://localhost:3000/m/quilmes/es/profile', 'ftp://ventanilla.example/'])(
    'leads to no page that nobody can open: %s',
    async (pageUrl) => {
      const chat = openChat({ preferences: settled, core: { getPublicProfile: async () => aProfile({ pageUrl }) } });
      await chat.says('/profile');
      expect(chat.buttons().map(({ text }) => text)).not.toContain('Leer en la página');
    },
  );

  it('needs a municipality first', async () => {
    const chat = openChat({ preferences: { language: 'es' } });
    await chat.says('/profile');
    expect(chat.said().join('\n')).toContain('¿En qué municipio necesitás ayuda?');
  });

  it.each(['wheel:quilmes', 'wheel:../x:es', 'domain:quilmes:es:0', 'domain:quilmes:es:123'])(
    'ignores a button that was not made here: %s',
    async (data) => {
      const chat = openChat({ preferences: settled });
      await chat.presses(data);
      expect(chat.said().join('\n')).toContain('Ese botón ya no sirve.');
    },
  );
});

describe('a question about what the town does', () => {
  it('is answered with statements, and leads to the wheel', async () => {
    const items = [aFinding('q1w1', 'La salud atiende a migrantes.')];
    const answer = anAnswer({ profile: 'statements', lead: 'Esto dice el perfil publicado de Quilmes:', items });
    const chat = openChat({ preferences: settled, core: { ask: async () => answer } });
    await chat.says('¿Qué hace Quilmes por la salud de los migrantes?');
    expect(chat.said().join('\n')).toContain('Según el perfil de gobernanza de la migración de noviembre de 2022');
    expect(chat.buttons()).toContainEqual({ text: 'Ver la rueda del perfil', callback_data: 'wheel:quilmes:es' });
  });

  it('that asks for the wheel itself gets it, in the language of the question', async () => {
    const asked: string[] = [];
    const core = {
      ask: async () => anAnswer({ profile: 'wheel', language: 'en', items: [] }),
      getPublicProfile: async ({ query }: { query: { language: string } }) => {
        asked.push(query.language);
        return aProfile();
      },
    };
    const chat = openChat({ preferences: settled, core });
    await chat.says('show me the wheel');
    expect(asked).toEqual(['en']);
    expect(chat.said().join('\n')).toContain('Tap a topic to read what the profile says:');
  });

  it('of which the profile tells nothing is not known, and what it does tell of is offered with its page', async () => {
    const pageUrl = 'https://ventanilla.example/m/quilmes/es/profile';
    const answer = anAnswer({ outcome: 'unknown', profile: 'statements', items: [] });
    const core = { ask: async () => answer, getPublicProfile: async () => aProfile({ pageUrl }) };
    const chat = openChat({ preferences: settled, core });
    await chat.says('¿Qué hace Quilmes con los estudiantes internacionales?');
    expect(chat.buttons().slice(0, 2)).toEqual([
      { text: '1. Derechos de los migrantes', callback_data: 'domain:quilmes:es:1' },
      { text: 'Leer en la página', url: pageUrl },
    ]);
    expect(chat.said().join('\n')).toContain('Tocá un tema y te cuento qué dice el perfil:');
  });

  it.each(['unavailable', 'notFound'] as const)('is answered without them while the profile is %s', async (code) => {
    const answer = anAnswer({ outcome: 'unknown', profile: 'statements', items: [] });
    const core = { ask: async () => answer, getPublicProfile: coreFailing(code) };
    const chat = openChat({ preferences: settled, core });
    await chat.says('¿Qué hace Quilmes con los estudiantes internacionales?');
    expect(chat.buttons()[0]?.text).toBe('Ver servicios por tema');
  });

  it('offers no domains for what is not known of anything else', async () => {
    const chat = openChat({
      preferences: settled,
      core: { ask: async () => anAnswer({ outcome: 'unknown', items: [] }) },
    });
    await chat.says('dónde estudio chino');
    expect(chat.buttons()[0]?.text).toBe('Ver servicios por tema');
  });

  it('shows no wheel under an answer about anything else', async () => {
    const chat = openChat({ preferences: settled, core: { ask: async () => anAnswer() } });
    await chat.says('donde me vacuno');
    expect(chat.buttons().map(({ text }) => text)).not.toContain('Ver la rueda del perfil');
  });
});
