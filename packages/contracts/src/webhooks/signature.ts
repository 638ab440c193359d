import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** The headers of the Standard Webhooks specification, version 1. */
export const webhookHeaders = {
  id: 'webhook-id',
  timestamp: 'webhook-timestamp',
  signature: 'webhook-signature',
} as const;

const SECRET_PREFIX = 'whsec_';
const SIGNATURE_PREFIX = 'v1,';
const SECRET_BYTES = 32;

/** `timestamp` is in whole seconds since 1970; `body` is what is sent, byte by byte. */
export type WebhookToSign = { id: string; timestamp: number; body: string };

export function newWebhookSecret(): string {
  return `${SECRET_PREFIX}${randomBytes(SECRET_BYTES).toString('base64')}`;
}

/** One signature of `webhook-signature`; several stand there with a space between them while a secret is being renewed. */
export function signWebhook(secret: string, { id, timestamp, body }: WebhookToSign): string {
  const key = Buffer.from(secret.replace(SECRET_PREFIX, ''), 'base64');
  return `${SIGNATURE_PREFIX}${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}

/** Whether one of several signatures is of this secret; takes as long for a wrong one as for the right one. */
export function isSignedWith(secret: string, message: WebhookToSign, signatures: string): boolean {
  const right = Buffer.from(signWebhook(secret, message));
  return signatures
    .split(' ')
    .map((each) => Buffer.from(each))
    .some((each) => each.length === right.length && timingSafeEqual(each, right));
}
