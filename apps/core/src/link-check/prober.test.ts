import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { someSettings } from '../../test/settings.js';
import { startWeb, type Web } from '../../test/web.js';
import { Prober } from './prober.js';

let web: Web;
afterEach(() => web.stop());

async function proberOn(answer: RequestListener, robots?: RequestListener): Promise<Prober> {
  web = await startWeb(answer, robots);
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

describe('a site that asks programs to stay away', () => {
  const saying =
    (text: string): RequestListener =>
    (_, response) =>
      response.writeHead(200).end(text);

  it('is left alone there, and asked elsewhere', async () => {
    const prober = await proberOn(always(200), saying('User-agent: *\nDisallow: /interno'));
    const untouched = { status: null, error: 'askedNotTo', movedTo: null };
    expect(await prober.probe('http://quilmes.gov.ar/interno/1')).toEqual(untouched);
    expect(web.asked).toEqual([]);
    expect((await prober.probe('http://quilmes.gov.ar/salud')).error).toBeNull();
  });

  it('is left alone behind a redirect too', async () => {
    const prober = await proberOn(
      (request, response) =>
        request.headers.host === 'otro.gov.ar'
          ? response.writeHead(200).end()
          : response.writeHead(301, { location: 'http://otro.gov.ar/interno' }).end(),
      (request, response) =>
        request.headers.host === 'otro.gov.ar'
          ? response.writeHead(200).end('User-agent: ventanilla\nDisallow: /interno')
          : response.writeHead(404).end(),
    );
    expect((await prober.probe('http://quilmes.gov.ar/salud')).error).toBe('askedNotTo');
    expect(web.asked).toEqual(['HEAD quilmes.gov.ar/salud']);
  });

  it('is asked for that once a round', async () => {
    const prober = await proberOn(always(200));
    const round = prober.newRound();
    for (const page of ['a', 'b', 'c']) await prober.probe(`http://quilmes.gov.ar/${page}`, round);
    expect(web.robotsOf).toEqual(['quilmes.gov.ar']);
    await prober.probe('http://quilmes.gov.ar/a');
    expect(web.robotsOf).toHaveLength(2);
  });

  it('is not taken to say yes while it can not answer, nor to be broken', async () => {
    const prober = await proberOn(always(200), always(503));
    expect(await prober.probe('http://quilmes.gov.ar/')).toEqual({ status: 503, error: 'unsure', movedTo: null });
    expect(web.asked).toEqual([]);
  });

  it('says nothing when its rules lead in circles or inwards', async () => {
    const prober = await proberOn(always(200), (request, response) => {
      const inside = request.headers.host === 'adentro.gov.ar';
      response.writeHead(302, { location: inside ? 'http://10.0.0.8/robots.txt' : '/robots.txt' }).end();
    });
    for (const host of ['quilmes', 'adentro']) {
      expect((await prober.probe(`http://${host}.gov.ar/`)).error).toBeNull();
    }
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
