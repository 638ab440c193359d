import { describe, expect, it } from 'vitest';
import { CoreError, createCoreClient } from './index.js';

function answering(status: number, body: unknown, seen: Request[] = []) {
  const fetch: typeof globalThis.fetch = async (input, init) => {
    seen.push(new Request(input, init));
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
  };
  return { core: createCoreClient({ baseUrl: 'http://core.example/', fetch, token: 'a-token' }), seen };
}

async function codeOf(call: Promise<unknown>) {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof CoreError ? error.code : error;
}

describe('the client of core', () => {
  it('puts path parameters, query and token where the operation says', async () => {
    const { core, seen } = answering(200, { items: [] });
    await core.listPublicHelpLines({ params: { municipality: 'quilmes' }, query: { language: 'ht' } });
    expect(seen[0]?.url).toBe('http://core.example/v1/public/municipalities/quilmes/help-lines?language=ht');
    expect(seen[0]?.headers.get('authorization')).toBe('Bearer a-token');
  });

  it('gives back what the contract says and nothing else', async () => {
    const { core } = answering(200, { items: [{ topic: 'health', services: 3, secret: 'x' }] });
    expect(await core.listPublicTopics({ params: { municipality: 'quilmes' } })).toEqual({
      items: [{ topic: 'health', services: 3 }],
    });
  });

  it('refuses an answer that breaks the contract', async () => {
    const { core } = answering(200, { items: [{ topic: 'weather', services: 3 }] });
    expect(await codeOf(core.listPublicTopics({ params: { municipality: 'quilmes' } }))).toBe('internal');
  });

  it('throws the coded error that core answered with', async () => {
    const { core } = answering(409, { error: { code: 'conflict', message: 'Someone saved first', requestId: 'r1' } });
    expect(await codeOf(core.getEntry({ params: { id: 'a'.repeat(24) } }))).toBe('conflict');
  });

  it('calls a gateway page that is no JSON unavailable', async () => {
    const { core } = answering(502, '<html>Bad gateway</html>');
    expect(await codeOf(core.listPublicMunicipalities())).toBe('unavailable');
  });

  it('calls a core that can not be reached unavailable', async () => {
    const fetch: typeof globalThis.fetch = () => Promise.reject(new TypeError('fetch failed'));
    expect(await codeOf(createCoreClient({ baseUrl: 'http://core.example', fetch }).listPublicMunicipalities())).toBe(
      'unavailable',
    );
  });

  it('gives up on a core that does not answer in time', async () => {
    const fetch: typeof globalThis.fetch = (_, init) =>
      new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)));
    const core = createCoreClient({ baseUrl: 'http://core.example', fetch, timeoutMs: 5 });
    expect(await codeOf(core.listPublicMunicipalities())).toBe('unavailable');
  });
});
