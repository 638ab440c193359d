import { describe, expect, it } from 'vitest';
import { createWebhookReceiver, newWebhookSecret, signWebhook, type WebhookRefused, webhookHeaders } from './index.js';

const secret = newWebhookSecret();
const NOW = 1_790_000_000;
const body = '{"type":"entry.published","timestamp":"2026-09-21T14:13:20.000Z","data":{"key":"svc.q.salud"}}';

function sent({ id = '65f0c0ffee65f0c0ffee0001', timestamp = NOW, text = body, secrets = [secret] } = {}) {
  const signature = secrets.map((each) => signWebhook(each, { id, timestamp, body: text })).join(' ');
  const { id: idHeader, timestamp: timestampHeader, signature: signatureHeader } = webhookHeaders;
  return { [idHeader]: id, [timestampHeader]: String(timestamp), [signatureHeader]: signature };
}

const receiver = (secrets: string | string[] = secret) => createWebhookReceiver({ secrets, now: () => NOW * 1_000 });
const refusal = (call: Promise<unknown>) =>
  call.then(
    () => null,
    ({ code }: WebhookRefused) => code,
  );

describe('a webhook that is received', () => {
  it('is believed when it is signed with the secret', async () => {
    expect(await receiver().receive(sent(), body)).toMatchObject({
      id: '65f0c0ffee65f0c0ffee0001',
      type: 'entry.published',
      data: { key: 'svc.q.salud' },
    });
  });

  it('is signed as the specification says, with a secret that others wrote', () => {
    // The example of the Standard Webhooks libraries.
    const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1614265330, body: '{"test": 2432232314}' };
    const signature = signWebhook('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', message);
    expect(signature).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  it('is refused when it was sent again by somebody who listened', async () => {
    const mine = receiver();
    await mine.receive(sent(), body);
    expect(await refusal(mine.receive(sent(), body))).toBe('repeated');
    const later = createWebhookReceiver({ secrets: secret, now: () => (NOW + 301) * 1_000 });
    expect(await refusal(later.receive(sent(), body))).toBe('tooOld');
    expect(await refusal(receiver().receive(sent({ timestamp: NOW + 301 }), body))).toBe('tooNew');
  });

  it('is refused when its time was changed so that it looks new', async () => {
    const old = sent({ timestamp: NOW - 900 });
    expect(await refusal(receiver().receive({ ...old, 'webhook-timestamp': String(NOW) }, body))).toBe(
      'wrongSignature',
    );
  });

  it('is refused when it was changed, signed by another, or not signed', async () => {
    expect(await refusal(receiver().receive(sent(), body.replace('salud', 'otra')))).toBe('wrongSignature');
    expect(await refusal(receiver().receive(sent({ secrets: [newWebhookSecret()] }), body))).toBe('wrongSignature');
    expect(await refusal(receiver().receive({ ...sent(), 'webhook-id': 'other' }, body))).toBe('wrongSignature');
    expect(await refusal(receiver().receive({ ...sent(), 'webhook-signature': '' }, body))).toBe('wrongSignature');
    expect(await refusal(receiver().receive({}, body))).toBe('missingHeader');
    expect(await refusal(receiver().receive({ ...sent(), 'webhook-timestamp': 'soon' }, body))).toBe('missingHeader');
    const text = 'hello';
    expect(await refusal(receiver().receive(sent({ text }), text))).toBe('notJson');
  });

  it('is believed with the old secret and with the new one while they change', async () => {
    const renewed = newWebhookSecret();
    const headers = sent({ secrets: [renewed, secret] });
    for (const known of [secret, renewed]) expect((await receiver(known).receive(headers, body)).id).toBeTruthy();
    const both = receiver([secret, renewed]);
    expect((await both.receive(sent({ secrets: [renewed] }), body)).id).toBeTruthy();
  });

  it('forgets what it met once nobody could send it again', async () => {
    let now = NOW;
    const mine = createWebhookReceiver({ secrets: secret, now: () => now * 1_000 });
    await mine.receive(sent(), body);
    now += 900;
    expect((await mine.receive(sent({ timestamp: now }), body)).id).toBeTruthy();
  });
});
