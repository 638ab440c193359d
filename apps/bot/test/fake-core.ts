import { type CoreClient, CoreError, createCoreClient, type ErrorCode, type Preferences } from '@ventanilla/contracts';
import { aHelpLine, anAnswer, anItem, aProfile, caba, quilmes } from './builders.js';

const nothingChosen: Preferences = { language: null, municipality: null, noticeShown: false };

/** A core with two municipalities that keeps preferences as the real one does. Any method can be replaced. */
export class FakeCore {
  readonly preferences = new Map<string, Preferences>();
  readonly asked: Parameters<CoreClient['ask']>[0]['body'][] = [];
  readonly feedback: unknown[] = [];
  readonly deleted: string[] = [];
  readonly client: CoreClient;

  constructor(overrides: Partial<CoreClient> = {}) {
    // Whatever is not faked below fails as a core does that can not be reached.
    const unreachable = createCoreClient({
      baseUrl: 'http://core.invalid',
      fetch: () => Promise.reject(new TypeError('fetch failed')),
    });
    this.client = { ...unreachable, ...this.#faked(), ...overrides };
  }

  #faked(): Partial<CoreClient> {
    return {
      listPublicMunicipalities: async () => ({ items: [quilmes, caba] }),
      listPublicHelpLines: async ({ params }) => ({
        items: [
          aHelpLine('107', 'SAME, emergencias médicas'),
          params.municipality === 'quilmes'
            ? aHelpLine('147', 'Seguridad Ciudadana')
            : aHelpLine('147 opción 1', 'Atención ciudadana'),
        ],
      }),
      listPublicTopics: async () => ({ items: [{ topic: 'health', services: 7 }] }),
      listPublicServices: async () => ({ items: [anItem()], total: 1 }),
      listPublicStops: async () => ({ items: [], total: 0, later: null }),
      getPublicItem: async ({ params }) => anItem({ key: params.key }),
      getPublicProfile: async () => aProfile(),
      getPublicWheel: async () => ({
        fileName: 'wheel-quilmes-es.png',
        mediaType: 'image/png',
        content: 'iVBORw0KGgo=',
      }),
      getPreferences: async ({ params }) => this.preferences.get(params.asker) ?? nothingChosen,
      setPreferences: async ({ params, body }) => {
        const merged = { ...nothingChosen, ...this.preferences.get(params.asker), ...definedOf(body) };
        this.preferences.set(params.asker, merged);
        return merged;
      },
      takeUpdate: async () => ({ standing: 'taken', freeAt: null }),
      finishUpdate: async () => undefined,
      deleteAsker: async ({ params }) => {
        this.preferences.delete(params.asker);
        this.deleted.push(params.asker);
        return undefined;
      },
      giveFeedback: async (input) => {
        this.feedback.push(input);
        return undefined;
      },
      ask: async ({ body }) => {
        this.asked.push(body);
        return anAnswer();
      },
    };
  }
}

export function coreFailing(code: ErrorCode, details: CoreError['details'] = {}): () => Promise<never> {
  return () => Promise.reject(new CoreError('ask', code, 'It did not work', details));
}

function definedOf(body: Partial<{ [Key in keyof Preferences]: Preferences[Key] | undefined }>): Partial<Preferences> {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}
