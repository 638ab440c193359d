import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { someSettings } from '../../test/settings.js';
import { startWeb, type Web } from '../../test/web.js';
import { Prober } from './prober.js';

let web: Web;
afterEach(() => web.stop());

async function proberOn(answer: RequestListener): Promise<Prober> {
  web = await startWeb(answer);
  return new Prober(web.network, someSettings({ PUBLIC_URL: 'https://ventanilla.example' }));
}

const always =
  (status: number, headers = {}): RequestListener =>
  (_, response) =>
    response.writeHead(status, headers).end();

describe('an address that is asked', () => {
  it('is well when it answers, and only its head is asked for, by name', async () => {
    const prober = await proberOn(always(200));
    expect(await prober.probe('http://quilmes.gov.ar/salud')).toEqual({ status: 200, error: null, movedTo: null });
    expect(web.asked).toEqual(['HEAD quilmes.gov.ar/salud']);
    expect(web.requests[0]?.headers['user-agent']).toContain('https://ventanilla.example');
    expect(web.opened).toEqual([{ address: '200.45.1.1', port: 80 }]);
  });

  it('is asked for a few bytes when it does not know HEAD', async () => {
    const prober = await proberOn((request, response) =>
      response.writeHead(request.method === 'HEAD' ? 405 : 206).end('x'.repeat(1_024)),
    );
    expect(await prober.probe('http://quilmes.gov.ar/')).toMatchObject({ status: 206, error: null });
    expect(web.requests[1]?.headers.range).toBe('bytes=0-1023');
  });

  it('is gone, broken or not to be told by what it answers', async () => {
    const prober = await proberOn((request, response) => response.writeHead(Number(request.url?.slice(1))).end());
    const errorAt = async (status: number) => (await prober.probe(`http://quilmes.gov.ar/${status}`)).error;
    expect([
      await errorAt(404),
      await errorAt(410),
      await errorAt(503),
      await errorAt(403),
      await errorAt(429),
    ]).toEqual(['gone', 'gone', 'server', 'unsure', 'unsure']);
  });

  it('tells where it has moved to for good, and nothing of a detour for today', async () => {
    const moves: Record<string, [number, string]> = {
      '/viejo': [301, 'http://salud.quilmes.gov.ar/nuevo'],
      '/nuevo': [302, '/hoy'],
    };
    const prober = await proberOn((request, response) => {
      const [status, location] = moves[request.url ?? ''] ?? [200, ''];
      response.writeHead(status, location ? { location } : {}).end();
    });
    const { movedTo } = await prober.probe('http://quilmes.gov.ar/viejo');
    expect(movedTo).toBe('http://salud.quilmes.gov.ar/nuevo');
    expect((await prober.probe('http://quilmes.gov.ar/nuevo')).movedTo).toBeNull();
  });

  it('ends after a few redirects', async () => {
    const prober = await proberOn(always(302, { location: '/otra-vez' }));
    expect((await prober.probe('http://quilmes.gov.ar/')).error).toBe('tooManyRedirects');
    expect(web.asked).toHaveLength(6);
  });

  it('is known by no name, or breaks off', async () => {
    const prober = await proberOn((request) => request.socket.destroy());
    expect((await prober.probe('http://quilmes.gov.ar/')).error).toBe('unreachable');
    web.network.addressesOf = () => Promise.reject(Object.assign(new Error('no such host'), { code: 'ENOTFOUND' }));
    expect((await prober.probe('http://no-existe.gov.ar/')).error).toBe('unknownHost');
  });
});

describe('a door into a network', () => {
  const inside = ['127.0.0.1', '10.0.0.8', '169.254.169.254', '::1', 'fd00:ec2::254', '::ffff:192.168.1.1'];

  it.each(inside)('is not opened when a public name leads to %s', async (address) => {
    const prober = await proberOn(always(200));
    web.names.set('trampa.gov.ar', [address]);
    expect((await prober.probe('http://trampa.gov.ar/')).error).toBe('notAllowed');
    expect(web.opened).toEqual([]);
  });

  it('is not opened when only one of the addresses of a name is private', async () => {
    const prober = await proberOn(always(200));
    web.names.set('trampa.gov.ar', ['200.45.1.1', '10.0.0.8']);
    expect((await prober.probe('http://trampa.gov.ar/')).error).toBe('notAllowed');
    expect(web.opened).toEqual([]);
  });

  it.each([
    'http://127.0.0.1/',
    'http://169.254.169.254/latest/',
    'http://interna.gov.ar/',
    'ftp://quilmes.gov.ar/',
    'http://quilmes.gov.ar:8080/',
  ])('is not opened behind a redirect to %s', async (location) => {
    const prober = await proberOn(always(302, { location }));
    web.names.set('interna.gov.ar', ['192.168.1.1']);
    expect((await prober.probe('http://quilmes.gov.ar/')).error).toBe('notAllowed');
    expect(web.opened.map(({ address }) => address)).toEqual(['200.45.1.1']);
  });

  it('is not opened when a name leads elsewhere at the second look', async () => {
    const prober = await proberOn((request, response) =>
      response.writeHead(request.method === 'HEAD' ? 405 : 200).end(),
    );
    const answers = [['200.45.1.1'], ['127.0.0.1']];
    web.network.addressesOf = async () => answers.shift() ?? ['127.0.0.1'];
    expect((await prober.probe('http://trampa.gov.ar/')).error).toBe('notAllowed');
    expect(web.asked).toEqual(['HEAD trampa.gov.ar/']);
  });
});
