import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { someSettings } from '../../test/settings.js';
import { startWeb, type Web } from '../../test/web.js';
import { WebhookPost } from './webhook-post.js';

const message = {
  id: '65f0c0ffee65f0c0ffee0001',
  timestamp: 1_790_000_000,
  signature: 'v1,abc=',
  body: '{"type":"ping"}',
};

let web: Web;
let post: WebhookPost;
let answer: (response: ServerResponse) => void;
beforeEach(async () => {
  answer = (response) => response.writeHead(204).end();
  web = await startWeb((_, response) => answer(response));
  post = new WebhookPost(web.network, someSettings());
});
afterEach(() => web?.stop());

describe('what a webhook is sent', () => {
  it('is posted as it was signed, with the headers of the standard', async () => {
    expect(await post.send('http://hooks.example.org/in', message)).toEqual({
      status: 204,
      trouble: null,
      retryAfter: null,
    });
    expect(web.asked).toEqual(['POST hooks.example.org/in']);
    expect(web.requests[0]?.headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-id': message.id,
      'webhook-timestamp': '1790000000',
      'webhook-signature': 'v1,abc=',
    });
  });

  it('says how long the receiver wants to be left alone', async () => {
    answer = (response) => response.writeHead(503, { 'retry-after': '120' }).end();
    expect(await post.send('http://hooks.example.org/in', message)).toMatchObject({ status: 503, retryAfter: 120 });
  });

  it('does not go where it is sent on to', async () => {
    answer = (response) => response.writeHead(302, { location: 'http://10.0.0.1/' }).end();
    expect(await post.send('http://hooks.example.org/in', message)).toMatchObject({ status: 302 });
    expect(web.asked).toHaveLength(1);
  });

  it('never reaches a private network, by address or by name', async () => {
    web.names.set('inside.example.org', ['200.45.1.1', '10.0.0.7']);
    for (const url of ['http://10.0.0.7/', 'http://inside.example.org/', 'http://localhost/', 'http://[fd00::1]/']) {
      expect(await post.send(url, message)).toEqual({ status: null, trouble: 'notAllowed', retryAfter: null });
    }
    expect(web.opened).toEqual([]);
  });

  it('says why nobody was reached', async () => {
    web.network.addressesOf = () => Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }));
    expect(await post.send('http://hooks.example.org/', message)).toMatchObject({ trouble: 'unknownHost' });
    expect(await post.send('https://200.45.1.1/', message)).toMatchObject({ status: null });
  });
});
