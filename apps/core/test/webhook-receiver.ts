import type { Posted, SignedMessage, WebhookPost } from '../src/webhooks/webhook-post.js';

/** Somebody who is told of events. What they answer can be changed; `never` ends core in the middle. */
export type TestReceiver = {
  answer: number | 'never';
  retryAfter: number | null;
  received: { url: string; headers: Record<string, string>; body: string }[];
};

/** Takes the place of the way out, which has tests of its own. */
export function startReceiver(post: WebhookPost): TestReceiver {
  const receiver: TestReceiver = { answer: 200, retryAfter: null, received: [] };
  post.send = async (url, message): Promise<Posted> => {
    receiver.received.push({ url, headers: headersOf(message), body: message.body });
    if (receiver.answer === 'never') throw new Error('killed');
    return { status: receiver.answer, trouble: null, retryAfter: receiver.retryAfter };
  };
  return receiver;
}

function headersOf({ id, timestamp, signature }: SignedMessage): Record<string, string> {
  return { 'webhook-id': id, 'webhook-timestamp': String(timestamp), 'webhook-signature': signature };
}
